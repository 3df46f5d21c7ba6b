#include "latejournal.h"
#include "memoryjournal.h"
#include "testclass.h"

#include "authoritydriver.h"

#include <QSignalSpy>
#include <QTest>

using namespace server;

// A scheduler whose turns and time are turned by hand.
class HandScheduler : public Scheduler
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void callAfterTurn(std::function<void()> what) override { m_afterTurn.push_back(std::move(what)); }
    void callAt(std::optional<qint64> steadyMs, std::function<void()> what) override
    {
        dueMs = steadyMs;
        m_due = std::move(what);
    }

    void endTurn()
    {
        for (const auto &what : std::exchange(m_afterTurn, {}))
            what();
    }
    void passToDue()
    {
        m_now.steadyMs = std::max(m_now.steadyMs, dueMs.value());
        dueMs.reset();
        std::exchange(m_due, {})();
    }

    std::optional<qint64> dueMs;

private:
    Instant m_now{5'000, 1'800'000'000'000};
    std::vector<std::function<void()>> m_afterTurn;
    std::function<void()> m_due;
};

class RecordingTransport : public Transport
{
public:
    [[nodiscard]] std::optional<Problem> listen(const QHostAddress &, quint16) override { return {}; }
    [[nodiscard]] QHostAddress address() const override { return {}; }
    [[nodiscard]] quint16 port() const override { return 0; }
    [[nodiscard]] TransportLoad load() const override { return {}; }
    void carry(const Effects &effects) override
    {
        carried.insert(carried.end(), effects.begin(), effects.end());
    }
    void servePage(bool) override {}
    void closeAll(int code, const QString &) override { closedWith.push_back(code); }

    // How many messages of that type were carried.
    [[nodiscard]] int count(const QByteArray &type) const
    {
        return static_cast<int>(std::ranges::count_if(carried, [&](const Effect &effect) {
            const auto *send = std::get_if<Send>(&effect);
            return send && send->frame.contains("\"type\":\"" + type + '"');
        }));
    }

    Effects carried;
    std::vector<int> closedWith;
};

// Can neither keep nor read.
class LostJournal : public Journal
{
public:
    void append(Records, Completion completion) override { completion(false); }
    [[nodiscard]] std::optional<Snapshot> load() override { return std::nullopt; }
};

// When what comes in is kept, carried and ended.
class AuthorityDriverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTurnIsKeptTogether();
    void nothingIsCarriedBeforeTheJournalAnswers();
    void personIsGreetedOnceKept();
    void ticksWhenSomethingIsDue();
    void shutDownWaitsForTheJournal();
    void shutDownDoesNotWaitForEver();
    void nobodyComesWhileItShutsDown();
    void shutDownEndsAllWaiting();
    void endsWhereThereIsNoTransport();
    void lostJournalIsTold();

private:
    void start(Journal &journal);
    void greet(ConnectionId id, const QByteArray &name);

    HandScheduler m_scheduler;
    MemoryJournal m_journal;
    std::unique_ptr<LateJournal> m_late;
    RecordingTransport m_transport;
    std::unique_ptr<AuthorityDriver> m_driver;
};

void AuthorityDriverTest::init()
{
    m_driver.reset();
    m_scheduler = {};
    m_journal = {};
    m_transport = {};
    m_late = std::make_unique<LateJournal>(m_journal);
    m_driver = std::make_unique<AuthorityDriver>(
        AuthorityOptions{.serverName = {}, .app = {}, .messagesPerSecond = 0},
        [seed = 0](qsizetype count) mutable { return QByteArray(count, static_cast<char>(++seed)); },
        m_scheduler);
}

void AuthorityDriverTest::start(Journal &journal)
{
    m_driver->useJournal(journal, {});
    m_driver->useTransport(m_transport);
}

void AuthorityDriverTest::greet(ConnectionId id, const QByteArray &name)
{
    m_driver->opened(id, {});
    m_driver->received(id, R"({"type":"hello","content":{"protocol":1,"name":")" + name + R"("},"id":1})");
}

void AuthorityDriverTest::oneTurnIsKeptTogether()
{
    start(*m_late);
    greet(1, "Ana");
    greet(2, "Bo");
    QCOMPARE(m_late->unanswered(), 0U);
    m_scheduler.endTurn();
    QCOMPARE(m_late->unanswered(), 1U);
    m_late->answer(true);
    QCOMPARE(m_journal.snapshot().sessions.size(), 2U);
    QCOMPARE(m_transport.count("welcome"), 2);
}

