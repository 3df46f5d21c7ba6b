#include "durableauthorityfixture.h"
#include "testclass.h"
#include "told.h"

using namespace server;

// That nothing is told before it is kept, and what happens where it cannot be.
class DurableAuthorityTest : public QObject, private DurableAuthorityFixture
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void nothingGoesOutBeforeItIsKept();
    void oneTurnIsKeptAtOnce();
    void turnThatCannotBeKeptHasNeverBeen();
    void fullDiskRefusesWhatChanges_data();
    void fullDiskRefusesWhatChanges();
    void fullDiskLeavesTheRest();
    void newPersonWaitsForADiskWithRoom();
    void takenOverOnAFullDisk();
    void goesOnOnceThereIsRoom();
    void nobodysTimeEndsWhileTheDiskIsFull();
    void repliesAreRememberedOnAFullDisk();
    void clocksMayWaitForWhoIsNotBackYet();
    void waitingTakesNobodysTimeOnTheNextDayEither();
    void endsWhereNothingCanBeReadAnyMore();
    void withoutAJournalEverythingGoesOut();
};

namespace {

// A journal that cannot even be read.
class BrokenJournal : public Journal
{
public:
    void append(Records, Completion completion) override { completion(false); }
    std::optional<Snapshot> load() override { return std::nullopt; }
};

} // namespace

void DurableAuthorityTest::nothingGoesOutBeforeItIsKept()
{
    const QStringList before = told(m_journal.snapshot());
    say(2, "play", play(2, 1), 900);
    say(1, "ping", {}, 901);
    QVERIFY(m_heard.empty());
    QVERIFY(m_authority->hasUncommitted());
    QCOMPARE(told(m_journal.snapshot()), before);
    commit();
    QVERIFY(!m_authority->hasUncommitted());
    QCOMPARE(answerTo(2, 900)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(m_heard[1].front()["type"_L1].toString(), u"view"_s);
    QCOMPARE(m_heard[1].back()["type"_L1].toString(), u"pong"_s);
    say(1, "ping", {}, 902); // nothing to wait for
    QCOMPARE(answerTo(1, 902)["type"_L1].toString(), u"pong"_s);
}

void DurableAuthorityTest::oneTurnIsKeptAtOnce()
{
    say(2, "play", play(2, 1), 900);
    say(1, "play", play(2, 2), 901);
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 902);
    const qsizetype before = told(m_journal.snapshot()).size();
    commit();
    QCOMPARE(told(m_journal.snapshot()).size(), before + 2 + 1 + 3);
}

void DurableAuthorityTest::turnThatCannotBeKeptHasNeverBeen()
{
    const QStringList before = told(m_journal.snapshot());
    m_journal.isFull = true;
    say(2, "play", play(2, 1), 900);
    say(1, "play", play(2, 2), 901);
    commit();
    QCOMPARE(codeOf(answerTo(2, 900)), u"disk_full"_s);
    QCOMPARE(codeOf(answerTo(1, 901)), u"disk_full"_s);
    for (const auto &[connection, messages] : m_heard) {
        for (const Message &message : messages) {
            QVERIFY(message["type"_L1] != "view"_L1);
            if (message["type"_L1] == "room"_L1)
                QCOMPARE(message["content"_L1]["match"_L1]["step"_L1].toInt(), 1);
        }
    }
    m_journal.isFull = false;
    pass(1'000);
    QCOMPARE(told(m_journal.snapshot()).sliced(1), before.sliced(1));
    say(2, "play", play(4, 1), 900); // the same id: nothing was done under it
    commit();
    QCOMPARE(m_heard[2].back()["content"_L1]["view"_L1]["moves"_L1].toArray().size(), 2);
}

void DurableAuthorityTest::fullDiskRefusesWhatChanges_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QJsonObject>("content");
    QTest::newRow("a move") << QByteArray("play")
                            << QJsonObject{{u"match"_s, u"x"_s}, {u"step"_s, 1}, {u"move"_s, 1}};
    QTest::newRow("talk") << QByteArray("chat_message") << QJsonObject{{u"text"_s, u"hi"_s}};
    QTest::newRow("another name") << QByteArray("rename") << QJsonObject{{u"name"_s, u"Bob"_s}};
    QTest::newRow("leaving") << QByteArray("leave_room") << QJsonObject();
    QTest::newRow("giving up") << QByteArray("resign") << QJsonObject{{u"match"_s, u"x"_s}};
}

