#include "testclass.h"
#include "transportfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QWebSocket>

#include <algorithm>

using namespace server;
using namespace std::chrono_literals;

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

// What is WebSocket's own: frames, pings, codes of a client, and what Qt's own client makes of it. What holds
// for every transport say tst_transports, tst_transportheads and tst_transportlimits.
class WebSocketsTest : public QObject, private TransportFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void talksWithQtsClient();
    void tellsBinaryMessages();
    void shortensALongReason();
    void tellsHowAClientClosed_data();
    void tellsHowAClientClosed();
    void tellsThatOneClosedWhoIsGoneAtOnce();
    void pingsAndHearsPongs();
    void closesOnTooMuch_data();
    void closesOnTooMuch();
    void hearsOutWhoIsStillSending();
    void holdsNoMemoryForAHugeFrame();
    void dropsWhoLeavesPongsUnread();
    void saysThatItGoesWhenItIsDestroyed();

private:
    // Nothing where the server did not let the client in.
    [[nodiscard]] std::unique_ptr<QWebSocket> joined() const;
    [[nodiscard]] std::unique_ptr<RawClient> joinedRaw() const;
    // The close code that the client was told, or 0.
    [[nodiscard]] static int waitForClose(QWebSocket &client);
};

void WebSocketsTest::init()
{
    m_factory = tcp();
    m_sink.forget();
    listen();
}

void WebSocketsTest::cleanup()
{
    m_transport.reset();
    QCOMPARE(m_sink.faults(), QStringList());
}

std::unique_ptr<QWebSocket> WebSocketsTest::joined() const
{
    const qsizetype before = m_opened->size();
    auto client = std::make_unique<QWebSocket>();
    client->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_transport->port())));
    const auto isOpen = [&] {
        return m_opened->size() > before && client->state() == QAbstractSocket::ConnectedState;
    };
    return QTest::qWaitFor(isOpen) ? std::move(client) : nullptr;
}

std::unique_ptr<RawClient> WebSocketsTest::joinedRaw() const
{
    const qsizetype before = m_opened->size();
    auto client = std::make_unique<RawClient>(m_transport->port());
    client->say(handshake());
    const auto isOpen = [&] { return m_opened->size() > before && !client->heard().isEmpty(); };
    return QTest::qWaitFor(isOpen) ? std::move(client) : nullptr;
}

int WebSocketsTest::waitForClose(QWebSocket &client)
{
    const auto isClosed = [&] { return client.state() == QAbstractSocket::UnconnectedState; };
    return QTest::qWaitFor(isClosed) ? client.closeCode() : 0;
}

void WebSocketsTest::talksWithQtsClient()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy heard(client.get(), &QWebSocket::textMessageReceived);
    client->sendTextMessage(QStringLiteral("{\"größe\":\"😀\"}"));
    QTRY_COMPARE(m_received->size(), 1);
    QCOMPARE(m_received->first().at(1).toByteArray(), QByteArray("{\"größe\":\"😀\"}"));
    m_transport->carry(
        {Send{lastId(), "{\"größe\":\"🐉\"}"}, Close{lastId(), 4001, QStringLiteral("Elsewhere.")}});
    QCOMPARE(waitForClose(*client), 4001);
    QCOMPARE(client->closeReason(), QStringLiteral("Elsewhere."));
    QCOMPARE(heard.first().first().toString(), QStringLiteral("{\"größe\":\"🐉\"}"));
}

void WebSocketsTest::tellsBinaryMessages()
{
    const auto client = joined();
    QVERIFY(client);
    QSignalSpy binary(&m_sink, &ToldSink::hasReceivedBinary);
    client->sendBinaryMessage("{}");
    QTRY_COMPARE(binary.size(), 1);
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(m_transport->load().connections, 1);
}

void WebSocketsTest::shortensALongReason()
{
    const auto client = joined();
    QVERIFY(client);
    m_transport->carry({Close{lastId(), 4000, QStringLiteral("ß").repeated(100)}});
    QCOMPARE(waitForClose(*client), 4000);
    QCOMPARE(client->closeReason(), QStringLiteral("ß").repeated(61));
}

void WebSocketsTest::tellsHowAClientClosed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<core::Away>("how");
    const auto code = [](int number) {
        return QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xff);
    };
    QTest::newRow("done") << code(1000) << core::Away::Closed;
    QTest::newRow("going away") << code(1001) << core::Away::Closed;
    QTest::newRow("going away, with a reason") << code(1001) + "Bye." << core::Away::Closed;
    QTest::newRow("without a code") << QByteArray() << core::Away::Closed;
    QTest::newRow("a failure") << code(1011) << core::Away::Lost;
    QTest::newRow("a code of its own") << code(4000) << core::Away::Lost;
}

void WebSocketsTest::tellsHowAClientClosed()
{
    QFETCH(QByteArray, payload);
    QFETCH(core::Away, how);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->say(frameStart(8, static_cast<quint64>(payload.size())) + payload);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), how);
}

// Who takes leave does not always wait for the answer, which cannot be written then.
void WebSocketsTest::tellsThatOneClosedWhoIsGoneAtOnce()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    m_transport->carry({Send{lastId(), "what is unread makes a reset of the end"}});
    QTRY_COMPARE(client->socket().bytesAvailable(), 1);
    client->say(frameStart(8, 2) + "\x03\xe9");
    client->socket().abort();
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().at(1).value<core::Away>(), core::Away::Closed);
}

void WebSocketsTest::pingsAndHearsPongs()
{
    m_factory = tcp({.pingInterval = 50ms});
    TransportLimits limits;
    limits.silence = 1s;
    listen(limits);
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

void WebSocketsTest::closesOnTooMuch_data()
{
    QTest::addColumn<QByteArray>("frames");
    const QByteArray half = frameStart(1, 9000).replace(0, 1, "\x01") + QByteArray(9000, 'x');
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
    QTRY_COMPARE(client->bytesToWrite(), 0);
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
        QTRY_VERIFY(client->bytesToWrite() == 0 || client->isClosed());
        most = std::max(most, residentKiB() - before);
    }
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY2(most < 8 * 1024, qPrintable(QString::number(most)));
}

void WebSocketsTest::dropsWhoLeavesPongsUnread()
{
    TransportLimits limits;
    limits.closing = 50ms;
    listen(limits);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    const QByteArray pings = (frameStart(9, 125) + QByteArray(125, 'x')).repeated(500);
    for (int i = 0; i < 1000 && m_closed->isEmpty(); ++i) {
        client->say(pings);
        QTRY_VERIFY(client->bytesToWrite() == 0 || !m_closed->isEmpty());
    }
    QTRY_COMPARE(m_closed->size(), 1);
}

void WebSocketsTest::saysThatItGoesWhenItIsDestroyed()
{
    const auto client = joined();
    QVERIFY(client);
    m_transport.reset();
    QCOMPARE(waitForClose(*client), 1001);
}

PARLOR_TEST(WebSocketsTest, QCoreApplication)
#include "tst_websockets.moc"
