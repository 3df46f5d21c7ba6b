#include "fairness/transcript.h"
#include "roomfixture.h"
#include "testclass.h"

#include <QTest>

// How matches end, and the record that is left of them.
class EndingsTest : public RunningMatchFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void clockRunsOut();
    void clockStartsAnewWithEachMove();
    void resigning();
    void leavingLoses();
    void kickedFromTheMatch();
    void junkInAMoveGoesNoFurther();
    void transcriptIsKeptAndHolds();
};

void EndingsTest::clockRunsOut()
{
    m_talk->ask(m_ana, "configure_room", {{"seconds_per_move"_L1, 10}});
    ready();
    QCOMPARE(m_talk->last(m_bo, "start_game").value("seconds"_L1).toDouble(), 10.0);
    m_talk->pass(9'900);
    QVERIFY(m_talk->last(m_bo, "end_game").isEmpty());
    m_talk->pass(200);
    const QJsonObject end = m_talk->last(m_bo, "end_game");
    QCOMPARE(end.value("result"_L1).toObject().value("reason"_L1).toString(), u"timeout"_s);
    QCOMPARE(end.value("result"_L1).toObject().value("winners"_L1).toArray(), QJsonArray{1});
    QCOMPARE(end.value("step"_L1).toInt(-1), 0);
    const QJsonObject entry =
        end.value("transcript"_L1).toObject().value("moves"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.value("event"_L1).toString(), u"timeout"_s);
    QVERIFY(core::replayed(end.value("transcript"_L1).toObject()).holds());
}

void EndingsTest::clockStartsAnewWithEachMove()
{
    m_talk->ask(m_ana, "configure_room", {{"seconds_per_move"_L1, 10}});
    ready();
    m_talk->pass(8'000);
    QVERIFY(isOk(play(m_ana, 0, 0, 0)));
    QCOMPARE(m_talk->last(m_bo, "view").value("seconds"_L1).toDouble(), 10.0);
    m_talk->pass(8'000);
    QCOMPARE(codeOf(play(m_bo, 1, 0, 0)), u"illegal_move"_s);
    QVERIFY(m_talk->last(m_ana, "end_game").isEmpty());
    m_talk->pass(2'500);
    QCOMPARE(m_talk->last(m_ana, "end_game").value("result"_L1).toObject().value("winners"_L1).toArray(),
             QJsonArray{0});
}

void EndingsTest::resigning()
{
    ready();
    QCOMPARE(codeOf(m_talk->ask(m_mina, "resign", {{"match"_L1, m_match}})), u"not_seated"_s);
    QVERIFY(isOk(m_talk->ask(m_ana, "resign", {{"match"_L1, m_match}})));
    const QJsonObject result = m_talk->last(m_bo, "end_game").value("result"_L1).toObject();
    QCOMPARE(result.value("reason"_L1).toString(), u"resigned"_s);
    QCOMPARE(result.value("winners"_L1).toArray(), QJsonArray{1});
    QCOMPARE(codeOf(m_talk->ask(m_ana, "resign", {{"match"_L1, m_match}})), u"match_over"_s);
}

void EndingsTest::leavingLoses()
{
    ready();
    QVERIFY(isOk(m_talk->ask(m_bo, "leave_room")));
    const QJsonObject result = m_talk->last(m_ana, "end_game").value("result"_L1).toObject();
    QCOMPARE(result.value("reason"_L1).toString(), u"left"_s);
    QCOMPARE(result.value("winners"_L1).toArray(), QJsonArray{0});
    QVERIFY(!m_talk->types(m_bo).contains(u"end_game"_s));
}

void EndingsTest::kickedFromTheMatch()
{
    ready();
    QVERIFY(isOk(m_talk->ask(m_ana, "kick_player", {{"person"_L1, m_talk->idOf(m_bo)}})));
    QCOMPARE(m_talk->last(m_mina, "end_game").value("result"_L1).toObject().value("winners"_L1).toArray(),
             QJsonArray{0});
    QCOMPARE(codeOf(play(m_bo, 0, 0, 0)), u"not_in_room"_s);
}

void EndingsTest::junkInAMoveGoesNoFurther()
{
    ready();
    m_talk->ask(m_ana, "play",
                {{"match"_L1, m_match},
                 {"step"_L1, 0},
                 {"move"_L1,
                  QJsonObject{{"cell"_L1, QJsonArray{0, 0}}, {"junk"_L1, u"x"_s.repeated(9'000)}}}});
    QVERIFY(!QJsonDocument(m_talk->last(m_bo, "view")).toJson().contains("junk"));
    m_talk->ask(m_bo, "resign", {{"match"_L1, m_match}});
    QVERIFY(!QJsonDocument(m_talk->last(m_bo, "end_game")).toJson().contains("junk"));
}

void EndingsTest::transcriptIsKeptAndHolds()
{
    ready();
    QCOMPARE(codeOf(m_talk->ask(m_mina, "get_transcript", {{"match"_L1, m_match}, {"from"_L1, 0}})),
             u"match_running"_s);
    playToTheEnd();
    const QJsonObject transcript = m_talk->last(m_mina, "end_game").value("transcript"_L1).toObject();
    const core::Verdict verdict = core::replayed(transcript);
    QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    const QJsonObject page = m_talk->ask(m_mina, "get_transcript", {{"match"_L1, m_match}, {"from"_L1, 2}})
                                 .value("content"_L1)
                                 .toObject();
    QCOMPARE(page.value("moves"_L1).toArray().size(), 3);
    QVERIFY(!page.contains("next"_L1));
    QCOMPARE(codeOf(m_talk->ask(m_mina, "get_transcript", {{"match"_L1, "feed"_L1}, {"from"_L1, 0}})),
             u"no_match"_s);
}

PARLOR_TEST(EndingsTest, testing::NoApplication)
#include "tst_endings.moc"
