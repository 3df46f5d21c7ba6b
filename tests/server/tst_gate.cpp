#include "rawclient.h"

#include "transport/handshake.h"
#include "transport/handshakebudget.h"
#include "transport/websockets.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <memory>

using namespace server;
using namespace std::chrono_literals;

using Clients = std::vector<std::unique_ptr<RawClient>>;

// Who is let in and who is refused, by real sockets at a real port.
class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void hosts_data();
    void hosts();
    void letsIn_data();
    void letsIn();
    void refuses_data();
    void refuses();
    void readsTheHeadByteByByte();
    void readsTheHeadInTwoHalves();
    void refusesASlowHead();
    void refusesAHeadThatIsTooLarge();
    void letsInTheLargestHead();
    void refusesBytesBehindTheHead();
    void letsInOverIpv6();
    void normalisesAddressesOfADualStackSocket();
    void letsANewcomerPastHeldHandshakes();
    void dropsTheOldestOfAnAddress();
    void dropsTheOldestOfAll();
    void refusesTooManyHandshakes();
    void fillsTheBudgetAgain();
    void saysWhyItCannotListen();

private:
    static std::unique_ptr<WebSocketTransport> listening(
        const TransportOptions &options = {}, const QHostAddress &address = QHostAddress::LocalHost);
    static Clients held(quint16 port, int count);
    static int stillOpen(const Clients &clients);
};

std::unique_ptr<WebSocketTransport> GateTest::listening(const TransportOptions &options,
                                                        const QHostAddress &address)
{
    auto transport = std::make_unique<WebSocketTransport>(options);
    if (!transport->listen(address, 0))
        qFatal("%s", qPrintable(transport->errorString()));
    return transport;
}

Clients GateTest::held(quint16 port, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->say("GET / HTTP/1.1\r\nHost: 127");
    }
    return clients;
}

int GateTest::stillOpen(const Clients &clients)
{
    return static_cast<int>(std::count_if(clients.begin(), clients.end(),
                                          [](const auto &client) { return !client->isClosed(); }));
}

void GateTest::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("own");
    QTest::newRow("an IPv4 address") << "192.168.1.20" << true;
    QTest::newRow("an IPv4 address and a port") << "192.168.1.20:7341" << true;
    QTest::newRow("localhost") << "localhost" << true;
    QTest::newRow("localhost and a port") << "localhost:7341" << true;
    QTest::newRow("LOCALHOST") << "LOCALHOST" << true;
    QTest::newRow("an IPv6 address") << "[::1]" << true;
    QTest::newRow("an IPv6 address and a port") << "[fe80::1]:7341" << true;
    QTest::newRow("an IPv6 address with its zone") << "[fe80::1%eth0]:7341" << true;
    QTest::newRow("an IPv6 address with its zone as in a URL") << "[fe80::1%25eth0]:7341" << true;
    QTest::newRow("a configured name") << "parlor.example" << true;
    QTest::newRow("a configured name in capitals and a port") << "Parlor.Example:80" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("another name") << "evil.example" << false;
    QTest::newRow("a name that ends in ours") << "notlocalhost" << false;
    QTest::newRow("a name that begins with ours") << "localhost.evil.example" << false;
    QTest::newRow("a name that begins with an address") << "127.0.0.1.evil.example" << false;
    QTest::newRow("a short IPv4 address") << "127.1" << false;
    QTest::newRow("an octal IPv4 address") << "0177.0.0.1" << false;
    QTest::newRow("a hexadecimal IPv4 address") << "0x7f.0.0.1" << false;
    QTest::newRow("an IPv4 address as one number") << "2130706433" << false;
    QTest::newRow("an IPv4 address with leading zeros") << "127.000.000.001" << false;
    QTest::newRow("a long IPv6 address") << "[0:0:0:0:0:0:0:1]" << false;
    QTest::newRow("an IPv6 address in capitals") << "[FE80::1]" << false;
    QTest::newRow("an IPv6 address without brackets") << "::1" << false;
    QTest::newRow("an IPv6 address with one bracket") << "[::1" << false;
    QTest::newRow("an IPv4 address in brackets") << "[127.0.0.1]" << false;
    QTest::newRow("something behind the brackets") << "[::1]x" << false;
    QTest::newRow("a port that is no number") << "localhost:x" << false;
    QTest::newRow("a port that is empty") << "localhost:" << false;
    QTest::newRow("a port with a sign") << "localhost:+80" << false;
    QTest::newRow("port 0") << "localhost:0" << false;
    QTest::newRow("a port that is too large") << "localhost:65536" << false;
    QTest::newRow("somebody before an @") << "localhost@evil.example" << false;
}

