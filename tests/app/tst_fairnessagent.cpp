#include "client/fairnessagent.h"
#include "matchserver.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

core::Play lastPlay(const QSignalSpy &due)
{
    return due.isEmpty() ? core::Play() : due.last().first().value<core::Play>();
}

QJsonObject lastMove(const QSignalSpy &due)
{
    return lastPlay(due).move.toObject();
}

} // namespace

// The player's own fairness agent between a board and a server that may not be trusted.
class FairnessAgentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sealsAThrowAndRevealsItWhenAllAreSealed();
    void revealsAfterACrashBetweenThePhases();
    void keepsItsThrowWhenTheHostShowsAnother();
    void sendsARefusedRevealAgain();
    void revealsAgainInARoundThatIsPlayedAgain();
    void answersADuelByItself();
    void answersOnceWhereAGuessIsRefusedMeanwhile();
    void givesTheSameAnswerAgainWhenAskedAgain();
    void saysWhyACodeCannotBeKept();
    void saysWhenNothingCanBeKeptOnDisk();
    void leavesOpenMovesAsTheyAre();
    void fetchesALongTranscriptInPages();
    void catchesAChangedTranscript();
    void judgesWhatEndedWhileOneWasAway_data();
    void judgesWhatEndedWhileOneWasAway();

private:
    // Plays one round in which seat 0 throws rock and seat 1 scissors.
    static void playRound(app::FairnessAgent &agent, MatchServer &server, QSignalSpy &due);
};

void FairnessAgentTest::initTestCase()
{
    qRegisterMetaType<core::Play>();
    qRegisterMetaType<core::Verdict>();
}

void FairnessAgentTest::playRound(app::FairnessAgent &agent, MatchServer &server, QSignalSpy &due)
{
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"gesture"_L1, 0}}))));
    agent.see(server.view());
    QVERIFY(due.isEmpty());
    QCOMPARE(agent.sealedChoice(), (QJsonObject{{"gesture"_L1, 0}}));
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    agent.see(server.view());
    QCOMPARE(due.size(), 1);
    QVERIFY(server.play(0, lastMove(due)));
    agent.see(server.view());
    QVERIFY(server.play(1, server.throwOfOther(1)));
}

void FairnessAgentTest::sealsAThrowAndRevealsItWhenAllAreSealed()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);
    MatchServer server(u"rock_paper_scissors"_s, {});
    playRound(agent, server, due);
    agent.finish(server.end());
    QCOMPARE(due.size(), 1);
    QCOMPARE(judged.size(), 1);
    const auto verdict = judged.first().first().value<core::Verdict>();
    QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
}

void FairnessAgentTest::revealsAfterACrashBetweenThePhases()
{
    const QTemporaryDir folder;
    MatchServer server(u"rock_paper_scissors"_s, {{"gestures"_L1, 101}});
    {
        app::FairnessAgent crashed(folder.path());
        crashed.begin(server.start(), u"p1"_s);
        QVERIFY(server.play(0, sent(crashed.moveFor({{"gesture"_L1, 77}}))));
    }
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    core::RoomState room;
    room.match = server.start();
    agent.see(room, u"p1"_s);
    QCOMPARE(agent.sealedChoice(), (QJsonObject{{"gesture"_L1, 77}}));
    QCOMPARE(lastMove(due)["gesture"_L1], 77);
    QVERIFY(server.play(0, lastMove(due)));
    const QFile kept(folder.filePath(u"choices.json"_s));
    QCOMPARE(kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void FairnessAgentTest::keepsItsThrowWhenTheHostShowsAnother()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy alarmed(&agent, &app::FairnessAgent::alarmed);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(!sent(agent.moveFor({{"gesture"_L1, 0}})).isEmpty());
    QVERIFY(server.play(0, {{"commit"_L1, QString(64, u'a')}})); // the host's, not the player's
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    agent.see(server.view());
    QVERIFY(due.isEmpty());
    QCOMPARE(alarmed.size(), 1);
}

void FairnessAgentTest::sendsARefusedRevealAgain()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"gesture"_L1, 2}}))));
    QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
    agent.see(server.view());
    agent.see(server.view());
    QCOMPARE(due.size(), 1);
    agent.takeRefusal(lastPlay(due), {.code = u"rate_limited"_s, .message = {}, .speaks = {}});
    QTRY_COMPARE(due.size(), 2); // by itself, without anything to see
    agent.takeRefusal(lastPlay(due), {.code = u"stale_step"_s, .message = {}, .speaks = {}});
    agent.see(server.view());
    QCOMPARE(due.size(), 3);
}

