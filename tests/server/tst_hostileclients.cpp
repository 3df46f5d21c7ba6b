#include "hostileparlor.h"
#include "testclass.h"

// What no client should say, over a real socket to a real server: each gets the code of the contract, and the
// others are served as if it had not been said.
class HostileClientsTest : public QObject, private HostileParlor
{
    Q_OBJECT

private slots:
    void initTestCase() { open(); }
    void strangersAreRefused_data();
    void strangersAreRefused();
    void guestsAreRefused_data();
    void guestsAreRefused();
    void hostsAreRefused_data();
    void hostsAreRefused();
    void movesAreRefused_data();
    void movesAreRefused();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();

private:
    [[nodiscard]] QByteArray seen() const;
};

namespace {

void addRow(const char *name, const char *type, const QByteArray &content, const char *code)
{
    QTest::newRow(name) << QByteArray(type) << QJsonDocument::fromJson(content).object()
                        << QString::fromLatin1(code);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QJsonObject>("content");
    QTest::addColumn<QString>("code");
}

void addMove(const char *name, const char *game, const QByteArray &move)
{
    const QJsonObject wrapped = QJsonDocument::fromJson(R"({"move":)" + move + "}").object();
    QTest::newRow(name) << QString::fromLatin1(game) << wrapped["move"_L1];
}

} // namespace

// The match as both players were shown it last.
QByteArray HostileClientsTest::seen() const
{
    return QJsonDocument(m_ana->match()).toJson() + QJsonDocument(m_bo->match()).toJson();
}