void GateTest::hosts()
{
    QFETCH(QString, host);
    QFETCH(bool, own);
    QCOMPARE(isOwnHost(host, {QStringLiteral("parlor.example")}), own);
}

void GateTest::letsIn_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("the least") << handshake();
    QTest::newRow("Host with a port") << handshake({{"Host", "127.0.0.1:7341"}});
    QTest::newRow("Host is localhost") << handshake({{"Host", "localhost"}});
    QTest::newRow("Host is a configured name") << handshake({{"Host", "parlor.example"}});
    QTest::newRow("Origin is the same host") << handshake({{"Origin", "http://127.0.0.1"}});
    QTest::newRow("Origin is the same host and port")
        << handshake({{"Host", "localhost:81"}, {"Origin", "http://localhost:81"}});
    QTest::newRow("Origin is https") << handshake({{"Origin", "https://127.0.0.1"}});
    QTest::newRow("Connection lists several") << handshake({{"Connection", "keep-alive, Upgrade"}});
    QTest::newRow("words in other letters")
        << handshake({{"Upgrade", "WebSocket"}, {"Connection", "upgrade"}});
    QTest::newRow("another path") << handshake({}, "GET /any/where?at=all HTTP/1.1");
    QTest::newRow("headers we do not know") << handshake({{"Cookie", "a=b: c"}, {"User-Agent", "x"}});
}

