#include "testclass.h"
#include "transportfixture.h"

#include "transport/handshakebudget.h"

#include <algorithm>

using namespace server;
using namespace std::chrono_literals;

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

Clients held(quint16 port, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->say("GET / HTTP/1.1\r\nHost: 127");
    }
    return clients;
}

int stillOpen(const Clients &clients)
{
    return static_cast<int>(std::count_if(clients.begin(), clients.end(),
                                          [](const auto &client) { return !client->isClosed(); }));
}

} // namespace

// How long and how many may stand before the gate.
class GateTest : public QObject, private TransportFixture
{
    Q_OBJECT

private slots:
    void refusesASlowHead();
    void letsInOverIpv6();
    void normalisesAddressesOfADualStackSocket();
    void letsANewcomerPastHeldHandshakes();
    void dropsTheOldestOfAnAddress();
    void dropsTheOldestOfAll();
    void refusesTooManyHandshakes();
    void fillsTheBudgetAgain();
    void saysWhyItCannotListen();
};

void GateTest::refusesASlowHead()
{
    TransportLimits limits;
    limits.headTime = 50ms;
    listen(limits);
    RawClient silent(m_transport->port());
    RawClient halfway(m_transport->port());
    halfway.say(handshake().chopped(2));
    QTRY_VERIFY(silent.isClosed() && halfway.isClosed());
    QVERIFY(silent.heard().startsWith("HTTP/1.1 408 "));
    QVERIFY(halfway.heard().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void GateTest::letsInOverIpv6()
{
    listen({}, QHostAddress::LocalHostIPv6);
    QWebSocket client;
    client.open(QUrl(QStringLiteral("ws://[::1]:%1").arg(m_transport->port())));
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_opened->first().at(1).value<QHostAddress>(), QHostAddress(QHostAddress::LocalHostIPv6));
}

void GateTest::normalisesAddressesOfADualStackSocket()
{
    listen({}, QHostAddress::Any);
    QWebSocket client;
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_transport->port())));
    QTRY_COMPARE(m_opened->size(), 1);
    QCOMPARE(m_opened->first().at(1).value<QHostAddress>().toString(), QStringLiteral("127.0.0.1"));
}

void GateTest::letsANewcomerPastHeldHandshakes()
{
    listen();
    const Clients clients = held(m_transport->port(), 150);
    QTRY_COMPARE(m_transport->load().halfOpen, 150);
    RawClient newcomer(m_transport->port());
    newcomer.say(handshake());
    QTRY_VERIFY(newcomer.heard().startsWith("HTTP/1.1 101 "));
    QCOMPARE(stillOpen(clients), 150);
}

void GateTest::dropsTheOldestOfAnAddress()
{
    TransportLimits limits;
    limits.maxHalfOpenPerAddress = 10;
    listen(limits);
    const Clients first = held(m_transport->port(), 10);
    QTRY_COMPARE(m_transport->load().halfOpen, 10);
    const Clients second = held(m_transport->port(), 4);
    QTRY_COMPARE(stillOpen(first), 6);
    QCOMPARE(stillOpen(second), 4);
    QCOMPARE(m_transport->load().halfOpen, 10);
    RawClient newcomer(m_transport->port());
    newcomer.say(handshake());
    QTRY_VERIFY(newcomer.heard().startsWith("HTTP/1.1 101 "));
}

void GateTest::dropsTheOldestOfAll()
{
    TransportLimits limits;
    limits.maxHalfOpen = 5;
    listen(limits);
    const Clients first = held(m_transport->port(), 5);
    QTRY_COMPARE(m_transport->load().halfOpen, 5);
    const Clients second = held(m_transport->port(), 5);
    QTRY_COMPARE(stillOpen(first), 0);
    QCOMPARE(stillOpen(second), 5);
}

void GateTest::refusesTooManyHandshakes()
{
    TransportLimits limits;
    limits.handshakesPerSecond = 0;
    limits.handshakeBurst = 3;
    listen(limits);
    for (int i = 0; i < 3; ++i) {
        RawClient client(m_transport->port());
        client.say(handshake());
        QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
    }
    RawClient tooMuch(m_transport->port());
    tooMuch.say(handshake());
    QTRY_VERIFY(tooMuch.heard().startsWith("HTTP/1.1 429 "));
}

void GateTest::fillsTheBudgetAgain()
{
    const QHostAddress ana(QStringLiteral("192.168.1.20"));
    const QHostAddress ben(QStringLiteral("192.168.1.21"));
    HandshakeBudget budget(50, 200);
    for (int i = 0; i < 200; ++i)
        QVERIFY(budget.take(ana, 0));
    QVERIFY(!budget.take(ana, 0));
    QVERIFY(budget.take(ben, 0));
    QVERIFY(!budget.take(ana, 19));
    QVERIFY(budget.take(ana, 20));
    int taken = 0;
    while (budget.take(ana, 1020))
        ++taken;
    QCOMPARE(taken, 50);
}

void GateTest::saysWhyItCannotListen()
{
    listen();
    const auto second = made();
    QCOMPARE(second->listen(QHostAddress::LocalHost, m_transport->port()),
             std::optional(Problem{Problem::Kind::PortInUse, QString::number(m_transport->port())}));
    QCOMPARE(second->listen(QHostAddress(QStringLiteral("192.0.2.1")), 0),
             std::optional(Problem{Problem::Kind::AddressMissing, QStringLiteral("192.0.2.1")}));
}

PARLOR_TEST(GateTest, QCoreApplication)
#include "tst_gate.moc"
