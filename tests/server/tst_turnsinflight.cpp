#include "durableauthorityfixture.h"
#include "latejournal.h"
#include "testclass.h"
#include "told.h"

#include "discovery/announcementsource.h"

using namespace server;

// What is decided while the journal still works on what came before.
class TurnsInFlightTest : public QObject, private DurableAuthorityFixture
{
    Q_OBJECT

private slots:
    void init();
    void nextTurnIsDecidedWhileOneIsBeingKept();
    void eachGoesOutWhenItIsKeptItself();
    void whatNeedsNoKeepingWaitsForWhatItMayTellOf();
    void failedTurnUndoesAllThatFollowed();
    void turnThatIsKeptStaysWhereTheNextFails();
    void lateAnswersToWhatWasUndoneChangeNothing();
    void presentTurnIsUndoneToo();
    void newPersonHasNeverBeen();
    void returningPersonIsWelcomedAllTheSame();
    void takenOverConnectionIsClosedOnce();
    void takenOverTwice();
    void takenOverFromAConnectionThatIsGone();
    void connectionThatIsGoneIsNotGreeted();
    void nobodyIsGreetedBeforeItIsKept();
    void farewellIsToldWhereAnEarlierTurnFails();
    void announcesWhatIsKept();
    void announcesNothingThatIsUndone();
    void whoWasUndoneHasTimeForAHello();
    void trialMayBeAnsweredLate();
    void repeatedMessageWaitsForItsFirstAnswer();
    void answersMayComeWhenTheAuthorityIsGone();

private:
    void answer(bool isKept) { m_late->answer(isKept); }
    [[nodiscard]] int answersTo(ConnectionId connection, qint64 id);

    std::unique_ptr<LateJournal> m_late;
};

void TurnsInFlightTest::init()
{
    sitDown();
    m_late = std::make_unique<LateJournal>(m_journal);
    m_authority->start(*m_late, m_journal.snapshot(), m_now, [this] { hear(m_authority->settle(m_now)); });
    std::ignore = m_authority->takeGreeted();
    m_heard.clear();
    m_closed.clear();
}

int TurnsInFlightTest::answersTo(ConnectionId connection, qint64 id)
{
    return static_cast<int>(std::ranges::count_if(m_heard[connection], [id](const Message &message) {
        return message["re"_L1].toInteger() == id;
    }));
}

void TurnsInFlightTest::nextTurnIsDecidedWhileOneIsBeingKept()
{
    say(2, "play", play(2, 1), 900);
    commit();
    QVERIFY(!m_authority->hasUncommitted());
    QVERIFY(!m_authority->isSettled());
    say(1, "play", play(2, 2), 901); // step 2: after that move
    commit();
    QCOMPARE(m_late->unanswered(), 2U);
    QVERIFY(m_heard.empty());
    m_late->answerAll();
    QCOMPARE(answerTo(2, 900)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(answerTo(1, 901)["type"_L1].toString(), u"ok"_s);
    QVERIFY(m_authority->isSettled());
}

void TurnsInFlightTest::eachGoesOutWhenItIsKeptItself()
{
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "play", play(2, 2), 901);
    commit();
    answer(true);
    QCOMPARE(answersTo(2, 900), 1);
    QCOMPARE(answersTo(1, 901), 0);
    QCOMPARE(last(1, "view")["step"_L1].toInt(), 2);
    QVERIFY(!m_authority->isSettled());
    answer(true);
    QCOMPARE(answersTo(1, 901), 1);
    QCOMPARE(last(1, "view")["step"_L1].toInt(), 3);
}

void TurnsInFlightTest::whatNeedsNoKeepingWaitsForWhatItMayTellOf()
{
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "ping", {}, 901);
    QVERIFY(!m_authority->hasUncommitted());
    say(1, "play", play(2, 2), 902);
    commit();
    QVERIFY(m_heard.empty());
    answer(true);
    QCOMPARE(answersTo(1, 901), 1);
    QCOMPARE(answersTo(1, 902), 0);
    answer(true);
    say(1, "ping", {}, 903);
    QCOMPARE(answersTo(1, 903), 1);
}

void TurnsInFlightTest::failedTurnUndoesAllThatFollowed()
{
    const QStringList before = told(m_journal.snapshot());
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "play", play(2, 2), 901);
    say(1, "ping", {}, 902);
    commit();
    answer(false);
    QCOMPARE(codeOf(answerTo(2, 900)), u"disk_full"_s);
    QCOMPARE(codeOf(answerTo(1, 901)), u"disk_full"_s);
    QCOMPARE(answerTo(1, 902)["type"_L1].toString(), u"pong"_s);
    for (const auto &[connection, messages] : m_heard) {
        for (const Message &message : messages)
            QVERIFY(message["type"_L1] != "view"_L1);
    }
    QCOMPARE(last(1, "room")["match"_L1]["step"_L1].toInt(), 1);
    answer(true); // what was appended behind it cannot be kept any more
    QCOMPARE(told(m_journal.snapshot()), before);
}