void GateTest::letsIn()
{
    QFETCH(QByteArray, head);
    TransportOptions options;
    options.names = QStringList{QStringLiteral("parlor.example")};
    const auto transport = listening(options);
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    RawClient client(transport->port());
    client.say(head);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
    QVERIFY(client.heard().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(transport->gate().halfOpen(), 0);
}

void GateTest::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("Host is missing") << handshake({{"Host", ""}}) << 403;
    QTest::newRow("Host is another name") << handshake({{"Host", "evil.example"}}) << 403;
    QTest::newRow("Host is an address written oddly") << handshake({{"Host", "127.1"}}) << 403;
    QTest::newRow("Host twice") << handshake({{"host", "127.0.0.1"}}) << 400;
    QTest::newRow("Origin is another host") << handshake({{"Origin", "http://evil.example"}}) << 403;
    QTest::newRow("Origin is another port") << handshake({{"Origin", "http://127.0.0.1:8080"}}) << 403;
    QTest::newRow("Origin is null") << handshake({{"Origin", "null"}}) << 403;
    QTest::newRow("Origin is a file") << handshake({{"Origin", "file://127.0.0.1"}}) << 403;
    QTest::newRow("Origin begins with ours")
        << handshake({{"Origin", "http://127.0.0.1.evil.example"}}) << 403;
    QTest::newRow("Origin is an extension") << handshake({{"Origin", "moz-extension://127.0.0.1"}}) << 403;
    QTest::newRow("Origin twice") << handshake({{"Origin", "http://127.0.0.1"}, {"ORIGIN", "http://evil"}})
                                  << 400;
    QTest::newRow("POST") << handshake({}, "POST / HTTP/1.1") << 405;
    QTest::newRow("HTTP 1.0") << handshake({}, "GET / HTTP/1.0") << 400;
    QTest::newRow("a proxy's request") << handshake({}, "GET http://evil.example/ HTTP/1.1") << 400;
    QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("an empty head") << QByteArray("\r\n\r\n") << 400;
    QTest::newRow("a page, no WebSocket")
        << handshake({{"Upgrade", ""}, {"Connection", "keep-alive"}}) << 426;
    QTest::newRow("Upgrade to something else") << handshake({{"Upgrade", "h2c"}}) << 426;
    QTest::newRow("Connection does not upgrade") << handshake({{"Connection", "keep-alive"}}) << 426;
    QTest::newRow("version 8") << handshake({{"Sec-WebSocket-Version", "8"}}) << 426;
    QTest::newRow("no version") << handshake({{"Sec-WebSocket-Version", ""}}) << 426;
    QTest::newRow("no key") << handshake({{"Sec-WebSocket-Key", ""}}) << 400;
    QTest::newRow("a short key") << handshake({{"Sec-WebSocket-Key", "dGhlIHNhbXBsZQ=="}}) << 400;
    QTest::newRow("a long key") << handshake({{"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZSBsb25n"}}) << 400;
    QTest::newRow("a key that is not base64")
        << handshake({{"Sec-WebSocket-Key", "!!!!IHNhbXBsZSBub25jZQ=="}}) << 400;
    QTest::newRow("a body") << handshake({{"Content-Length", "3"}}) << 400;
    QTest::newRow("a body in chunks") << handshake({{"Transfer-Encoding", "chunked"}}) << 400;
    QTest::newRow("a folded header") << handshake({{"X", "a\r\n b"}}) << 400;
    QTest::newRow("a control character") << handshake({{"X", QByteArray("a\0b", 3)}}) << 400;
    QTest::newRow("a line that is no header") << handshake({{"X", "a\r\nwhatever"}}) << 400;
    QTest::newRow("an end in the middle") << handshake({{"X", "a\n\nb"}}) << 400;
}

void GateTest::refuses()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto transport = listening();
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    RawClient client(transport->port());
    client.say(head);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.heard().startsWith("HTTP/1.1 " + QByteArray::number(status) + " "), client.heard());
    QVERIFY(client.heard().endsWith(".\n"));
    QCOMPARE(opened.size(), 0);
    QTRY_COMPARE(transport->gate().sockets(), 0);
}

