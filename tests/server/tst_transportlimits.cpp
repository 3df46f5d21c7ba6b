#include "testclass.h"
#include "transports.h"

using namespace server;
using namespace std::chrono_literals;

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
};

void TransportLimitsTest::closesOnTooMuch_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("one byte too many") << QByteArray(16385, 'x');
    QTest::newRow("few characters and many bytes") << QStringLiteral("ß").repeated(8193).toUtf8();
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
    quiet->say("quiet");
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
        carry({Send{lastId(), QByteArray(64 * 1024, 'x')}});
    QTRY_COMPARE(m_closed->size(), 1);
    QTRY_COMPARE(m_transport->load().sockets, 0);
}

void TransportLimitsTest::tellsTheCodeToASlowReader()
{
    const auto client = joined();
    QVERIFY(client);
    client->stopReading();
    for (int sent = 0; sent < 1000; ++sent) {
        carry({Send{lastId(), QByteArray(64 * 1024, 'x')}});
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
        carry({Send{slowId, QByteArray(64 * 1024, 'x')}, Send{lastId(), "meanwhile"}});
    other->say("heard");
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

PARLOR_TEST(TransportLimitsTest, QCoreApplication)
#include "tst_transportlimits.moc"