// Nobody reveals in time: the round is played again under the same number.
void FairnessAgentTest::revealsAgainInARoundThatIsPlayedAgain()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    for (const int times : {1, 2}) {
        QVERIFY(server.play(0, sent(agent.moveFor({{"gesture"_L1, 2}}))));
        QVERIFY(server.play(1, server.sealedByOther(QByteArray(1, 1), 1)));
        agent.see(server.view());
        QCOMPARE(due.size(), times);
        for (const core::Seat seat : {0, 1})
            server.game().depart(seat, core::Departure::Timeout);
        agent.see(server.view());
    }
    QVERIFY(!server.game().outcome());
}

void FairnessAgentTest::answersOnceWhereAGuessIsRefusedMeanwhile()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    MatchServer server(u"bulls_and_cows"_s, {{"mode"_L1, u"duel"_s}});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"code"_L1, u"1807"_s}}))));
    QVERIFY(server.play(1, server.sealedByOther("2345", 0)));
    const QJsonObject guess{{"guess"_L1, u"6789"_s}};
    QVERIFY(server.play(0, guess));
    QVERIFY(server.play(1, {{"answer"_L1, QJsonObject{{"bulls"_L1, 0}, {"cows"_L1, 0}}}}));
    QVERIFY(server.play(1, {{"guess"_L1, u"7810"_s}}));
    agent.see(server.view());
    QCOMPARE(due.size(), 1);
    agent.takeRefusal({.match = server.id, .step = 0, .move = guess},
                      {.code = u"not_your_turn"_s, .message = {}, .speaks = {}});
    agent.see(server.view());
    QCOMPARE(due.size(), 1);
}

void FairnessAgentTest::answersADuelByItself()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);
    MatchServer server(u"bulls_and_cows"_s, {{"mode"_L1, u"duel"_s}});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"code"_L1, u"1807"_s}}))));
    QVERIFY(server.play(1, server.sealedByOther("2345", 0)));
    agent.see(server.view());
    const QJsonObject open = sent(agent.moveFor({{"guess"_L1, u"2345"_s}}));
    QCOMPARE(open, (QJsonObject{{"guess"_L1, u"2345"_s}}));
    QVERIFY(server.play(0, open));
    QVERIFY(server.play(1, {{"answer"_L1, QJsonObject{{"bulls"_L1, 4}, {"cows"_L1, 0}}}}));
    QVERIFY(server.play(1, {{"guess"_L1, u"7810"_s}}));
    agent.see(server.view());
    QCOMPARE(lastMove(due)["answer"_L1].toObject(), (QJsonObject{{"bulls"_L1, 1}, {"cows"_L1, 3}}));
    QVERIFY(server.play(0, lastMove(due)));
    agent.see(server.view());
    QCOMPARE(lastMove(due)["code"_L1], u"1807"_s);
    QVERIFY(server.play(0, lastMove(due)));
    QCOMPARE(agent.sealedChoice(), (QJsonObject{{"code"_L1, u"1807"_s}}));
    QVERIFY(server.play(1, {{"code"_L1, u"2345"_s},
                            {"nonce"_L1, QString::fromLatin1(QByteArray(32, 'n').toHex())}}));
    agent.finish(server.end());
    const auto verdict = judged.first().first().value<core::Verdict>();
    QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    QCOMPARE(server.game().outcome()->winners, std::vector<core::Seat>{0});
}

// The other guesses the same twice: the second answer equals the first one, and is no repetition of it.
void FairnessAgentTest::givesTheSameAnswerAgainWhenAskedAgain()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    MatchServer server(u"bulls_and_cows"_s, {{"mode"_L1, u"duel"_s}});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(server.play(0, sent(agent.moveFor({{"code"_L1, u"1807"_s}}))));
    QVERIFY(server.play(1, server.sealedByOther("2345", 0)));
    for (const int times : {1, 2}) {
        QVERIFY(server.play(0, {{"guess"_L1, u"6789"_s}}));
        QVERIFY(server.play(1, {{"answer"_L1, QJsonObject{{"bulls"_L1, 0}, {"cows"_L1, 0}}}}));
        QVERIFY(server.play(1, {{"guess"_L1, u"7810"_s}}));
        agent.see(server.view());
        agent.see(server.view());
        QCOMPARE(due.size(), times);
        QCOMPARE(lastMove(due)["answer"_L1].toObject(), (QJsonObject{{"bulls"_L1, 1}, {"cows"_L1, 3}}));
        QVERIFY(server.play(0, lastMove(due)));
    }
}

void FairnessAgentTest::saysWhyACodeCannotBeKept()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    MatchServer server(u"bulls_and_cows"_s, {{"mode"_L1, u"duel"_s}});
    agent.begin(server.start(), u"p1"_s);
    const auto move = agent.moveFor({{"code"_L1, u"1801"_s}});
    QCOMPARE(std::get<core::Refusal>(move), core::Refusal{"code_has_repeats"_L1});
    QVERIFY(agent.sealedChoice().isEmpty());
}

