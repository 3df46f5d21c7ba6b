#include "testclass.h"
#include "transportfixture.h"

using namespace server;
using namespace std::chrono_literals;

// What the transport carries and tells once the gate has let somebody in, over real sockets.
class WebSocketsTest : public QObject, private TransportFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesTextBothWays();
    void tellsBinaryMessages();
    void carriesManyInOrder();
    void takesTheLargestMessage();
    void tellsOnceThatAConnectionClosed_data();
    void tellsOnceThatAConnectionClosed();
    void tellsNothingFromWithinCarry();
    void shortensALongReason();
    void dropsWhatIsMeantForTheGone();
    void closesAll();
    void closesAllOfNobody();
    void diesWithLivePeers();
};

void WebSocketsTest::init()
{
    listen();
}

void WebSocketsTest::cleanup()
{
    m_transport.reset();
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
    QSignalSpy binary(&m_sink, &ToldSink::hasReceivedBinary);
    client->sendBinaryMessage("{}");
    QTRY_COMPARE(binary.size(), 1);
    QCOMPARE(m_received->size(), 0);
    QCOMPARE(m_transport->load().connections, 1);
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
    QTRY_COMPARE(m_transport->load().sockets, 0);
    QTRY_COMPARE(m_closed->size(), 1);
    QCOMPARE(m_closed->first().first().value<ConnectionId>(), lastId());
    if (how.startsWith("the server")) {
        QCOMPARE(waitForClose(*client), 4001);
        QCOMPARE(client->closeReason(), QStringLiteral("Elsewhere."));
    }
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_transport->load().connections, 0);
}

void WebSocketsTest::tellsNothingFromWithinCarry()
{
    const auto client = joined();
    QVERIFY(client);
    m_transport->carry({Close{lastId(), 4001, {}}});
    QCOMPARE(m_closed->size(), 0);
    QTRY_COMPARE(m_closed->size(), 1);
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
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
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

void WebSocketsTest::closesAllOfNobody()
{
    QSignalSpy allClosed(&m_sink, &ToldSink::hasClosedAll);
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
    QTRY_COMPARE(m_transport->load().halfOpen, 1);
    m_transport.reset();
    QCOMPARE(waitForClose(*first), 1001);
    QTRY_VERIFY(second->isClosed());
    QTRY_VERIFY(halfOpen.isClosed());
}

PARLOR_TEST(WebSocketsTest, QCoreApplication)
#include "tst_websockets.moc"