void GateTest::readsTheHeadByteByByte()
{
    const auto transport = listening();
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    RawClient client(transport->port());
    QTRY_COMPARE(transport->gate().halfOpen(), 1);
    const QByteArray head = handshake();
    for (const char byte : head) {
        client.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
}

void GateTest::readsTheHeadInTwoHalves()
{
    const auto transport = listening();
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    RawClient client(transport->port());
    const QByteArray head = handshake();
    client.say(head.chopped(1));
    QTRY_COMPARE(transport->gate().halfOpen(), 1);
    client.say(head.last(1));
    QTRY_COMPARE(opened.size(), 1);
}

void GateTest::refusesASlowHead()
{
    TransportOptions options;
    options.headTime = 50ms;
    const auto transport = listening(options);
    RawClient silent(transport->port());
    RawClient halfway(transport->port());
    halfway.say(handshake().chopped(2));
    QTRY_VERIFY(silent.isClosed() && halfway.isClosed());
    QVERIFY(silent.heard().startsWith("HTTP/1.1 408 "));
    QVERIFY(halfway.heard().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(transport->gate().sockets(), 0);
}

void GateTest::refusesAHeadThatIsTooLarge()
{
    const auto transport = listening();
    RawClient client(transport->port());
    client.say("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.heard().startsWith("HTTP/1.1 431 "), client.heard());
}

void GateTest::letsInTheLargestHead()
{
    const auto transport = listening();
    const auto head = [](qsizetype size) {
        return handshake({{"X", QByteArray(size - handshake({{"X", "x"}}).size() + 1, 'x')}});
    };
    RawClient fits(transport->port());
    fits.say(head(8192));
    QTRY_VERIFY(fits.heard().startsWith("HTTP/1.1 101 "));
    RawClient exceeds(transport->port());
    exceeds.say(head(8193));
    QTRY_VERIFY(exceeds.heard().startsWith("HTTP/1.1 431 "));
}

void GateTest::refusesBytesBehindTheHead()
{
    const auto transport = listening();
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    RawClient client(transport->port());
    client.say(handshake() + frameStart(1, 2) + "{}");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.heard().startsWith("HTTP/1.1 400 "));
    QCOMPARE(opened.size(), 0);
}

void GateTest::letsInOverIpv6()
{
    const auto transport = listening({}, QHostAddress::LocalHostIPv6);
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    QWebSocket client;
    client.open(QUrl(QStringLiteral("ws://[::1]:%1").arg(transport->port())));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(opened.first().at(1).value<QHostAddress>(), QHostAddress(QHostAddress::LocalHostIPv6));
}

void GateTest::normalisesAddressesOfADualStackSocket()
{
    const auto transport = listening({}, QHostAddress::Any);
    QSignalSpy opened(transport.get(), &WebSocketTransport::opened);
    QWebSocket client;
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(transport->port())));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).value<QHostAddress>().toString(), QStringLiteral("127.0.0.1"));
}

void GateTest::letsANewcomerPastHeldHandshakes()
{
    const auto transport = listening();
    const Clients clients = held(transport->port(), 150);
    QTRY_COMPARE(transport->gate().halfOpen(), 150);
    RawClient newcomer(transport->port());
    newcomer.say(handshake());
    QTRY_VERIFY(newcomer.heard().startsWith("HTTP/1.1 101 "));
    QCOMPARE(stillOpen(clients), 150);
}

void GateTest::dropsTheOldestOfAnAddress()
{
    TransportOptions options;
    options.maxHalfOpenPerAddress = 10;
    const auto transport = listening(options);
    const Clients first = held(transport->port(), 10);
    QTRY_COMPARE(transport->gate().halfOpen(), 10);
    const Clients second = held(transport->port(), 4);
    QTRY_COMPARE(stillOpen(first), 6);
    QCOMPARE(stillOpen(second), 4);
    QCOMPARE(transport->gate().halfOpen(), 10);
    RawClient newcomer(transport->port());
    newcomer.say(handshake());
    QTRY_VERIFY(newcomer.heard().startsWith("HTTP/1.1 101 "));
}

void GateTest::dropsTheOldestOfAll()
{
    TransportOptions options;
    options.maxHalfOpen = 5;
    const auto transport = listening(options);
    const Clients first = held(transport->port(), 5);
    QTRY_COMPARE(transport->gate().halfOpen(), 5);
    const Clients second = held(transport->port(), 5);
    QTRY_COMPARE(stillOpen(first), 0);
    QCOMPARE(stillOpen(second), 5);
}

void GateTest::refusesTooManyHandshakes()
{
    TransportOptions options;
    options.handshakesPerSecond = 0;
    options.handshakeBurst = 3;
    const auto transport = listening(options);
    for (int i = 0; i < 3; ++i) {
        RawClient client(transport->port());
        client.say(handshake());
        QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
    }
    RawClient tooMuch(transport->port());
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
    const auto first = listening();
    WebSocketTransport second{TransportOptions{}};
    QVERIFY(!second.listen(QHostAddress::LocalHost, first->port()));
    QCOMPARE(second.errorString(),
             QStringLiteral("Port %1 is already in use by another program.").arg(first->port()));
    QVERIFY(!second.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0));
    QCOMPARE(second.errorString(), QStringLiteral("This machine does not have the address 192.0.2.1."));
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
