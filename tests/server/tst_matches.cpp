#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

// Matches over whole conversations: who may move when, clocks, endings and the record.
class MatchesTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void startsWhenAllAreReady();
    void hostStartsWithoutWaiting();
    void playedToTheEnd();
    void refusals_data();
    void refusals();
    void refusedMoveChangesNothing();
    void firstMovePassesOn();
    void lostConnectionKeepsTheMatch();
    void spectatorsSeeAndMayNotMove();
    void gapsInSeatsCloseUp();
};

void MatchesTest::startsWhenAllAreReady()
{
    m_talk->ask(m_ana, "ready", {{"ready"_L1, true}});
    QVERIFY(m_talk->last(m_bo, "start_game").isEmpty());
    m_talk->ask(m_bo, "ready", {{"ready"_L1, true}});
    QCOMPARE(m_talk->types(m_bo).first(3), QStringList({u"ok"_s, u"player_ready"_s, u"start_game"_s}));
    const QJsonObject start = m_talk->last(m_bo, "start_game");
    QCOMPARE(start.value("match"_L1).toString().size(), 32);
    QCOMPARE(start.value("number"_L1).toInt(), 1);
    QCOMPARE(start.value("step"_L1).toInt(-1), 0);
    QCOMPARE(start.value("turn"_L1).toArray(), QJsonArray{0});
    QCOMPARE(start.value("players"_L1).toArray().at(1).toObject().value("name"_L1).toString(), u"Bo"_s);
    QCOMPARE(start.value("view"_L1).toObject().value("cells"_L1).toString(), u"........."_s);
    QVERIFY(!start.contains("seconds"_L1));
}

void MatchesTest::hostStartsWithoutWaiting()
{
    QVERIFY(isOk(m_talk->ask(m_ana, "start_game")));
    QCOMPARE(codeOf(m_talk->ask(m_ana, "start_game")), u"match_running"_s);
    QCOMPARE(codeOf(m_talk->ask(m_bo, "ready", {{"ready"_L1, true}})), u"match_running"_s);
    QCOMPARE(codeOf(m_talk->ask(m_ana, "configure_room", {{"game"_L1, "gomoku"_L1}})), u"match_running"_s);
}

void MatchesTest::playedToTheEnd()
{
    ready();
    m_talk->forget();
    QVERIFY(isOk(play(m_ana, 0, 0, 0)));
    QCOMPARE(m_talk->types(m_ana), QStringList({u"ok"_s, u"view"_s}));
    const QJsonObject view = m_talk->last(m_bo, "view");
    QCOMPARE(view.value("step"_L1).toInt(), 1);
    QCOMPARE(view.value("turn"_L1).toArray(), QJsonArray{1});
    QCOMPARE(view.value("last"_L1).toObject().value("seat"_L1).toInt(-1), 0);
    for (int i = 1; i < 5; ++i)
        QVERIFY(isOk(play(i % 2 ? m_bo : m_ana, i, i / 2, i % 2)));
    const QJsonObject end = m_talk->last(m_mina, "end_game");
    const QJsonObject result = end.value("result"_L1).toObject();
    QCOMPARE(result.value("winners"_L1).toArray(), QJsonArray{0});
    QCOMPARE(result.value("reason"_L1).toString(), u"won"_s);
    QCOMPARE(end.value("view"_L1).toObject().value("line"_L1).toArray(),
             (QJsonArray{QJsonArray{0, 0}, QJsonArray{1, 0}, QJsonArray{2, 0}}));
    QVERIFY(!m_talk->types(m_ana).contains(u"view"_s)); // the end takes the last view's place
    QCOMPARE(codeOf(play(m_bo, 5, 2, 2)), u"match_over"_s);
    m_talk->pass(200);
    QVERIFY(m_talk->last(m_bo, "room").value("ended"_L1).toObject().contains("result"_L1));
    QVERIFY(!m_talk->last(m_bo, "room").value("ended"_L1).toObject().contains("transcript"_L1));
}

void MatchesTest::refusals_data()
{
    QTest::addColumn<QByteArray>("content"); // MATCH stands for the match's id
    QTest::addColumn<int>("who");            // 0 whose turn it is, 1 the other, 2 a spectator
    QTest::addColumn<QString>("code");
    QTest::newRow("not a number for a step")
        << QByteArray(R"({"match":"MATCH","step":"1","move":{"cell":[1,1]}})") << 0 << u"bad_message"_s;
    QTest::newRow("no move at all") << QByteArray(R"({"match":"MATCH","step":1})") << 0 << u"bad_message"_s;
    QTest::newRow("a spectator") << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[1,1]}})") << 2
                                 << u"not_seated"_s;
    QTest::newRow("another match") << QByteArray(R"({"match":"feed","step":1,"move":{"cell":[1,1]}})") << 0
                                   << u"no_match"_s;
    QTest::newRow("out of turn") << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[1,1]}})") << 1
                                 << u"not_your_turn"_s;
    QTest::newRow("an older step") << QByteArray(R"({"match":"MATCH","step":0,"move":{"cell":[1,1]}})") << 0
                                   << u"stale_step"_s;
    QTest::newRow("a step to come") << QByteArray(R"({"match":"MATCH","step":2,"move":{"cell":[1,1]}})") << 0
                                    << u"stale_step"_s;
    QTest::newRow("a move that is a number")
        << QByteArray(R"({"match":"MATCH","step":1,"move":7})") << 0 << u"illegal_move"_s;
    QTest::newRow("a cell of three") << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[1,1,1]}})")
                                     << 0 << u"illegal_move"_s;
    QTest::newRow("half a cell") << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[1.5,1]}})") << 0
                                 << u"illegal_move"_s;
    QTest::newRow("beyond the board")
        << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[3,0]}})") << 0 << u"illegal_move"_s;
    QTest::newRow("a taken cell") << QByteArray(R"({"match":"MATCH","step":1,"move":{"cell":[0,0]}})") << 0
                                  << u"illegal_move"_s;
}

