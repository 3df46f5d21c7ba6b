#include "conversation.h"
#include "testclass.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Who is who: hello, names, tokens, ids and limits, over whole conversations.
class SessionsTest : public QObject
{
    Q_OBJECT

private slots:
    void helloIsAnswered();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void takenNamesAreNumbered();
    void badNameMayBeTriedAgain();
    void tokenBringsThePersonBack();
    void newerConnectionTakesOver();
    void graceTimeEndsASeat();
    void unknownTokenGivesANewPerson();
    void otherVersionIsClosed();
    void silenceIsClosed();
    void badMessages_data();
    void badMessages();
    void shutDownTellsEverybody();
};

void SessionsTest::helloIsAnswered()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    QCOMPARE(talk.welcome(ana, "name").toString(), u"Ana"_s);
    QCOMPARE(talk.welcome(ana, "resumed").toBool(), false);
    QCOMPARE(talk.welcome(ana, "last_id").toInt(-1), 0);
    QCOMPARE(talk.welcome(ana, "token").toString().size(), 32);
    QCOMPARE(talk.welcome(ana, "server").toObject().value("name"_L1).toString(), u"Test parlor"_s);
    QCOMPARE(talk.types(ana), QStringList({u"welcome"_s, u"lobby"_s}));
}

void SessionsTest::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("safe"); // empty: bad_name
    QTest::newRow("compatibility characters are folded") << u"Ａｎａ"_s << u"Ana"_s;
    QTest::newRow("blanks, tabs and line ends become one space") << u" A \t\r\n b "_s << u"A b"_s;
    QTest::newRow("control and bidirectional characters go") << u"A\u0000\u202Eb\u200D"_s << u"Ab"_s;
    QTest::newRow("24 code points fit") << u"🙂"_s.repeated(24) << u"🙂"_s.repeated(24);
    QTest::newRow("25 do not") << u"a"_s.repeated(25) << QString();
    QTest::newRow("nothing is no name") << u" \t "_s << QString();
    QTest::newRow("what is not seen is no name") << u"\u3164 \u2800"_s << QString();
    QTest::newRow("a lone accent is no name") << u"\u0301"_s << QString();
    QTest::newRow("pictographs stay joined") << u"👨\u200d🚀\u3164"_s << u"👨\u200d🚀"_s;
}

void SessionsTest::namesAreMadeSafe()
{
    QFETCH(QString, raw);
    QFETCH(QString, safe);
    Conversation talk;
    const auto connection = talk.connect();
    const QJsonObject answer = talk.ask(connection, "hello", {{"protocol"_L1, 1}, {"name"_L1, raw}});
    if (safe.isEmpty())
        QCOMPARE(codeOf(answer), u"bad_name"_s);
    else
        QCOMPARE(answer.value("content"_L1).toObject().value("name"_L1).toString(), safe);
}

void SessionsTest::takenNamesAreNumbered()
{
    Conversation talk;
    talk.person(u"Ana"_s);
    QCOMPARE(talk.welcome(talk.person(u"Ana"_s), "name").toString(), u"Ana (2)"_s);
    QCOMPARE(talk.welcome(talk.person(u"ana"_s), "name").toString(), u"ana (3)"_s);
    QCOMPARE(talk.welcome(talk.person(u"A\u3164na"_s), "name").toString(), u"Ana (4)"_s);
    QCOMPARE(talk.welcome(talk.person(u"\u2764\ufe0f"_s), "name").toString(), u"\u2764\ufe0f"_s);
    QCOMPARE(talk.welcome(talk.person(u"\u2764"_s), "name").toString(), u"\u2764 (2)"_s);
    const QString longest = u"a"_s.repeated(24);
    talk.person(longest);
    QCOMPARE(talk.welcome(talk.person(longest), "name").toString(), u"a"_s.repeated(20) + u" (2)"_s);
}

void SessionsTest::badNameMayBeTriedAgain()
{
    Conversation talk;
    const auto connection = talk.connect();
    QCOMPARE(codeOf(talk.ask(connection, "hello", {{"protocol"_L1, 1}, {"name"_L1, ""_L1}})), u"bad_name"_s);
    QCOMPARE(talk.closeCode(connection), 0);
    const QJsonObject answer = talk.ask(connection, "hello", {{"protocol"_L1, 1}, {"name"_L1, "Bo"_L1}});
    QCOMPARE(answer.value("type"_L1).toString(), u"welcome"_s);
}

void SessionsTest::tokenBringsThePersonBack()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    const auto bo = talk.person(u"Bo"_s);
    const QJsonObject made = talk.ask(ana, "create_room", {{"game"_L1, "tic_tac_toe"_L1}});
    talk.ask(bo, "join_room", {{"room"_L1, made.value("content"_L1).toObject().value("room"_L1)}});
    talk.forget();

    talk.disconnect(ana);
    QCOMPARE(talk.last(bo, "player_dropped").value("name"_L1).toString(), u"Ana"_s);
    talk.pass(100'000);
    talk.forget();
    const auto back = talk.again(ana);
    QCOMPARE(talk.idOf(back), talk.idOf(ana));
    QCOMPARE(talk.welcome(back, "resumed").toBool(), true);
    QVERIFY(talk.welcome(back, "last_id").toInteger() > 0);
    QCOMPARE(talk.types(back), QStringList({u"welcome"_s, u"room"_s, u"chat_history"_s}));
    QCOMPARE(talk.last(bo, "player_returned").value("name"_L1).toString(), u"Ana"_s);
}

