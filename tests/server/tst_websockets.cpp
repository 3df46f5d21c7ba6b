#include "rawclient.h"

#include "transport/websockets.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <memory>

using namespace server;
using namespace std::chrono_literals;

// What happens on a connection once the gate has let it in, over real sockets.
class WebSocketsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesTextBothWays();
    void tellsBinaryMessages();
    void carriesManyInOrder();
    void takesTheLargestMessage();
    void closesOnTooMuch_data();
    void closesOnTooMuch();
    void hearsOutWhoIsStillSending();
    void holdsNoMemoryForAHugeFrame();
    void dropsWhoLeavesMessagesUnread();
    void dropsWhoLeavesPongsUnread();
    void tellsTheCodeToASlowReader();
    void pingsAndDropsTheSilent();
    void turnsAwayWhatIsTooMany();
    void tellsOnceThatAConnectionClosed_data();
    void tellsOnceThatAConnectionClosed();
    void tellsNothingFromWithinCarry();
    void ignoresWhatComesAfterTheClose();
    void shortensALongReason();
    void dropsWhatIsMeantForTheGone();
    void closesAll();
    void abortsWhoDoesNotLetGo();
    void closesAllOfNobody();
    void diesWithLivePeers();

private:
    void listen(const TransportOptions &options = {});
    std::unique_ptr<QWebSocket> joined();
    std::unique_ptr<RawClient> joinedRaw();
    ConnectionId lastId() const { return m_opened->last().first().value<ConnectionId>(); }
    int waitForClose(QWebSocket &client);

    std::unique_ptr<WebSocketTransport> m_transport;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_received;
};

namespace {

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmRSS:") + 6).simplified().split(' ').first().toLongLong();
}

// The code of the close frame that ends what was heard, or 0.
int closeCodeIn(const QByteArray &heard)
{
    const qsizetype frame = heard.lastIndexOf('\x88');
    if (frame < 0 || heard.size() < frame + 4)
        return 0;
    return static_cast<quint8>(heard.at(frame + 2)) << 8 | static_cast<quint8>(heard.at(frame + 3));
}

} // namespace

void WebSocketsTest::listen(const TransportOptions &options)
{
    m_transport = std::make_unique<WebSocketTransport>(options);
    if (!m_transport->listen(QHostAddress::LocalHost, 0))
        qFatal("%s", qPrintable(m_transport->errorString()));
    m_opened = std::make_unique<QSignalSpy>(m_transport.get(), &WebSocketTransport::opened);
    m_closed = std::make_unique<QSignalSpy>(m_transport.get(), &WebSocketTransport::closed);
    m_received = std::make_unique<QSignalSpy>(m_transport.get(), &WebSocketTransport::received);
}

void WebSocketsTest::init()
{
    listen();
}

void WebSocketsTest::cleanup()
{
    m_transport.reset();
}

std::unique_ptr<QWebSocket> WebSocketsTest::joined()
{
    const qsizetype before = m_opened->size();
    auto client = std::make_unique<QWebSocket>();
    client->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_transport->port())));
    const bool isOpen = QTest::qWaitFor(
        [&] { return m_opened->size() > before && client->state() == QAbstractSocket::ConnectedState; });
    return isOpen ? std::move(client) : nullptr;
}

std::unique_ptr<RawClient> WebSocketsTest::joinedRaw()
{
    const qsizetype before = m_opened->size();
    auto client = std::make_unique<RawClient>(m_transport->port());
    client->say(handshake());
    const bool isOpen = QTest::qWaitFor(
        [&] { return m_opened->size() > before && !client->heard().isEmpty(); });
    return isOpen ? std::move(client) : nullptr;
}

int WebSocketsTest::waitForClose(QWebSocket &client)
{
    const bool isClosed = QTest::qWaitFor(
        [&] { return client.state() == QAbstractSocket::UnconnectedState; });
    return isClosed ? client.closeCode() : 0;
}

void WebSocketsTest::carriesTextBothWays()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy heard(client.get(), &QWebSocket::textMessageReceived);
    client->sendTextMessage(QStringLiteral("{\"größe\":\"😀\"}"));
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_received->first().at(0).value<ConnectionId>(), lastId());
    QCOMPARE(m_received->first().at(1).toByteArray(), QByteArray("{\"größe\":\"😀\"}"));
    m_transport->carry({Send{lastId(), "{\"größe\":\"🐉\"}"}});
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().toString(), QStringLiteral("{\"größe\":\"🐉\"}"));
}

void WebSocketsTest::tellsBinaryMessages()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy binary(m_transport.get(), &WebSocketTransport::receivedBinary);
    client->sendBinaryMessage("{}");
    QTRY_COMPARE(binary.size(), 1);
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(m_transport->connections(), 1);
}

void WebSocketsTest::carriesManyInOrder()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy heard(client.get(), &QWebSocket::textMessageReceived);
    for (int i = 0; i < 500; ++i) {
        m_transport->carry({Send{lastId(), QByteArray::number(i)}});
        client->sendTextMessage(QString::number(i));
    }
    QTRY_COMPARE(heard.size(), 500);
    QTRY_COMPARE(m_received->size(), 500);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(heard.at(i).first().toString(), QString::number(i));
        QCOMPARE(m_received->at(i).at(1).toByteArray(), QByteArray::number(i));
    }
}