void FairnessAgentTest::saysWhenNothingCanBeKeptOnDisk()
{
    app::FairnessAgent agent(u"/proc/no/such/folder"_s);
    MatchServer server(u"rock_paper_scissors"_s, {});
    agent.begin(server.start(), u"p1"_s);
    QVERIFY(std::holds_alternative<QString>(agent.moveFor({{"gesture"_L1, 0}})));
    QVERIFY(agent.sealedChoice().isEmpty());
}

void FairnessAgentTest::leavesOpenMovesAsTheyAre()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    MatchServer server(u"tic_tac_toe"_s, {});
    agent.begin(server.start(), u"p1"_s);
    const QJsonObject move{{"cell"_L1, QJsonArray{1, 1}}};
    QCOMPARE(sent(agent.moveFor(move)), move);
}

void FairnessAgentTest::fetchesALongTranscriptInPages()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy wanted(&agent, &app::FairnessAgent::pageWanted);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);
    MatchServer server(u"rock_paper_scissors"_s, {});
    playRound(agent, server, due);
    core::MatchEnded ended = server.end();
    const QJsonArray moves = (*ended.transcript)["moves"_L1].toArray();
    ended.transcript->insert("moves"_L1, QJsonValue());
    agent.finish(ended);
    QCOMPARE(wanted.last().at(1).toInt(), 0);
    agent.addPage(server.id, {{"moves"_L1, QJsonArray{moves[0], moves[1]}}, {"next"_L1, 2}});
    QCOMPARE(wanted.last().at(1).toInt(), 2);
    QVERIFY(judged.isEmpty());
    agent.addPage(server.id, {{"moves"_L1, QJsonArray{moves[2], moves[3]}}});
    QVERIFY(judged.first().first().value<core::Verdict>().holds());
}

void FairnessAgentTest::catchesAChangedTranscript()
{
    const QTemporaryDir folder;
    app::FairnessAgent agent(folder.path());
    QSignalSpy due(&agent, &app::FairnessAgent::moveDue);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);
    MatchServer server(u"rock_paper_scissors"_s, {});
    playRound(agent, server, due);
    core::MatchEnded ended = server.end();
    QJsonArray moves = (*ended.transcript)["moves"_L1].toArray();
    QJsonObject last = moves.last().toObject();
    last.insert("ms"_L1, last["ms"_L1].toInt() + 1);
    moves.replace(moves.size() - 1, last);
    ended.transcript->insert("moves"_L1, moves);
    agent.finish(ended);
    const auto verdict = judged.first().first().value<core::Verdict>();
    QVERIFY(!verdict.holds());
}

void FairnessAgentTest::judgesWhatEndedWhileOneWasAway_data()
{
    QTest::addColumn<bool>("sawIt");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<bool>("holds");
    QTest::addRow("seen up to the last throw") << true << QJsonObject() << true;
    QTest::addRow("by a program that was started again") << false << QJsonObject() << true;
    QTest::addRow("with other players than were seen") << true << QJsonObject{{u"players"_s, 1}} << false;
    QTest::addRow("with another result") << false << QJsonObject{{u"result"_s, QJsonObject()}} << false;
    QTest::addRow("of another match") << false << QJsonObject{{u"match"_s, QString(32, u'b')}} << false;
}

void FairnessAgentTest::judgesWhatEndedWhileOneWasAway()
{
    QFETCH(bool, sawIt);
    QFETCH(QJsonObject, change);
    const QTemporaryDir folder;
    app::FairnessAgent first(folder.path());
    QSignalSpy due(&first, &app::FairnessAgent::moveDue);
    MatchServer server(u"rock_paper_scissors"_s, {});
    playRound(first, server, due);
    app::FairnessAgent second(folder.path());
    app::FairnessAgent &agent = sawIt ? first : second;
    QSignalSpy wanted(&agent, &app::FairnessAgent::pageWanted);
    QSignalSpy judged(&agent, &app::FairnessAgent::judged);

    core::RoomState room;
    room.ended = server.end();
    QJsonObject head = std::exchange(room.ended->transcript, {})->tree();
    const QJsonValue moves = head.take("moves"_L1);
    for (auto field = change.begin(); field != change.end(); ++field)
        head.insert(field.key(), field.value());
    agent.see(room, u"p1"_s);
    agent.see(room, u"p1"_s);
    QCOMPARE(wanted.size(), 1);
    agent.addPage(server.id, {{"moves"_L1, moves}, {"head"_L1, head}});
    QCOMPARE(judged.size(), 1);
    const auto verdict = judged.first().first().value<core::Verdict>();
    QTEST(verdict.holds(), "holds");
}

PARLOR_TEST(FairnessAgentTest, QCoreApplication)
#include "tst_fairnessagent.moc"