void HostileClientsTest::strangersAreRefused_data()
{
    addColumns();
    addRow("a room of no game", "create_room", R"({"game":"chess"})", "no_game");
    addRow("a room of a game with a null in it", "create_room", R"({"game":"gomoku\u0000"})", "no_game");
    addRow("a room of a game in capitals", "create_room", R"({"game":"GOMOKU"})", "no_game");
    addRow("a room of no name of a game", "create_room", R"({"game":""})", "no_game");
    addRow("a board of no columns", "create_room", R"({"game":"gomoku","options":{"columns":0}})",
           "bad_options");
    addRow("a board of -3 rows", "create_room", R"({"game":"gomoku","options":{"rows":-3}})", "bad_options");
    addRow("a board of 20 rows", "create_room", R"({"game":"gomoku","options":{"rows":20}})", "bad_options");
    addRow("a board of 1e300 rows", "create_room", R"({"game":"gomoku","options":{"rows":1e300}})",
           "bad_options");
    addRow("a board of half a row", "create_room", R"({"game":"gomoku","options":{"rows":9.5}})",
           "bad_options");
    addRow("rows in words", "create_room", R"({"game":"gomoku","options":{"rows":"9"}})", "bad_options");
    addRow("more in a row than fit", "create_room",
           R"({"game":"tic_tac_toe","options":{"columns":3,"rows":3,"in_a_row":4}})", "bad_options");
    addRow("two gestures", "create_room", R"({"game":"rock_paper_scissors","options":{"gestures":2}})",
           "bad_options");
    addRow("103 gestures", "create_room", R"({"game":"rock_paper_scissors","options":{"gestures":103}})",
           "bad_options");
    addRow("a rule nobody knows", "create_room",
           R"({"game":"rock_paper_scissors","options":{"rule":"luck"}})", "bad_options");
    addRow("first to nothing", "create_room", R"({"game":"rock_paper_scissors","options":{"first_to":0}})",
           "bad_options");
    addRow("a code of two", "create_room", R"({"game":"bulls_and_cows","options":{"length":2}})",
           "bad_options");
    addRow("a code of 2 to the 31", "create_room",
           R"({"game":"bulls_and_cows","options":{"length":2147483648}})", "bad_options");
    addRow("one symbol", "create_room", R"({"game":"bulls_and_cows","options":{"symbols":1}})",
           "bad_options");
    addRow("too few symbols", "create_room",
           R"({"game":"bulls_and_cows","options":{"length":8,"symbols":4}})", "bad_options");
    addRow("repeats in words", "create_room", R"({"game":"bulls_and_cows","options":{"repeats":"no"}})",
           "bad_options");
    addRow("guesses below nothing", "create_room", R"({"game":"bulls_and_cows","options":{"guesses":-1}})",
           "bad_options");
    addRow("a mode nobody knows", "create_room", R"({"game":"bulls_and_cows","options":{"mode":"war"}})",
           "bad_options");
    addRow("no second per move", "create_room", R"({"game":"gomoku","seconds_per_move":0})", "bad_options");
    addRow("-1 seconds per move", "create_room", R"({"game":"gomoku","seconds_per_move":-1})", "bad_options");
    addRow("more than an hour per move", "create_room", R"({"game":"gomoku","seconds_per_move":3601})",
           "bad_options");
    addRow("2 to the 53 seconds per move", "create_room",
           R"({"game":"gomoku","seconds_per_move":9007199254740992})", "bad_options");
    addRow("seconds in a list", "create_room", R"({"game":"gomoku","seconds_per_move":[30]})", "bad_message");
    addRow("options in words", "create_room", R"({"game":"gomoku","options":"large"})", "bad_message");
    addRow("a room that is not there", "join_room", R"({"room":"r99"})", "no_room");
    addRow("a room of no name", "join_room", R"({"room":""})", "no_room");
    addRow("a room with a lone surrogate", "join_room", R"({"room":"\ud800"})", "no_room");
    addRow("a room in a list", "join_room", R"({"room":["r1"]})", "bad_message");
    addRow("talk in the lobby", "chat_message", R"({"text":"hi"})", "not_in_room");
    addRow("a seat in the lobby", "sit", R"({"seat":0})", "not_in_room");
    addRow("standing up in the lobby", "stand", "{}", "not_in_room");
    addRow("leaving the lobby", "leave_room", "{}", "not_in_room");
    addRow("ready in the lobby", "ready", R"({"ready":true})", "not_in_room");
    addRow("a start in the lobby", "start_game", "{}", "not_in_room");
    addRow("a kick in the lobby", "kick_player", R"({"person":"p1"})", "not_in_room");
    addRow("a move in the lobby", "play", R"({"match":"m","step":0,"move":{}})", "not_in_room");
    addRow("giving up in the lobby", "resign", R"({"match":"m"})", "not_in_room");
    addRow("a transcript in the lobby", "get_transcript", R"({"match":"m","from":0})", "not_in_room");
    addRow("a second hello", "hello", R"({"protocol":1,"name":"Eve","app":"x"})", "bad_message");
    addRow("a type nobody knows", "dance", "{}", "unknown_type");
    addRow("a type of the server's", "welcome", "{}", "unknown_type");
    addRow("a name of blanks", "rename", R"({"name":" \t\n "})", "bad_name");
    addRow("a name of control characters", "rename", R"({"name":"\u0001\u0002\u007f"})", "bad_name");
    addRow("a name of what turns text around", "rename", R"({"name":"\u202e\u202d\u2066"})", "bad_name");
    addRow("a name of joiners", "rename", R"({"name":"\u200b\u200d\ufeff"})", "bad_name");
    addRow("a name of 25 letters", "rename", R"({"name":"aaaaaaaaaaaaaaaaaaaaaaaaa"})", "bad_name");
    addRow("a name that grows when it is made safe", "rename", R"({"name":"\ufdfa\ufdfa"})", "bad_name");
}

void HostileClientsTest::strangersAreRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QJsonObject, content);
    QTEST(codeOf(m_eve->ask(type.constData(), content)), "code");
    QVERIFY(servesTheOthers());
    QCOMPARE(codeOf(m_eve->ask("leave_room")), u"not_in_room"_s);
}