void WebSocketsTest::takesTheLargestMessage()
{
    const auto client = joined();
    QVERIFY(client);
    client->sendTextMessage(QString(16384, u'x'));
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_received->first().at(1).toByteArray().size(), 16384);
}

void WebSocketsTest::closesOnTooMuch_data()
{
    QTest::addColumn<QByteArray>("frames");
    const QByteArray half = frameStart(1, 9000).replace(0, 1, "\x01") + QByteArray(9000, 'x');
    QTest::newRow("one byte too many") << frameStart(1, 16385) + QByteArray(16385, 'x');
    QTest::newRow("far too many") << frameStart(1, 5'000'000) + QByteArray(5'000'000, 'x');
    QTest::newRow("binary") << frameStart(2, 16385) + QByteArray(16385, 'x');
    QTest::newRow("two frames together") << half + frameStart(0, 9000) + QByteArray(9000, 'x');
    const QByteArray wide = QStringLiteral("ß").repeated(4500).toUtf8();
    QTest::newRow("two frames of few characters and many bytes")
        << frameStart(1, 9000).replace(0, 1, "\x01") + wide + frameStart(0, 9000) + wide;
}

void WebSocketsTest::closesOnTooMuch()
{
    QFETCH(QByteArray, frames);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->say(frames);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(closeCodeIn(client->heard()), 1009);
    QCOMPARE(m_received->size(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
}

void WebSocketsTest::hearsOutWhoIsStillSending()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    client->say(frameStart(1, 20'000'000) + QByteArray(20'000'000, 'x'));
    QTRY_COMPARE(client->socket().bytesToWrite(), 0);
    // A reset would have ended this, and taken the code with it.
    QVERIFY(!client->isClosed());
    client->startReading();
    QTRY_COMPARE(closeCodeIn(client->heard()), 1009);
}

void WebSocketsTest::holdsNoMemoryForAHugeFrame()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    const qint64 before = residentKiB();
    constexpr quint64 length = 200 * 1024 * 1024;
    const QByteArray piece(64 * 1024, 'x');
    client->say(frameStart(1, length));
    qint64 most = 0;
    for (quint64 said = 0; said < length && !client->isClosed(); said += static_cast<quint64>(piece.size())) {
        client->say(piece);
        QTRY_VERIFY(client->socket().bytesToWrite() == 0 || client->isClosed());
        most = std::max(most, residentKiB() - before);
    }
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY2(most < 8 * 1024, qPrintable(QString::number(most)));
}

void WebSocketsTest::dropsWhoLeavesMessagesUnread()
{
    TransportOptions options;
    options.closing = 50ms;
    listen(options);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent)
        m_transport->carry({Send{lastId(), QByteArray(64 * 1024, 'x')}});
    QTRY_COMPARE(m_closed->size(), 1);
    QTRY_COMPARE(m_transport->gate().sockets(), 0);
}

void WebSocketsTest::dropsWhoLeavesPongsUnread()
{
    TransportOptions options;
    options.closing = 50ms;
    listen(options);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    const QByteArray pings = (frameStart(9, 125) + QByteArray(125, 'x')).repeated(500);
    for (int i = 0; i < 1000 && m_closed->isEmpty(); ++i) {
        client->say(pings);
        QTRY_VERIFY(client->socket().bytesToWrite() == 0 || !m_closed->isEmpty());
    }
    QTRY_COMPARE(m_closed->size(), 1);
}

void WebSocketsTest::tellsTheCodeToASlowReader()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent) {
        m_transport->carry({Send{lastId(), QByteArray(64 * 1024, 'x')}});
        QCoreApplication::processEvents();
    }
    client->startReading();
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(closeCodeIn(client->heard()), 4003);
    // 1 MiB of ours and what the kernel holds for both sides.
    QVERIFY2(client->heard().size() < 10 * 1024 * 1024, QByteArray::number(client->heard().size()));
    QTRY_COMPARE(m_closed->size(), 1);
}

void WebSocketsTest::pingsAndDropsTheSilent()
{
    TransportOptions options;
    options.pingInterval = 50ms;
    options.silence = 1s;
    listen(options);
    // The lively one is the older: without its pongs it would be the first to go.
    const auto lively = joined();
    QVERIFY(lively);
    const auto silent = joinedRaw();
    QVERIFY(silent);
    const ConnectionId silentId = lastId();
    QTRY_VERIFY(silent->heard().contains(QByteArray("\x89\x00", 2)));
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().first().value<ConnectionId>(), silentId);
    QTRY_VERIFY(silent->isClosed());
    QCOMPARE(lively->state(), QAbstractSocket::ConnectedState);
}

void WebSocketsTest::turnsAwayWhatIsTooMany()
{
    TransportOptions options;
    options.maxConnections = 2;
    listen(options);
    auto first = joined();
    const auto second = joined();
    QVERIFY(first && second);
    QWebSocket third;
    third.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_transport->port())));
    QTRY_COMPARE(int(third.closeCode()), 4005);
    QCOMPARE(m_opened->size(), 2);
    first.reset();
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(joined());
    QCOMPARE(m_closed->size(), 1);
}