void DurableAuthorityTest::fullDiskRefusesWhatChanges()
{
    QFETCH(QByteArray, type);
    QFETCH(QJsonObject, content);
    m_journal.isFull = true;
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(codeOf(ask(2, type.constData(), content)), u"disk_full"_s);
        pass(700);
    }
}

void DurableAuthorityTest::fullDiskLeavesTheRest()
{
    ask(2, "resign", {{"match"_L1, m_match}});
    m_journal.isFull = true;
    QCOMPARE(codeOf(ask(1, "chat_message", {{"text"_L1, "hi"_L1}})), u"disk_full"_s);
    QCOMPARE(ask(1, "ping")["type"_L1].toString(), u"pong"_s);
    const Message page = ask(1, "get_transcript", {{"match"_L1, m_match}, {"from"_L1, 0}});
    QCOMPARE(page["content"_L1]["moves"_L1].toArray().size(), 2);
    QCOMPARE(codeOf(ask(1, "play", {})), u"bad_message"_s);
    m_heard.clear();
    hear(m_authority->closed(2, m_now));
    QVERIFY(!m_authority->hasUncommitted());
    QCOMPARE(m_heard[1].front()["type"_L1].toString(), u"player_dropped"_s);
    hello(3, u"x"_s, m_token);
    QCOMPARE(m_heard[3].front()["content"_L1]["resumed"_L1].toBool(), true);
}

