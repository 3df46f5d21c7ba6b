#include "client/client.h"
#include "localserver.h"
#include "relay.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocketServer>

using namespace std::chrono_literals;
using app::Client;

namespace {

// Welcomes the first who comes, has no room for the second, and welcomes the third.
class CrowdedServer : public QObject
{
public:
    CrowdedServer(const QString &code, int closeCode)
        : m_server(u"crowded"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this, code, closeCode] {
            m_socket = m_server.nextPendingConnection();
            m_socket->setParent(this);
            const bool isFull = ++m_came == 2;
            connect(m_socket, &QWebSocket::textMessageReceived, this, [this, isFull, code, closeCode] {
                if (!isFull || !code.isEmpty())
                    m_socket->sendTextMessage(isFull ? refusal.arg(code) : welcome);
                if (isFull && closeCode != 0)
                    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(closeCode));
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void cut() { m_socket->abort(); }

private:
    const QString refusal =
        u"{\"type\":\"error\",\"re\":1,\"content\":{\"code\":\"%1\",\"message\":\"No.\"}}"_s;
    const QString welcome =
        u"{\"type\":\"welcome\",\"re\":1,\"content\":{\"protocol\":1,\"person\":\"p1\",\"name\":\"Ana\","
        "\"token\":\"00112233445566778899aabbccddeeff\",\"resumed\":true,\"last_id\":0,"
        "\"server\":{\"name\":\"x\",\"app\":\"y\"},"
        "\"limits\":{\"message\":16384,\"messages_per_second\":20}}}"_s;

    QWebSocketServer m_server;
    QWebSocket *m_socket = nullptr;
    int m_came = 0;
};

} // namespace

// A client whose server is away, or cannot take it back at once.
class TestComingBack : public QObject
{
    Q_OBJECT

private slots:
    void saysThatItTriesNow();
    void waitsForAServerThatHasNoRoomForAMoment_data();
    void waitsForAServerThatHasNoRoomForAMoment();
};

void TestComingBack::saysThatItTriesNow()
{
    server::Server server(onAnyPort());
    QVERIFY(server.start());
    Relay relay(server.port());
    Client ana;
    ana.connectTo({local(relay.port())}, {u"Ana"_s, {}});
    QTRY_COMPARE(ana.state(), Client::State::Online);
    QSignalSpy retries(&ana, &Client::retryPlanned);
    relay.close();
    QTRY_COMPARE(retries.size(), 2);
    ana.tryNow();
    QCOMPARE(retries.size(), 3);
    QCOMPARE(retries.last().at(0).toInt(), retries.at(1).at(0).toInt());
    QCOMPARE(retries.last().at(1).value<std::chrono::milliseconds>(), 0ms);
}

void TestComingBack::waitsForAServerThatHasNoRoomForAMoment_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("closeCode");
    QTest::newRow("its disk is full") << u"disk_full"_s << 0;
    QTest::newRow("too many people") << u"server_full"_s << 4005;
    QTest::newRow("too many connections") << QString() << 4005;
}

void TestComingBack::waitsForAServerThatHasNoRoomForAMoment()
{
    QFETCH(QString, code);
    QFETCH(int, closeCode);
    CrowdedServer server(code, closeCode);
    Client ana;
    QSignalSpy lost(&ana, &Client::connectionLost);
    QSignalSpy retries(&ana, &Client::retryPlanned);
    QSignalSpy welcomed(&ana, &Client::welcomed);
    ana.connectTo({local(server.port())}, {u"Ana"_s, {}});
    QTRY_COMPARE(welcomed.size(), 1);
    server.cut();
    QTRY_COMPARE(retries.size(), 2);
    QCOMPARE(ana.state(), Client::State::Reconnecting);
    ana.tryNow();
    QTRY_COMPARE(welcomed.size(), 2);
    QVERIFY(lost.isEmpty());
}

PARLOR_TEST(TestComingBack, QCoreApplication)
#include "tst_comingback.moc"
