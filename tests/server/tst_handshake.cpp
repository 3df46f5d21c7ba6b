#include "testclass.h"
#include "transportfixture.h"

#include "transport/ownhost.h"

using namespace server;
using namespace std::chrono_literals;

// Which request heads are let in, and which are refused with what, by real sockets at a real port.
class HandshakeTest : public QObject, private TransportFixture
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
    void refusesAHeadThatIsTooLarge();
    void letsInTheLargestHead();
    void refusesBytesBehindTheHead();
};

void HandshakeTest::hosts_data()
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
    QTest::newRow("an IPv6 address with the zone of a bridge") << "[fe80::1%br-0.1_a~2]" << true;
    QTest::newRow("an IPv6 address with a zone of two words") << "[fe80::1%eth0; script-src]" << false;
    QTest::newRow("an IPv6 address with a zone in a zone") << "[fe80::1%eth0%eth1]" << false;
    QTest::newRow("an IPv6 address with a zone that is not ASCII") << "[fe80::1%ethé]" << false;
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

void HandshakeTest::hosts()
{
    QFETCH(QString, host);
    QFETCH(bool, own);
    QCOMPARE(isOwnHost(host, {QStringLiteral("parlor.example")}), own);
}

void HandshakeTest::letsIn_data()
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

void HandshakeTest::letsIn()
{
    QFETCH(QByteArray, head);
    TransportLimits limits;
    limits.names = QStringList{QStringLiteral("parlor.example")};
    listen(limits);
    RawClient client(m_transport->port());
    client.say(head);
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
    QVERIFY(client.heard().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(m_transport->load().halfOpen, 0);
}

void HandshakeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("Host is missing") << handshake({{"Host", ""}}) << 400;
    QTest::newRow("Host is another name") << handshake({{"Host", "evil.example"}}) << 421;
    QTest::newRow("Host is an address written oddly") << handshake({{"Host", "127.1"}}) << 421;
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
    QTest::newRow("POST") << handshake({}, "POST / HTTP/1.1") << 411;
    QTest::newRow("HTTP 1.0") << handshake({}, "GET / HTTP/1.0") << 400;
    QTest::newRow("a proxy's request") << handshake({}, "GET http://evil.example/ HTTP/1.1") << 400;
    QTest::newRow("no request") << QByteArray("HELLO\r\n\r\n") << 400;
    QTest::newRow("Connection does not upgrade") << handshake({{"Connection", "keep-alive"}}) << 426;
    QTest::newRow("version 8") << handshake({{"Sec-WebSocket-Version", "8"}}) << 426;
    QTest::newRow("no version") << handshake({{"Sec-WebSocket-Version", ""}}) << 426;
    QTest::newRow("no key") << handshake({{"Sec-WebSocket-Key", ""}}) << 400;
    QTest::newRow("a short key") << handshake({{"Sec-WebSocket-Key", "dGhlIHNhbXBsZQ=="}}) << 400;
    QTest::newRow("a long key") << handshake({{"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZSBsb25n"}}) << 400;
    QTest::newRow("a key that is not base64")
        << handshake({{"Sec-WebSocket-Key", "!!!!IHNhbXBsZSBub25jZQ=="}}) << 400;
    QTest::newRow("a body") << handshake({{"Content-Length", "3"}}) << 400;
    QTest::newRow("a body in chunks") << handshake({{"Transfer-Encoding", "chunked"}}) << 501;
    QTest::newRow("a folded header") << handshake({{"X", "a\r\n b"}}) << 400;
    QTest::newRow("a control character") << handshake({{"X", QByteArray("a\0b", 3)}}) << 400;
    QTest::newRow("a line that is no header") << handshake({{"X", "a\r\nwhatever"}}) << 400;
    QTest::newRow("an end in the middle") << handshake({{"X", "a\n\nb"}}) << 400;
}

void HandshakeTest::refuses()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    listen();
    RawClient client(m_transport->port());
    client.say(head);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.heard().startsWith("HTTP/1.1 " + QByteArray::number(status) + " "), client.heard());
    QVERIFY(client.heard().endsWith(".\n"));
    QCOMPARE(m_opened->size(), 0);
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void HandshakeTest::readsTheHeadByteByByte()
{
    listen();
    RawClient client(m_transport->port());
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    const QByteArray head = handshake();
    for (const char byte : head) {
        client.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_opened->size(), 1);
    QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 101 "));
}

void HandshakeTest::readsTheHeadInTwoHalves()
{
    listen();
    RawClient client(m_transport->port());
    const QByteArray head = handshake();
    client.say(head.chopped(1));
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    client.say(head.last(1));
    QTRY_COMPARE(m_opened->size(), 1);
}

void HandshakeTest::refusesAHeadThatIsTooLarge()
{
    listen();
    RawClient client(m_transport->port());
    client.say("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.heard().startsWith("HTTP/1.1 431 "), client.heard());
}

void HandshakeTest::letsInTheLargestHead()
{
    listen();
    const auto head = [](qsizetype size) {
        return handshake({{"X", QByteArray(size - handshake({{"X", "x"}}).size() + 1, 'x')}});
    };
    RawClient fits(m_transport->port());
    fits.say(head(8192));
    QTRY_VERIFY(fits.heard().startsWith("HTTP/1.1 101 "));
    RawClient exceeds(m_transport->port());
    exceeds.say(head(8193));
    QTRY_VERIFY(exceeds.heard().startsWith("HTTP/1.1 431 "));
}

void HandshakeTest::refusesBytesBehindTheHead()
{
    listen();
    RawClient client(m_transport->port());
    client.say(handshake() + frameStart(1, 2) + "{}");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.heard().startsWith("HTTP/1.1 400 "));
    QCOMPARE(m_opened->size(), 0);
}

PARLOR_TEST(HandshakeTest, QCoreApplication)
#include "tst_handshake.moc"
