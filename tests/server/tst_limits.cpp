#include "testclass.h"
#include "transport/fdlimit.h"
#include "transportfixture.h"

#include <QCoreApplication>
#include <QFile>

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

// How much a connection may send, leave unread and stay silent, over real sockets.
class LimitsTest : public QObject, private TransportFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void closesOnTooMuch_data();
    void closesOnTooMuch();
    void hearsOutWhoIsStillSending();
    void holdsNoMemoryForAHugeFrame();
    void dropsWhoLeavesMessagesUnread();
    void dropsWhoLeavesPongsUnread();
    void tellsTheCodeToASlowReader();
    void pingsAndDropsTheSilent();
    void turnsAwayWhatIsTooMany();
    void fitsItsDescriptors_data();
    void fitsItsDescriptors();
    void ignoresWhatComesAfterTheClose();
    void abortsWhoDoesNotLetGo();
};

void LimitsTest::init()
{
    listen();
}

void LimitsTest::cleanup()
{
    m_transport.reset();
}

void LimitsTest::closesOnTooMuch_data()
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

void LimitsTest::closesOnTooMuch()
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

void LimitsTest::hearsOutWhoIsStillSending()
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

void LimitsTest::holdsNoMemoryForAHugeFrame()
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

void LimitsTest::dropsWhoLeavesMessagesUnread()
{
    TransportLimits limits;
    limits.closing = 50ms;
    listen(limits);
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent)
        m_transport->carry({Send{lastId(), QByteArray(64 * 1024, 'x')}});
    QTRY_COMPARE(m_closed->size(), 1);
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void LimitsTest::dropsWhoLeavesPongsUnread()
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
        QTRY_VERIFY(client->socket().bytesToWrite() == 0 || !m_closed->isEmpty());
    }
    QTRY_COMPARE(m_closed->size(), 1);
}

void LimitsTest::tellsTheCodeToASlowReader()
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

void LimitsTest::pingsAndDropsTheSilent()
{
    TransportLimits limits;
    limits.silence = 1s;
    listen(limits, QHostAddress::LocalHost, {.pingInterval = 50ms});
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

void LimitsTest::turnsAwayWhatIsTooMany()
{
    TransportLimits limits;
    limits.maxConnections = 2;
    listen(limits);
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

void LimitsTest::fitsItsDescriptors_data()
{
    QTest::addColumn<int>("descriptors");
    QTest::addColumn<int>("connections");
    QTest::newRow("few") << 200 << 50;
    QTest::newRow("what a login begins with") << 1'000 << 250;
    QTest::newRow("four thousand") << 4'000 << 1'600;
    QTest::newRow("twice what was asked for, and the others") << 10'800 << 5'000;
    QTest::newRow("more than enough") << 60'000 << 5'000;
}

void LimitsTest::fitsItsDescriptors()
{
    QFETCH(int, descriptors);
    TransportLimits asked;
    asked.maxConnections = 5'000;
    const TransportLimits limits = fitted(asked, descriptors);
    QTEST(limits.maxConnections, "connections");
    QVERIFY(2 * limits.maxConnections + limits.maxHalfOpen <= descriptors);
}

void LimitsTest::ignoresWhatComesAfterTheClose()
{
    const auto client = joinedRaw();
    QVERIFY(client);
    connect(&m_sink, &ToldSink::hasReceived, &m_sink, [this](ConnectionId id) {
        m_transport->carry({Close{id, 4004, {}}});
    });
    client->say((frameStart(1, 2) + "{}").repeated(100));
    QTRY_VERIFY(client->isClosed());
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_received->size(), 1);
}

void LimitsTest::abortsWhoDoesNotLetGo()
{
    TransportLimits limits;
    limits.closing = 50ms;
    listen(limits);
    // A raw client leaves the connection open after the server's last words.
    const auto client = joinedRaw();
    QVERIFY(client);
    client->stopReading();
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
    m_transport->closeAll(1001, {});
    QTRY_COMPARE(allClosed.size(), 1);
}

PARLOR_TEST(LimitsTest, QCoreApplication)
#include "tst_limits.moc"