void AuthorityDriverTest::nothingIsCarriedBeforeTheJournalAnswers()
{
    start(*m_late);
    greet(1, "Ana");
    m_scheduler.endTurn();
    m_driver->received(1, R"({"type":"ping","content":{},"id":2})");
    QVERIFY(m_transport.carried.empty());
    m_late->answer(true);
    QCOMPARE(m_transport.count("welcome"), 1);
    QCOMPARE(m_transport.count("pong"), 1);
}

void AuthorityDriverTest::personIsGreetedOnceKept()
{
    start(*m_late);
    const QSignalSpy greeted(m_driver.get(), &AuthorityDriver::greeted);
    greet(1, "Ana");
    m_scheduler.endTurn();
    QCOMPARE(greeted.size(), 0);
    m_late->answer(true);
    QCOMPARE(greeted.size(), 1);
    QCOMPARE(greeted.first().first().toString(), QStringLiteral("p1"));
}

void AuthorityDriverTest::ticksWhenSomethingIsDue()
{
    start(m_journal);
    m_driver->opened(1, {});
    QCOMPARE(m_scheduler.dueMs, std::optional<qint64>(15'000)); // no hello came
    m_scheduler.passToDue();
    QCOMPARE(m_transport.carried.size(), 1U);
    QVERIFY(std::holds_alternative<Close>(m_transport.carried.front()));
}

void AuthorityDriverTest::shutDownWaitsForTheJournal()
{
    start(*m_late);
    greet(1, "Ana");
    m_driver->shutDown({.reason = QStringLiteral("Good night.")});
    QVERIFY(m_driver->isShuttingDown());
    QVERIFY(m_transport.closedWith.empty());
    QCOMPARE(m_transport.count("closing"), 0);
    m_late->answerAll();
    QCOMPARE(m_transport.count("welcome"), 1);
    QCOMPARE(m_transport.count("closing"), 1);
    QCOMPARE(m_transport.closedWith, std::vector<int>{1001});
    const QSignalSpy finished(m_driver.get(), &AuthorityDriver::finished);
    m_driver->allClosed();
    QCOMPARE(finished.size(), 1);
}

void AuthorityDriverTest::shutDownDoesNotWaitForEver()
{
    start(*m_late);
    greet(1, "Ana");
    m_driver->shutDown({.reason = QStringLiteral("Good night.")});
    QVERIFY(m_transport.closedWith.empty());
    QCOMPARE(m_scheduler.dueMs, std::optional<qint64>(7'000));
    m_scheduler.passToDue();
    QCOMPARE(m_transport.closedWith, std::vector<int>{1001});
    m_late->answerAll();
    QCOMPARE(m_transport.closedWith.size(), 1U);
}

void AuthorityDriverTest::nobodyComesWhileItShutsDown()
{
    start(*m_late);
    greet(1, "Ana");
    m_driver->shutDown({.reason = QStringLiteral("Good night.")});
    const std::size_t before = m_late->unanswered();
    greet(2, "Bo");
    m_scheduler.endTurn();
    QCOMPARE(m_late->unanswered(), before);
    m_late->answerAll();
    QCOMPARE(m_transport.count("welcome"), 1);
    QCOMPARE(m_transport.closedWith.size(), 1U);
}

void AuthorityDriverTest::shutDownEndsAllWaiting()
{
    start(m_journal);
    m_driver->opened(1, {});
    QVERIFY(m_scheduler.dueMs);
    m_driver->shutDown({.reason = QStringLiteral("Good night.")});
    QVERIFY(!m_scheduler.dueMs);
    m_driver->closed(1, core::Away::Lost);
    QVERIFY(!m_scheduler.dueMs);
    QCOMPARE(m_transport.closedWith.size(), 1U);
}

void AuthorityDriverTest::endsWhereThereIsNoTransport()
{
    const QSignalSpy finished(m_driver.get(), &AuthorityDriver::finished);
    m_driver->shutDown({.reason = QStringLiteral("Good night.")});
    QCOMPARE(finished.size(), 0); // whoever asks hears of it afterwards
    m_scheduler.endTurn();
    QCOMPARE(finished.size(), 1);
}

void AuthorityDriverTest::lostJournalIsTold()
{
    LostJournal lost;
    start(lost);
    const QSignalSpy told(m_driver.get(), &AuthorityDriver::journalLost);
    connect(m_driver.get(), &AuthorityDriver::journalLost, m_driver.get(),
            [this] { m_driver->shutDown({.reason = QStringLiteral("The journal is gone.")}); });
    greet(1, "Ana");
    m_scheduler.endTurn();
    m_scheduler.endTurn();
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_transport.count("welcome"), 0);
    QCOMPARE(m_transport.closedWith, std::vector<int>{1001});
}

PARLOR_TEST(AuthorityDriverTest, testing::NoApplication)
#include "tst_authoritydriver.moc"