void TurnsInFlightTest::turnThatIsKeptStaysWhereTheNextFails()
{
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "play", play(2, 2), 901);
    commit();
    answer(true);
    answer(false);
    QCOMPARE(answerTo(2, 900)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(codeOf(answerTo(1, 901)), u"disk_full"_s);
    QCOMPARE(last(1, "room")["match"_L1]["step"_L1].toInt(), 2);
}

void TurnsInFlightTest::lateAnswersToWhatWasUndoneChangeNothing()
{
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "play", play(2, 2), 901);
    commit();
    answer(false);
    const auto heard = m_heard;
    answer(false);
    QCOMPARE(m_heard, heard);
    QVERIFY(m_authority->isSettled());
}

void TurnsInFlightTest::presentTurnIsUndoneToo()
{
    say(2, "play", play(2, 1), 900);
    commit();
    say(1, "play", play(2, 2), 901);
    answer(false);
    QVERIFY(!m_authority->hasUncommitted());
    QCOMPARE(codeOf(answerTo(1, 901)), u"disk_full"_s);
    QCOMPARE(m_late->unanswered(), 0U);
}

void TurnsInFlightTest::newPersonHasNeverBeen()
{
    hello(3, u"Cy"_s);
    say(3, "create_room", {{"game"_L1, "gomoku"_L1}}, 2);
    commit();
    QVERIFY(m_heard[3].empty());
    answer(false);
    QCOMPARE(codeOf(answerTo(3, 1)), u"disk_full"_s);
    QCOMPARE(codeOf(answerTo(3, 2)), u"hello_first"_s);
    QVERIFY(!m_authority->authority().sessionOf(3));
    m_late->answerAll();
    pass(1'000);
    m_late->answerAll();
    say(3, "hello", {{"protocol"_L1, 1}, {"name"_L1, "Cy"_L1}}, 3);
    commit();
    m_late->answerAll();
    QCOMPARE(answerTo(3, 3)["content"_L1]["person"_L1].toString(), u"p3"_s);
}

void TurnsInFlightTest::returningPersonIsWelcomedAllTheSame()
{
    hear(m_authority->closed(2, m_now));
    commit();
    m_late->answerAll();
    m_heard.clear();
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    commit();
    hello(3, u"x"_s, m_token);
    say(3, "play", play(2, 1), 901);
    commit();
    QVERIFY(m_heard.empty());
    answer(false);
    QCOMPARE(answersTo(3, 1), 1);
    QCOMPARE(answerTo(3, 1)["content"_L1]["resumed"_L1].toBool(), true);
    QCOMPARE(codeOf(answerTo(3, 901)), u"disk_full"_s);
    QCOMPARE(last(1, "player_returned")["person"_L1].toString(), u"p2"_s);
    QCOMPARE(m_authority->authority().sessionOf(3)->person, u"p2"_s);
}

void TurnsInFlightTest::takenOverConnectionIsClosedOnce()
{
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    commit();
    hello(3, u"x"_s, m_token);
    QVERIFY(m_closed.empty());
    answer(false);
    QCOMPARE(m_closes, (std::vector<ConnectionId>{2}));
    QCOMPARE(answerTo(3, 1)["content"_L1]["resumed"_L1].toBool(), true);
    QVERIFY(last(1, "player_returned").isEmpty()); // was never away
    QVERIFY(last(1, "player_dropped").isEmpty());
    hear(m_authority->closed(2, m_now));
    QCOMPARE(m_authority->authority().sessionOf(3)->person, u"p2"_s);
    QCOMPARE(m_authority->authority().people(), 2);
}

void TurnsInFlightTest::takenOverTwice()
{
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    commit();
    hello(3, u"x"_s, m_token);
    hello(4, u"x"_s, m_token);
    answer(false);
    QCOMPARE(m_closes, (std::vector<ConnectionId>{2, 3}));
    QVERIFY(m_heard[3].empty());
    QCOMPARE(answerTo(4, 1)["content"_L1]["resumed"_L1].toBool(), true);
    hear(m_authority->closed(3, m_now));
    hear(m_authority->closed(2, m_now));
    QCOMPARE(m_authority->authority().sessionOf(4)->person, u"p2"_s);
}

void TurnsInFlightTest::takenOverFromAConnectionThatIsGone()
{
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    commit();
    hello(3, u"x"_s, m_token);
    hear(m_authority->closed(2, m_now)); // the wire was quicker than the journal
    answer(false);
    QCOMPARE(answerTo(3, 1)["content"_L1]["resumed"_L1].toBool(), true);
    QCOMPARE(m_authority->authority().sessionOf(3)->person, u"p2"_s);
    QCOMPARE(m_authority->authority().people(), 2);
}

void TurnsInFlightTest::connectionThatIsGoneIsNotGreeted()
{
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    commit();
    hello(3, u"x"_s, m_token);
    hear(m_authority->closed(3, m_now));
    answer(false);
    m_late->answerAll();
    QCOMPARE(m_authority->authority().people(), 1);
    QVERIFY(m_authority->takeGreeted().empty());
    hear(m_authority->closed(2, m_now));
    pass(130'000);
    m_late->answerAll();
    QCOMPARE(m_authority->authority().people(), 1);
}

void TurnsInFlightTest::nobodyIsGreetedBeforeItIsKept()
{
    hello(3, u"Cy"_s);
    QVERIFY(m_authority->takeGreeted().empty());
    answer(true);
    const auto greeted = m_authority->takeGreeted();
    QCOMPARE(greeted.size(), 1U);
    QCOMPARE(greeted.front().person, u"p3"_s);
    QCOMPARE(greeted.front().connection, ConnectionId(3));
}

void TurnsInFlightTest::farewellIsToldWhereAnEarlierTurnFails()
{
    say(2, "play", play(2, 1), 900);
    commit();
    hear(m_authority->shutDown({.reason = u"Good night."_s, .kept = true}, m_now));
    QVERIFY(!m_authority->hasShutDown());
    QVERIFY(m_heard.empty());
    answer(false);
    QVERIFY(m_authority->hasShutDown());
    QCOMPARE(last(1, "closing")["kept"_L1].toBool(), true);
    QCOMPARE(last(2, "closing")["kept"_L1].toBool(), true);
    QCOMPARE(m_closed[1], 1001);
    QCOMPARE(m_closed[2], 1001);
}

// Whoever is always busy tells of a moment ago.
void TurnsInFlightTest::announcesWhatIsKept()
{
    AnnouncementSource source(*m_authority);
    QCOMPARE(source.latest().people, 2);
    hello(3, u"Cy"_s);
    QCOMPARE(source.latest().people, 2);
    hello(4, u"Di"_s);
    QCOMPARE(source.latest().people, 2);
    answer(true);
    QCOMPARE(source.latest().people, 3);
    hello(5, u"Ed"_s);
    QCOMPARE(source.latest().people, 3);
    answer(true);
    QCOMPARE(source.latest().people, 4);
    QVERIFY(!m_authority->isSettled());
}

void TurnsInFlightTest::announcesNothingThatIsUndone()
{
    AnnouncementSource source(*m_authority);
    hello(3, u"Cy"_s);
    QCOMPARE(source.latest().people, 0); // nothing was known to be kept yet
    answer(false);
    QCOMPARE(source.latest().people, 2);
}

void TurnsInFlightTest::whoWasUndoneHasTimeForAHello()
{
    hear(m_authority->opened(3, m_now));
    pass(9'000);
    say(3, "hello", {{"protocol"_L1, 1}, {"name"_L1, "Cy"_L1}}, 1);
    commit();
    pass(2'000);
    answer(false);
    pass(9'000);
    QVERIFY(!m_closed.contains(3));
    pass(2'000);
    QCOMPARE(m_closed[3], 4004);
}

void TurnsInFlightTest::trialMayBeAnsweredLate()
{
    say(2, "play", play(2, 1), 900);
    commit();
    answer(false);
    pass(3'000);
    QCOMPARE(m_late->unanswered(), 1U);
    QCOMPARE(codeOf(ask(2, "play", play(2, 1))), u"disk_full"_s);
    answer(false);
    pass(2'000);
    QCOMPARE(m_late->unanswered(), 1U);
    answer(true);
    say(2, "play", play(2, 1), 950);
    commit();
    m_late->answerAll();
    QCOMPARE(answerTo(2, 950)["type"_L1].toString(), u"ok"_s);
}

void TurnsInFlightTest::repeatedMessageWaitsForItsFirstAnswer()
{
    say(2, "play", play(2, 1), 900);
    commit();
    hello(3, u"x"_s, m_token);
    say(3, "play", play(2, 1), 900);
    QVERIFY(m_heard[3].empty());
    m_late->answerAll();
    QCOMPARE(answerTo(3, 900)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(last(1, "view")["step"_L1].toInt(), 2);
}

void TurnsInFlightTest::answersMayComeWhenTheAuthorityIsGone()
{
    say(2, "play", play(2, 1), 900);
    commit();
    m_authority.reset();
    answer(true);
    QVERIFY(m_heard.empty());
}

PARLOR_TEST(TurnsInFlightTest, QCoreApplication)
#include "tst_turnsinflight.moc"