void SessionsTest::newerConnectionTakesOver()
{
    Conversation talk;
    const auto old = talk.person(u"Ana"_s);
    const auto fresh = talk.again(old);
    QCOMPARE(talk.closeCode(old), 4001);
    QCOMPARE(talk.idOf(fresh), talk.idOf(old));
    talk.forget();
    talk.send(old, Conversation::frame("rename", {{"name"_L1, "Thief"_L1}}, 99));
    QVERIFY(talk.types(old).isEmpty());
    talk.disconnect(old);
    QVERIFY(isOk(talk.ask(fresh, "rename", {{"name"_L1, "Anna"_L1}})));
}

void SessionsTest::graceTimeEndsASeat()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    const auto bo = talk.person(u"Bo"_s);
    const QJsonObject made = talk.ask(ana, "create_room", {{"game"_L1, "tic_tac_toe"_L1}});
    talk.ask(bo, "join_room", {{"room"_L1, made.value("content"_L1).toObject().value("room"_L1)}});
    talk.disconnect(ana);
    talk.forget();
    talk.pass(119'000);
    QVERIFY(!talk.types(bo).contains(u"player_left"_s));
    talk.pass(2'000);
    QCOMPARE(talk.last(bo, "player_left").value("name"_L1).toString(), u"Ana"_s);
    QCOMPARE(talk.last(bo, "host_changed").value("name"_L1).toString(), u"Bo"_s);
    QCOMPARE(talk.welcome(talk.again(ana), "resumed").toBool(), false);
}

void SessionsTest::unknownTokenGivesANewPerson()
{
    Conversation talk;
    const auto connection = talk.connect();
    const QJsonObject answer = talk.ask(connection, "hello",
                                        {{"protocol"_L1, 1}, {"name"_L1, "Ana"_L1}, {"token"_L1, "f00d"_L1}});
    QCOMPARE(answer.value("content"_L1).toObject().value("resumed"_L1).toBool(true), false);
}

void SessionsTest::otherVersionIsClosed()
{
    Conversation talk;
    const auto connection = talk.connect();
    const QJsonObject answer = talk.ask(connection, "hello", {{"protocol"_L1, 2}, {"name"_L1, "Ana"_L1}});
    QCOMPARE(codeOf(answer), u"version"_s);
    QCOMPARE(answer.value("content"_L1).toObject().value("speaks"_L1).toArray(), QJsonArray{1});
    QCOMPARE(talk.closeCode(connection), 4002);
}

void SessionsTest::silenceIsClosed()
{
    Conversation talk;
    const auto silent = talk.connect();
    const auto ana = talk.person(u"Ana"_s);
    talk.pass(9'000);
    QCOMPARE(talk.closeCode(silent), 0);
    talk.pass(1'500);
    QCOMPARE(talk.closeCode(silent), 4004);
    QCOMPARE(talk.closeCode(ana), 0);
}

void SessionsTest::badMessages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{") << u"bad_json"_s;
    QTest::newRow("an escape that JSON does not have")
        << QByteArray(R"({"type":"ping","content":{"a":"\x"}})") << u"bad_json"_s;
    QTest::newRow("a line end within a string")
        << QByteArray("{\"type\":\"ping\",\"content\":{\"a\":\"\n\"}}") << u"bad_json"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"bad_message"_s;
    QTest::newRow("no type") << QByteArray(R"({"content":{}})") << u"bad_message"_s;
    QTest::newRow("no content") << QByteArray(R"({"type":"sit"})") << u"bad_message"_s;
    QTest::newRow("unknown type") << QByteArray(R"({"type":"dance","content":{}})") << u"unknown_type"_s;
    QTest::newRow("fractional id") << QByteArray(R"({"type":"sit","id":1.5,"content":{}})")
                                   << u"bad_message"_s;
    QTest::newRow("second hello") << QByteArray(R"({"type":"hello","content":{"protocol":1,"name":"x"}})")
                                  << u"bad_message"_s;
    QTest::newRow("ready is a number")
        << QByteArray(R"({"type":"ready","content":{"ready":1}})") << u"bad_message"_s;
    QTest::newRow("17 deep") << QByteArray(R"({"type":"ping","content":)")
                                    + QByteArray(R"({"a":)").repeated(15) + "{}"
                                    + QByteArray("}").repeated(16)
                             << u"bad_json"_s;
}

void SessionsTest::badMessages()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    talk.forget();
    talk.send(ana, text);
    QCOMPARE(talk.last(ana, "error").value("code"_L1).toString(), code);
    QCOMPARE(talk.closeCode(ana), 0);
}

void SessionsTest::shutDownTellsEverybody()
{
    Conversation talk;
    const auto ana = talk.person(u"Ana"_s);
    const auto silent = talk.connect();
    talk.carry(talk.authority().shutDown({u"The host has closed the parlor."_s}, talk.now()));
    QCOMPARE(talk.last(ana, "closing").value("reason"_L1).toString(), u"The host has closed the parlor."_s);
    QCOMPARE(talk.last(ana, "closing").value("code"_L1).toString(), u"stopping"_s);
    QCOMPARE(talk.closeCode(ana), 1001);
    QCOMPARE(talk.closeCode(silent), 1001);
}

PARLOR_TEST(SessionsTest, testing::NoApplication)
#include "tst_sessions.moc"