void DurableAuthorityTest::newPersonWaitsForADiskWithRoom()
{
    m_journal.isFull = true;
    hello(3, u"Cy"_s);
    QCOMPARE(codeOf(m_heard[3].front()), u"disk_full"_s);
    QCOMPARE(ask(1, "ping")["type"_L1].toString(), u"pong"_s);
    m_journal.isFull = false;
    pass(1'000);
    say(3, "hello", {{"protocol"_L1, 1}, {"name"_L1, "Cy"_L1}}, 2);
    commit();
    QCOMPARE(answerTo(3, 2)["content"_L1]["person"_L1].toString(), u"p3"_s);
}

void DurableAuthorityTest::takenOverOnAFullDisk()
{
    m_journal.isFull = true;
    say(1, "chat_message", {{"text"_L1, "hi"_L1}}, 900);
    hello(3, u"x"_s, m_token); // in the same turn
    commit();
    QCOMPARE(codeOf(answerTo(1, 900)), u"disk_full"_s);
    QCOMPARE(m_closed[2], 4001);
    QCOMPARE(m_heard[3].front()["content"_L1]["name"_L1].toString(), u"Bo"_s);
    QCOMPARE(codeOf(ask(3, "play", play(2, 1))), u"disk_full"_s);
}

void DurableAuthorityTest::goesOnOnceThereIsRoom()
{
    m_journal.isFull = true;
    QCOMPARE(codeOf(ask(2, "play", play(2, 1))), u"disk_full"_s);
    m_journal.isFull = false;
    QCOMPARE(codeOf(ask(2, "play", play(2, 1))), u"disk_full"_s); // within the second
    pass(1'000);
    QCOMPARE(ask(2, "play", play(2, 1))["type"_L1].toString(), u"ok"_s);
    QCOMPARE(m_heard[1].back()["content"_L1]["step"_L1].toInt(), 2);
}

void DurableAuthorityTest::nobodysTimeEndsWhileTheDiskIsFull()
{
    m_journal.isFull = true;
    pass(100'000);
    QVERIFY(last(1, "end_game").isEmpty());
    m_journal.isFull = false;
    pass(29'000); // nobody could move, so the clock starts anew
    QVERIFY(last(1, "end_game").isEmpty());
    pass(3'000);
    QVERIFY(!last(1, "end_game").isEmpty());
}

void DurableAuthorityTest::repliesAreRememberedOnAFullDisk()
{
    say(2, "play", play(2, 1), 900);
    commit();
    m_journal.isFull = true;
    ask(1, "chat_message", {{"text"_L1, "hi"_L1}});
    m_heard.clear();
    say(2, "play", play(2, 1), 900);
    QCOMPARE(answerTo(2, 900)["type"_L1].toString(), u"ok"_s);
    QCOMPARE(m_heard[2].size(), 1U);
}

// At a table that is opened again on another day, nobody loses before they are there.
void DurableAuthorityTest::clocksMayWaitForWhoIsNotBackYet()
{
    pass(10'000); // of Bo's 30 s
    m_authority = std::make_unique<DurableAuthority>(AuthorityOptions{.serverName = {},
                                                                      .app = {},
                                                                      .grace = std::chrono::seconds(1800),
                                                                      .messagesPerSecond = 0,
                                                                      .restoredClocks = RestoredClocks::Wait},
                                                     [](qsizetype count) { return QByteArray(count, 'y'); });
    m_authority->start(m_journal, m_journal.snapshot(), m_now);
    const QString ana = m_journal.snapshot().sessions.front().token;
    m_heard.clear();
    hello(1, u"Ana"_s, ana);
    commit();
    pass(600'000);
    QVERIFY(last(1, "end_game").isEmpty());
    QVERIFY(last(1, "room")["match"_L1].isObject());
    QVERIFY(!last(1, "room")["match"_L1].toObject().contains("seconds"_L1));
    hello(2, u"Bo"_s, m_token);
    commit();
    QCOMPARE(last(2, "room")["match"_L1]["seconds"_L1].toDouble(), 20);
    pass(19'000);
    QVERIFY(last(1, "end_game").isEmpty());
    pass(1'500);
    QCOMPARE(last(1, "end_game")["result"_L1]["reason"_L1].toString(), u"timeout"_s);
}

// Bo was waited for on one day, and comes on the next.
void DurableAuthorityTest::waitingTakesNobodysTimeOnTheNextDayEither()
{
    const auto openAgain = [this] {
        m_authority = std::make_unique<DurableAuthority>(
            AuthorityOptions{.serverName = {},
                             .app = {},
                             .grace = std::chrono::seconds(1800),
                             .messagesPerSecond = 0,
                             .restoredClocks = RestoredClocks::Wait},
            [](qsizetype count) { return QByteArray(count, 'y'); });
        m_authority->start(m_journal, m_journal.snapshot(), m_now);
        m_heard.clear();
    };
    const QString ana = m_journal.snapshot().sessions.front().token;
    openAgain();
    hello(1, u"Ana"_s, ana);
    commit();
    pass(600'000);
    ask(1, "chat_message", {{"text"_L1, "another day, then"_L1}}); // keeps the time
    openAgain();
    hello(1, u"Ana"_s, ana);
    hello(2, u"Bo"_s, m_token);
    commit();
    QVERIFY(last(2, "room")["match"_L1]["seconds"_L1].toDouble() >= 15); // half of Bo's 30
    pass(14'000);
    QVERIFY(last(1, "end_game").isEmpty());
}

void DurableAuthorityTest::endsWhereNothingCanBeReadAnyMore()
{
    BrokenJournal broken;
    m_authority->start(broken, m_journal.snapshot(), m_now);
    QVERIFY(!m_authority->isLost());
    ask(2, "play", play(2, 1));
    QVERIFY(m_authority->isLost());
    QVERIFY(std::ranges::none_of(m_heard[2], [](const Message &m) { return m["type"_L1] == "ok"_L1; }));
}

void DurableAuthorityTest::withoutAJournalEverythingGoesOut()
{
    DurableAuthority authority({}, [](qsizetype count) { return QByteArray(count, 'x'); });
    std::ignore = authority.opened(1, m_now);
    const QByteArray text = frame("hello", {{"protocol"_L1, 1}, {"name"_L1, "Ana"_L1}}, 1);
    QCOMPARE(authority.received(1, text, m_now).size(), 3U); // welcome, lobby, and that it is taken
    QVERIFY(!authority.hasUncommitted());
}

PARLOR_TEST(DurableAuthorityTest, QCoreApplication)
#include "tst_durableauthority.moc"
