#include "testclass.h"
#include "transports.h"

#include <algorithm>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>

using namespace server;
using namespace std::chrono_literals;

namespace {

// While it lives, this process may open so many files and sockets more.
class DescriptorLimit
{
public:
    explicit DescriptorLimit(rlim_t more)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::dup(STDERR_FILENO);
        ::close(next);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(next) + more;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~DescriptorLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(DescriptorLimit)

private:
    rlimit m_before{};
};

} // namespace

// How much a connection may send, leave unread and stay silent, and how many there may be, over real sockets.
class TransportLimitsTest : public EveryTransport
{
    Q_OBJECT

private slots:
    void closesOnTooMuch_data();
    void closesOnTooMuch();
    void tellsAFloodAndTheOthers();
    void dropsWhoLeavesMessagesUnread();
    void tellsTheCodeToASlowReader();
    void letsASlowReaderHoldUpNobody();
    void dropsTheSilent();
    void turnsAwayWhatIsTooMany();
    void ignoresWhatComesAfterTheClose();
    void abortsWhoDoesNotLetGo();
    void goesOnAtItsDescriptorLimit();
    void goesOnOnceDescriptorsAreFree();

private:
    using Clients = std::vector<std::unique_ptr<TransportClient>>;

    // They wait in the kernel until the event loop runs.
    [[nodiscard]] Clients waiting(int count) const;
    [[nodiscard]] static qsizetype open(const Clients &clients);
    [[nodiscard]] static bool areSettled(const Clients &clients);
};

void TransportLimitsTest::closesOnTooMuch_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("one byte too many") << jsonText(16385);
    QTest::newRow("few characters and many bytes") << '"' + QStringLiteral("ß").repeated(8192).toUtf8() + '"';
}

void TransportLimitsTest::closesOnTooMuch()
{
    QFETCH(QByteArray, message);
    const auto client = joined();
    QVERIFY(client);
    client->say(message);
    QCOMPARE(waitForClose(*client), 1009);
    QCOMPARE(m_received->size(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
}

void TransportLimitsTest::tellsAFloodAndTheOthers()
{
    const auto loud = joined();
    const auto quiet = joined();
    QVERIFY(loud && quiet);
    for (int i = 0; i < 5000; ++i)
        loud->say(QByteArray::number(i));
    quiet->say("\"quiet\"");
    QTRY_COMPARE(m_received->size(), 5001);
    QByteArrayList heard;
    for (const auto &received : *m_received) {
        if (received.at(0).value<ConnectionId>() != lastId())
            heard.append(received.at(1).toByteArray());
    }
    QCOMPARE(heard.size(), 5000);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(heard.at(i), QByteArray::number(i));
    QCOMPARE(m_closed->size(), 0);
}

void TransportLimitsTest::dropsWhoLeavesMessagesUnread()
{
    TransportLimits limits;
    limits.closing = 50ms;
    listen(limits);
    const auto client = joined();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent)
        carry({Send{lastId(), jsonText(64 * 1024)}});
    QTRY_COMPARE(m_closed->size(), 1);
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void TransportLimitsTest::tellsTheCodeToASlowReader()
{
    const auto client = joined();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent) {
        carry({Send{lastId(), jsonText(64 * 1024)}});
        QCoreApplication::processEvents();
    }
    client->startReading();
    QCOMPARE(waitForClose(*client), int(TooSlow));
    // 1 MiB of ours and what the kernel holds for both sides.
    QVERIFY2(client->heard().size() < 160, QByteArray::number(client->heard().size()));
    QTRY_COMPARE(m_closed->size(), 1);
}

void TransportLimitsTest::letsASlowReaderHoldUpNobody()
{
    const auto slow = joined();
    QVERIFY(slow);
    const ConnectionId slowId = lastId();
    const auto other = joined();
    QVERIFY(other);
    slow->stopReading();
    for (int sent = 0; sent < 12; ++sent)
        carry({Send{slowId, jsonText(64 * 1024)}, Send{lastId(), "\"meanwhile\""}});
    other->say("\"heard\"");
    QTRY_COMPARE(other->heard().size(), 12);
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_closed->size(), 0);
    slow->startReading();
    QTRY_COMPARE(slow->heard().size(), 12);
}