void WebSocketsTest::tellsOnceThatAConnectionClosed_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the client closes");
    QTest::newRow("the client vanishes");
    QTest::newRow("the server closes");
    QTest::newRow("the server closes twice");
}

void WebSocketsTest::tellsOnceThatAConnectionClosed()
{
    const QByteArray how = QTest::currentDataTag();
    const auto client = joined();
    QVERIFY(client);
    if (how == "the client closes")
        client->close();
    else if (how == "the client vanishes")
        client->abort();
    else
        m_transport->carry({Close{lastId(), 4001, QStringLiteral("Elsewhere.")}});
    if (how == "the server closes twice")
        m_transport->carry({Close{lastId(), 4002, {}}, Send{lastId(), "late"}});
    QTRY_COMPARE(m_transport->gate().sockets(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().first().value<ConnectionId>(), lastId());
    if (how.startsWith("the server")) {
        QCOMPARE(waitForClose(*client), 4001);
        QCOMPARE(client->closeReason(), QStringLiteral("Elsewhere."));
    }
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_transport->connections(), 0);
}

void WebSocketsTest::tellsNothingFromWithinCarry()
{
    const auto client = joined();
    QVERIFY(client);
    m_transport->carry({Close{lastId(), 4001, {}}});
    QCOMPARE(m_closed->size(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
}

void WebSocketsTest::ignoresWhatComesAfterTheClose()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    connect(m_transport.get(), &WebSocketTransport::received, m_transport.get(), [this](ConnectionId id) {
        m_transport->carry({Close{id, 4004, {}}});
    });
    client->say((frameStart(1, 2) + "{}").repeated(100));
    QTRY_VERIFY(client->isClosed());
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_received->size(), 1);
}

void WebSocketsTest::shortensALongReason()
{
    const auto client = joined();
    QVERIFY(client);
    m_transport->carry({Close{lastId(), 4000, QStringLiteral("ß").repeated(100)}});
    QCOMPARE(waitForClose(*client), 4000);
    QCOMPARE(client->closeReason(), QStringLiteral("ß").repeated(61));
}

void WebSocketsTest::dropsWhatIsMeantForTheGone()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy heard(client.get(), &QWebSocket::textMessageReceived);
    m_transport->carry({Send{999, "lost"}, Close{999, 4000, {}}, Send{lastId(), "kept"}});
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().toString(), QStringLiteral("kept"));
}

void WebSocketsTest::closesAll()
{
    const auto first = joined();
    const auto second = joined();
    RawClient halfOpen(m_transport->port());
    halfOpen.say("GET /");
    QTRY_COMPARE(m_transport->gate().halfOpen(), 1);
    QSignalSpy allClosed(m_transport.get(), &WebSocketTransport::allClosed);
    m_transport->carry({Send{lastId(), "closing"}});
    QSignalSpy heard(second.get(), &QWebSocket::textMessageReceived);
    m_transport->closeAll(1001, QStringLiteral("Good night."));
    QCOMPARE(waitForClose(*first), 1001);
    QCOMPARE(waitForClose(*second), 1001);
    QCOMPARE(second->closeReason(), QStringLiteral("Good night."));
    QCOMPARE(heard.size(), 1);
    QTRY_COMPARE(allClosed.size(), 1);
    QCOMPARE(m_closed->size(), 2);
    QTRY_VERIFY(halfOpen.isClosed());
    RawClient late(m_transport->port());
    QVERIFY(late.isClosed());
}

void WebSocketsTest::abortsWhoDoesNotLetGo()
{
    TransportOptions options;
    options.closing = 50ms;
    listen(options);
    // A raw client leaves the connection open after the server's last words.
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    QSignalSpy allClosed(m_transport.get(), &WebSocketTransport::allClosed);
    m_transport->closeAll(1001, {});
    QTRY_COMPARE(allClosed.size(), 1);
}

void WebSocketsTest::closesAllOfNobody()
{
    QSignalSpy allClosed(m_transport.get(), &WebSocketTransport::allClosed);
    m_transport->closeAll(1001, {});
    QCOMPARE(allClosed.size(), 0);
    QTRY_COMPARE(allClosed.size(), 1);
}

void WebSocketsTest::diesWithLivePeers()
{
    const auto first = joined();
    const auto second = joinedRaw();
    const auto third = joined();
    QVERIFY(first && second && third);
    m_transport->carry({Close{lastId(), 4001, {}}});
    RawClient halfOpen(m_transport->port());
    halfOpen.say("GET /");
    QTRY_COMPARE(m_transport->gate().halfOpen(), 1);
    m_transport.reset();
    QCOMPARE(waitForClose(*first), 1001);
    QTRY_VERIFY(second->isClosed());
    QTRY_VERIFY(halfOpen.isClosed());
}

QTEST_GUILESS_MAIN(WebSocketsTest)
#include "tst_websockets.moc"
