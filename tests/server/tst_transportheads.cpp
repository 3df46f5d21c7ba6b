#include "testclass.h"
#include "transports.h"

#include <algorithm>

using namespace server;
using namespace std::chrono_literals;

// How long and how many may stand before a transport without having been let in.
class TransportHeadsTest : public EveryTransport
{
    Q_OBJECT

private slots:
    void refusesASlowHead();
    void letsANewcomerPastHeldHandshakes();
    void dropsTheOldestOfAnAddress();
    void dropsTheOldestOfAll();
    void refusesTooManyHandshakes();

private:
    using Heads = std::vector<std::unique_ptr<RawClient>>;

    [[nodiscard]] Heads held(int count) const;
    [[nodiscard]] static int stillOpen(const Heads &heads);
    // What becomes of somebody who asks for that.
    [[nodiscard]] bool isLetIn() const;
};

TransportHeadsTest::Heads TransportHeadsTest::held(int count) const
{
    Heads heads;
    for (int i = 0; i < count; ++i) {
        heads.push_back(std::make_unique<RawClient>(m_transport->port()));
        heads.back()->say(m_carrier.request.first(25));
    }
    return heads;
}

int TransportHeadsTest::stillOpen(const Heads &heads)
{
    return static_cast<int>(
        std::ranges::count_if(heads, [](const auto &client) { return !client->isClosed(); }));
}

bool TransportHeadsTest::isLetIn() const
{
    RawClient newcomer(m_transport->port());
    newcomer.say(m_carrier.request);
    return QTest::qWaitFor([&] { return newcomer.heard().startsWith(m_carrier.granted); });
}

void TransportHeadsTest::refusesASlowHead()
{
    TransportLimits limits;
    limits.headTime = 50ms;
    limits.bodyTime = 50ms;
    listen(limits);
    RawClient silent(m_transport->port());
    RawClient halfway(m_transport->port());
    halfway.say(m_carrier.request.chopped(2));
    QTRY_VERIFY(silent.isClosed() && halfway.isClosed());
    QCOMPARE(silent.heard(), QByteArray());
    QVERIFY(halfway.heard().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void TransportHeadsTest::letsANewcomerPastHeldHandshakes()
{
    const Heads heads = held(150);
    QTRY_COMPARE(m_transport->load().halfOpen, 150);
    QVERIFY(isLetIn());
    QCOMPARE(stillOpen(heads), 150);
}

void TransportHeadsTest::dropsTheOldestOfAnAddress()
{
    TransportLimits limits;
    limits.address.maxHalfOpen = 10;
    listen(limits);
    const Heads first = held(10);
    QTRY_COMPARE(m_transport->load().halfOpen, 10);
    const Heads second = held(4);
    QTRY_COMPARE(stillOpen(first), 6);
    QCOMPARE(stillOpen(second), 4);
    QCOMPARE(m_transport->load().halfOpen, 10);
    QVERIFY(isLetIn());
}

void TransportHeadsTest::dropsTheOldestOfAll()
{
    TransportLimits limits;
    limits.maxHalfOpen = 5;
    listen(limits);
    const Heads first = held(5);
    QTRY_COMPARE(m_transport->load().halfOpen, 5);
    const Heads second = held(5);
    QTRY_COMPARE(stillOpen(first), 0);
    QCOMPARE(stillOpen(second), 5);
}

void TransportHeadsTest::refusesTooManyHandshakes()
{
    TransportLimits limits;
    limits.address.arrivalsPerSecond = 0;
    limits.address.arrivalBurst = 3 * m_carrier.arrivals;
    listen(limits);
    for (int i = 0; i < 3; ++i)
        QVERIFY(isLetIn());
    RawClient tooMuch(m_transport->port());
    tooMuch.say(m_carrier.request);
    QTRY_VERIFY(tooMuch.heard().startsWith("HTTP/1.1 429 "));
}

PARLOR_TEST(TransportHeadsTest, QCoreApplication)
#include "tst_transportheads.moc"