void HostileClientsTest::guestsAreRefused_data()
{
    addColumns();
    addRow("talk of nothing", "chat_message", R"({"text":""})", "bad_message");
    addRow("talk of blanks", "chat_message", R"({"text":" \n\t "})", "bad_message");
    addRow("talk of 501 signs", "chat_message", R"({"text":")" + QByteArray(501, 'x') + "\"}", "bad_message");
    addRow("talk in a list", "chat_message", R"({"text":["hi"]})", "bad_message");
    addRow("configuring a room of somebody else's", "configure_room", R"({"name":"Mine"})", "not_host");
    addRow("starting in a room of somebody else's", "start_game", "{}", "not_host");
    addRow("kicking the host", "kick_player", R"({"person":"p1"})", "not_host");
    addRow("muting the host", "mute_player", R"({"person":"p1","muted":true})", "not_host");
    addRow("making oneself host", "make_host", R"({"person":"p3"})", "not_host");
    addRow("a room within a room", "create_room", R"({"game":"gomoku"})", "already_in_room");
    addRow("a second room", "join_room", R"({"room":"r1"})", "already_in_room");
    addRow("sitting down in a match", "sit", R"({"seat":0})", "match_running");
    addRow("ready without a seat", "ready", R"({"ready":true})", "not_seated");
    addRow("a move without a seat", "play", R"({"match":"m","step":0,"move":{"cell":[0,0]}})", "not_seated");
    addRow("giving up without a seat", "resign", R"({"match":"m"})", "not_seated");
    addRow("a transcript of no match", "get_transcript", R"({"match":"m","from":0})", "no_match");
    addRow("a transcript from below nothing", "get_transcript", R"({"match":"m","from":-1})", "bad_message");
    addRow("a transcript from far off", "get_transcript", R"({"match":"m","from":1e300})", "bad_message");
}

void HostileClientsTest::guestsAreRefused()
{
    play(u"tic_tac_toe"_s);
    const QByteArray before = seen();
    QFETCH(QByteArray, type);
    QFETCH(QJsonObject, content);
    QTEST(codeOf(m_eve->ask(type.constData(), content)), "code");
    QVERIFY(servesTheOthers());
    QCOMPARE(seen(), before);
}

void HostileClientsTest::hostsAreRefused_data()
{
    addColumns();
    addRow("kicking oneself", "kick_player", R"({"person":"p1"})", "no_person");
    addRow("kicking nobody", "kick_player", R"({"person":"p99"})", "no_person");
    addRow("muting nobody", "mute_player", R"({"person":"","muted":true})", "no_person");
    addRow("making nobody host", "make_host", R"({"person":"p\u0000"})", "no_person");
    addRow("a start within a match", "start_game", "{}", "match_running");
    addRow("a configuration within a match", "configure_room", R"({"name":"Other"})", "match_running");
    addRow("standing up within a match", "stand", "{}", "match_running");
    addRow("ready within a match", "ready", R"({"ready":true})", "match_running");
    addRow("a move in another match", "play", R"({"match":"m","step":0,"move":{"cell":[0,0]}})", "no_match");
    addRow("giving up another match", "resign", R"({"match":"m"})", "no_match");
    addRow("a move at half a step", "play", R"({"match":"m","step":0.5,"move":{}})", "bad_message");
    addRow("a move without a move", "play", R"({"match":"m","step":0})", "bad_message");
}

void HostileClientsTest::hostsAreRefused()
{
    play(u"tic_tac_toe"_s);
    const QByteArray before = seen();
    QFETCH(QByteArray, type);
    QFETCH(QJsonObject, content);
    QTEST(codeOf(m_ana->ask(type.constData(), content)), "code");
    QVERIFY(servesTheOthers());
    QCOMPARE(seen(), before);
}