void TransportLimitsTest::dropsTheSilent()
{
    TransportLimits limits;
    limits.silence = 1s;
    listen(limits);
    // The lively one is the older: if it were not heard, it would be the first to go.
    const auto lively = joined();
    QVERIFY(lively);
    const auto silent = joined();
    QVERIFY(silent);
    const ConnectionId silentId = lastId();
    silent->stopReading();
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(0).value<ConnectionId>(), silentId);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Lost);
    silent->startReading();
    QTRY_VERIFY(silent->isClosed());
    QVERIFY(lively->isOpen());
}

void TransportLimitsTest::turnsAwayWhatIsTooMany()
{
    TransportLimits limits;
    limits.maxConnections = 2;
    listen(limits);
    auto first = joined();
    const auto second = joined();
    QVERIFY(first && second);
    const auto third = arrived();
    QTRY_COMPARE(third->closeCode(), 4005);
    QCOMPARE(m_opened->size(), 2);
    first.reset();
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(joined());
    QCOMPARE(m_closed->size(), 1);
}

void TransportLimitsTest::ignoresWhatComesAfterTheClose()
{
    const auto client = joined();
    QVERIFY(client);
    QObject here;
    connect(&m_sink, &ToldSink::hasReceived, &here, [this](ConnectionId id) {
        carry({Close{id, 4004, {}}});
    });
    for (int i = 0; i < 100; ++i)
        client->say("{}");
    QTRY_VERIFY(client->isClosed());
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_received->size(), 1);
}

void TransportLimitsTest::abortsWhoDoesNotLetGo()
{
    TransportLimits limits;
    limits.closing = 50ms;
    listen(limits);
    // Does not hear the server's last words, and so leaves the connection open.
    const auto client = joined();
    QVERIFY(client);
    client->stopReading();
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
    closeAll(1001, {});
    QTRY_COMPARE(allClosed.size(), 1);
}

qsizetype TransportLimitsTest::open(const Clients &clients)
{
    return std::ranges::count_if(clients, [](const auto &client) { return client->isOpen(); });
}

bool TransportLimitsTest::areSettled(const Clients &clients)
{
    return std::ranges::all_of(clients,
                               [](const auto &client) { return client->isOpen() || client->isClosed(); });
}

TransportLimitsTest::Clients TransportLimitsTest::waiting(int count) const
{
    Clients clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(arrived());
    return clients;
}

void TransportLimitsTest::goesOnAtItsDescriptorLimit()
{
    if (m_carrier.arrivals > 1)
        QSKIP("Its clients, which are in this process, need a second descriptor once they are let in.");
    const Clients clients = waiting(12);
    const DescriptorLimit limit(5);
    QTRY_VERIFY(areSettled(clients));
    QVERIFY(open(clients) >= 1 && open(clients) < 12);
    QCOMPARE(m_transport->load().connections, open(clients));
    const auto served = std::ranges::find_if(clients, [](const auto &client) { return client->isOpen(); });
    (*served)->say("\"served\"");
    QTRY_COMPARE(m_received->size(), 1);
    (*served)->vanish();
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(joined());
}

// It is made where not even one is left that it could keep for this.
void TransportLimitsTest::goesOnOnceDescriptorsAreFree()
{
    std::optional<DescriptorLimit> limit(std::in_place, 0);
    m_transport = made();
    limit.reset();
    QVERIFY(!m_transport->listen(QHostAddress::LocalHost, 0));
    const Clients clients = waiting(3);
    limit.emplace(0);
    QVERIFY(!QTest::qWaitFor([&] { return m_opened->size() > 0; }, 50));
    limit.reset();
    QTRY_VERIFY(areSettled(clients));
    QVERIFY(joined());
}

PARLOR_TEST(TransportLimitsTest, QCoreApplication)
#include "tst_transportlimits.moc"