void MatchesTest::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(int, who);
    QFETCH(QString, code);
    ready();
    play(m_ana, 0, 0, 0);
    const auto by = who == 0 ? m_bo : who == 1 ? m_ana : m_mina;
    content.replace("MATCH", m_match.toLatin1());
    m_talk->forget();
    QCOMPARE(codeOf(m_talk->ask(by, "play", QJsonDocument::fromJson(content).object())), code);
    QVERIFY(m_talk->types(m_ana).isEmpty() || by == m_ana);
    QVERIFY(isOk(play(m_bo, 1, 1, 1)));
}

void MatchesTest::refusedMoveChangesNothing()
{
    ready();
    play(m_ana, 0, 0, 0);
    const QJsonObject before = m_talk->last(m_mina, "view");
    QCOMPARE(codeOf(play(m_bo, 1, 0, 0)), u"illegal_move"_s);
    play(m_bo, 1, 2, 2);
    const QJsonObject after = m_talk->last(m_mina, "view");
    QCOMPARE(after.value("step"_L1).toInt(), before.value("step"_L1).toInt() + 1);
    QCOMPARE(after.value("view"_L1).toObject().value("cells"_L1).toString(), u"X.......O"_s);
}

void MatchesTest::firstMovePassesOn()
{
    ready();
    playToTheEnd();
    ready();
    QCOMPARE(m_talk->last(m_bo, "start_game").value("turn"_L1).toArray(), QJsonArray{1});
    QCOMPARE(m_talk->last(m_bo, "start_game").value("number"_L1).toInt(), 2);
    QCOMPARE(codeOf(play(m_ana, 0, 0, 0)), u"not_your_turn"_s);
    QVERIFY(isOk(play(m_bo, 0, 0, 0)));
}

void MatchesTest::lostConnectionKeepsTheMatch()
{
    ready();
    play(m_ana, 0, 1, 1);
    m_talk->disconnect(m_bo);
    m_talk->pass(60'000);
    const auto back = m_talk->again(m_bo);
    const QJsonObject match = m_talk->last(back, "room").value("match"_L1).toObject();
    QCOMPARE(match.value("step"_L1).toInt(), 1);
    QCOMPARE(match.value("turn"_L1).toArray(), QJsonArray{1});
    QCOMPARE(match.value("players"_L1).toArray().size(), 2);
    QVERIFY(isOk(play(back, 1, 0, 0)));
    m_talk->disconnect(back);
    m_talk->pass(121'000);
    QCOMPARE(m_talk->last(m_ana, "end_game").value("result"_L1).toObject().value("reason"_L1).toString(),
             u"left"_s);
}

void MatchesTest::spectatorsSeeAndMayNotMove()
{
    ready();
    QCOMPARE(codeOf(play(m_mina, 0, 0, 0)), u"not_seated"_s);
    play(m_ana, 0, 0, 0);
    QCOMPARE(m_talk->last(m_mina, "view"), m_talk->last(m_bo, "view"));
    const auto late = m_talk->person(u"Late"_s);
    m_talk->ask(late, "join_room", {{"room"_L1, "r1"_L1}});
    QCOMPARE(m_talk->last(late, "room").value("match"_L1).toObject().value("step"_L1).toInt(), 1);
    QCOMPARE(codeOf(m_talk->ask(late, "sit")), u"match_running"_s);
}

void MatchesTest::gapsInSeatsCloseUp()
{
    m_talk->ask(m_ana, "stand");
    m_talk->ask(m_bo, "sit", {{"seat"_L1, 0}});
    m_talk->ask(m_mina, "sit", {{"seat"_L1, 1}});
    m_talk->ask(m_bo, "ready", {{"ready"_L1, true}});
    m_talk->ask(m_mina, "ready", {{"ready"_L1, true}});
    const QJsonArray players = m_talk->last(m_ana, "start_game").value("players"_L1).toArray();
    QCOMPARE(players.at(0).toObject().value("name"_L1).toString(), u"Bo"_s);
    QCOMPARE(players.at(1).toObject().value("name"_L1).toString(), u"Mina"_s);
}

PARLOR_TEST(MatchesTest, testing::NoApplication)
#include "tst_matches.moc"
