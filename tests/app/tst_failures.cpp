#include "client/client.h"
#include "freeport.h"
#include "hostileserver.h"
#include "received.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocketServer>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::Client;
using app::Failure;
using app::FailureKind;

namespace {

// Does with every WebSocket that comes whatever a test wants.
class Stranger : public QObject
{
public:
    using Action = std::function<void(QWebSocket &)>;

    explicit Stranger(Action onHello)
        : m_server(u"stranger"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this, onHello] {
            QWebSocket *socket = m_server.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this, [socket, onHello] { onHello(*socket); });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QWebSocketServer m_server;
};

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNobodyListens();
    void saysThatTheNameIsUnknown();
    void saysThatNothingAnswers();
    void takesSomethingElseForNoParlor();
    void distrustsWhatAServerSays_data();
    void distrustsWhatAServerSays();
    void distrustsAServerThatTurnsBad_data();
    void distrustsAServerThatTurnsBad();
    void understandsWhyItIsNotLetIn_data();
    void understandsWhyItIsNotLetIn();
    void overlooksMessagesOfALaterVersion();

private:
    [[nodiscard]] static Failure failureAt(const QString &host, quint16 port);
};

Failure TestFailures::failureAt(const QString &host, quint16 port)
{
    app::Timeouts impatient;
    impatient.toWelcome = 1s;
    Client client(impatient, nullptr);
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo({{host, port, true}}, {u"Ana"_s, {}});
    return QTest::qWaitFor([&] { return !failed.isEmpty(); }) ? failed.at(0).at(0).value<Failure>()
                                                              : Failure{};
}

void TestFailures::saysThatNobodyListens()
{
    const quint16 port = freePort();
    const Failure failure = failureAt(u"127.0.0.1"_s, port);
    QCOMPARE(failure.kind, FailureKind::Refused);
    QCOMPARE(failure.address.port, port);
}

void TestFailures::saysThatTheNameIsUnknown()
{
    const bool isAlone = std::ranges::all_of(QNetworkInterface::allAddresses(), &QHostAddress::isLoopback);
    QCOMPARE(failureAt(u"no-such-computer.invalid"_s, 7341).kind,
             isAlone ? FailureKind::NoNetwork : FailureKind::UnknownHost);
}

// A socket that listens and never accepts, with its queue full, answers no further knock.
void TestFailures::saysThatNothingAnswers()
{
    QTcpServer server;
    server.setListenBacklogSize(0);
    server.listen(QHostAddress::LocalHost, 0);
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd(8);
    for (auto &socket : crowd) {
        socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, server.serverPort());
        static_cast<void>(socket->waitForConnected(100));
    }
    const Failure failure = failureAt(u"127.0.0.1"_s, server.serverPort());
    QCOMPARE(failure.kind, FailureKind::TimedOut);
    QVERIFY(failure.tried >= 900ms);
}

void TestFailures::takesSomethingElseForNoParlor()
{
    QTcpServer web;
    web.listen(QHostAddress::LocalHost, 0);
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"); });
    });
    QCOMPARE(failureAt(u"127.0.0.1"_s, web.serverPort()).kind, FailureKind::NotAParlor);

    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost, 0);
    QCOMPARE(failureAt(u"127.0.0.1"_s, silent.serverPort()).kind, FailureKind::NotAParlor);
}

void TestFailures::distrustsWhatAServerSays_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("JSON without a type") << u"{}"_s;
    QTest::newRow("an array") << u"[1,2,3]"_s;
    QTest::newRow("nested too deep") << u"{\"type\":\"lobby\",\"content\":"_s + u"["_s.repeated(5000);
    QTest::newRow("a lobby before any welcome") << u"{\"type\":\"lobby\",\"content\":{\"rooms\":[]}}"_s;
    QTest::newRow("a welcome that lacks its token")
        << u"{\"type\":\"welcome\",\"re\":1,\"content\":{\"protocol\":1}}"_s;
    QTest::newRow("more than any message may hold") << u" "_s.repeated(70'000);
}

void TestFailures::distrustsWhatAServerSays()
{
    QFETCH(QString, said);
    Stranger stranger([&said](QWebSocket &socket) {
        if (!said.isEmpty())
            socket.sendTextMessage(said);
    });
    QCOMPARE(failureAt(u"127.0.0.1"_s, stranger.port()).kind, FailureKind::NotAParlor);
}

void TestFailures::distrustsAServerThatTurnsBad_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("a lobby without rooms") << u"{\"type\":\"lobby\",\"content\":{}}"_s;
    QTest::newRow("more than any message may hold") << u" "_s.repeated(70'000);
}

void TestFailures::distrustsAServerThatTurnsBad()
{
    QFETCH(QString, said);
    Stranger stranger([&said](QWebSocket &socket) {
        socket.sendTextMessage(welcomeText);
        socket.sendTextMessage(said);
    });
    Client client;
    QSignalSpy lost(&client, &Client::connectionLost);
    client.connectTo({{u"127.0.0.1"_s, stranger.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.at(0).at(0).value<Failure>().kind, FailureKind::NotAParlor);
    QCOMPARE(client.state(), Client::State::Idle);
}

void TestFailures::understandsWhyItIsNotLetIn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("another version") << u"version"_s << 4002 << FailureKind::VersionMismatch;
    QTest::newRow("a name it does not take") << u"bad_name"_s << 0 << FailureKind::BadName;
    QTest::newRow("full, said so") << u"server_full"_s << 4005 << FailureKind::ServerFull;
    QTest::newRow("too many new people")
        << u"server_full\",\"reason\":\"newcomers"_s << 0 << FailureKind::Newcomers;
    QTest::newRow("its disk is full") << u"disk_full"_s << 0 << FailureKind::DiskFull;
    QTest::newRow("full, closed") << QString() << 4005 << FailureKind::ServerFull;
    QTest::newRow("kicked") << QString() << 4000 << FailureKind::Removed;
    QTest::newRow("too many messages") << QString() << 4004 << FailureKind::Misbehaved;
}

void TestFailures::understandsWhyItIsNotLetIn()
{
    QFETCH(QString, code);
    QFETCH(int, closeCode);
    Stranger stranger([&](QWebSocket &socket) {
        const QString error =
            u"{\"type\":\"error\",\"re\":1,\"content\":{\"code\":\"%1\",\"message\":\"No.\","
            "\"speaks\":[2,3]}}"_s;
        if (!code.isEmpty())
            socket.sendTextMessage(error.arg(code));
        if (closeCode != 0)
            socket.close(static_cast<QWebSocketProtocol::CloseCode>(closeCode));
    });
    const Failure failure = failureAt(u"127.0.0.1"_s, stranger.port());
    QTEST(failure.kind, "kind");
    if (failure.kind == FailureKind::VersionMismatch)
        QCOMPARE(failure.speaks, (std::vector<qint64>{2, 3}));
}

void TestFailures::overlooksMessagesOfALaterVersion()
{
    Stranger stranger([](QWebSocket &socket) {
        socket.sendTextMessage(welcomeText);
        socket.sendTextMessage(u"{\"type\":\"fireworks\",\"content\":{}}"_s);
        socket.sendTextMessage(u"{\"type\":\"lobby\",\"content\":{\"rooms\":[]}}"_s);
    });
    Client client;
    const Received received(client);
    client.connectTo({{u"127.0.0.1"_s, stranger.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(received.count<core::Lobby>(), 1);
    QCOMPARE(client.state(), Client::State::Online);
}

PARLOR_TEST(TestFailures, QCoreApplication)
#include "tst_failures.moc"