void HostileClientsTest::movesAreRefused_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QJsonValue>("move");
    const char *line = "tic_tac_toe";
    addMove("null", line, "null");
    addMove("a number", line, "7");
    addMove("a list", line, "[0,0]");
    addMove("nothing in it", line, "{}");
    addMove("a cell that is a number", line, R"({"cell":4})");
    addMove("a cell of one", line, R"({"cell":[0]})");
    addMove("a cell of three", line, R"({"cell":[0,0,0]})");
    addMove("a cell left of the board", line, R"({"cell":[-1,0]})");
    addMove("a cell below the board", line, R"({"cell":[0,3]})");
    addMove("a cell at 2 to the 32", line, R"({"cell":[4294967296,0]})");
    addMove("half a cell", line, R"({"cell":[0.5,0]})");
    addMove("a cell in words", line, R"({"cell":["0","0"]})");
    addMove("a move of another game", line, R"({"column":0})");
    addMove("a cell where a piece falls", "four_in_a_row", R"({"cell":[0,0]})");
    addMove("a column left of the board", "four_in_a_row", R"({"column":-1})");
    addMove("a column right of the board", "four_in_a_row", R"({"column":7})");
    addMove("a column of 1e300", "four_in_a_row", R"({"column":1e300})");
    addMove("a column that is true", "four_in_a_row", R"({"column":true})");
    const char *rock = "rock_paper_scissors";
    addMove("an open throw", rock, R"({"gesture":1})");
    addMove("a throw revealed before it is sealed", rock, R"({"gesture":1,"nonce":"00"})");
    addMove("a seal that is too short", rock, R"({"commit":"abcdef"})");
    addMove("a seal in capitals", rock, R"({"commit":")" + QByteArray(64, 'A') + "\"}");
    addMove("a seal that is no hex", rock, R"({"commit":")" + QByteArray(64, 'g') + "\"}");
    addMove("a seal of 8,000 digits", rock, R"({"commit":")" + QByteArray(8'000, 'a') + "\"}");
    addMove("a seal in a list", rock, R"({"commit":[1]})");
    const char *code = "bulls_and_cows";
    addMove("a guess that is a number", code, R"({"guess":1234})");
    addMove("a guess of nothing", code, R"({"guess":""})");
    addMove("a guess of three", code, R"({"guess":"123"})");
    addMove("a guess of 8,000", code, R"({"guess":")" + QByteArray(8'000, '1') + "\"}");
    addMove("a guess with a symbol twice", code, R"({"guess":"1123"})");
    addMove("a guess with a symbol that is not there", code, R"({"guess":"12f4"})");
    addMove("a guess in Arabic digits", code, R"({"guess":"\u0661\u0662\u0663\u0664"})");
    addMove("a guess with a null", code, R"({"guess":"12\u00004"})");
    addMove("an answer nobody asked for", code, R"({"answer":{"bulls":1,"cows":1}})");
    addMove("a code where there is none to reveal", code, R"({"code":"1234","nonce":"00"})");
}

void HostileClientsTest::movesAreRefused()
{
    QFETCH(QString, game);
    QFETCH(QJsonValue, move);
    play(game);
    const QByteArray before = seen();
    Player &mover = m_ana->match()["turn"_L1][0].toInt() == 0 ? *m_ana : *m_bo;
    const QJsonObject content{{"match"_L1, m_ana->match()["match"_L1]}, {"step"_L1, 0}, {"move"_L1, move}};
    QCOMPARE(codeOf(mover.ask("play", content)), u"illegal_move"_s);
    QVERIFY(servesTheOthers());
    QCOMPARE(seen(), before);
}

void HostileClientsTest::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("somebody else's") << u"Ana"_s << u"Ana (2)"_s;
    QTest::newRow("somebody else's in capitals") << u"ANA"_s << u"ANA (2)"_s;
    QTest::newRow("somebody else's, wide") << u"Ａｎａ"_s << u"Ana (2)"_s;
    QTest::newRow("somebody else's with what cannot be seen") << u"A\u200bn\u202ea"_s << u"Ana (2)"_s;
    QTest::newRow("with a null") << u"E"_s + QChar(0) + u"ve"_s << u"Eve"_s;
    QTest::newRow("over two lines") << u"Eve\nadmin"_s << u"Eve admin"_s;
    QTest::newRow("turned around") << u"\u202eevE"_s << u"evE"_s;
    QTest::newRow("marked up") << u"<b>Eve</b>"_s << u"<b>Eve</b>"_s;
}

void HostileClientsTest::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(contentOf(m_eve->ask("rename", {{"name"_L1, name}}))["name"_L1].toString(), "safe");
    QVERIFY(servesTheOthers());
}

PARLOR_TEST(HostileClientsTest, QCoreApplication)
#include "tst_hostileclients.moc"
