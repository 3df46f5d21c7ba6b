#include "hostileserver.h"
#include "testclass.h"

#include "client/client.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::Client;
using app::Failure;
using app::FailureKind;

namespace {

// Whatever comes, it says the same bytes.
class RawServer : public QObject
{
public:
    RawServer(const QByteArray &bytes, bool closes)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [=, this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                socket->readAll();
                socket->write(bytes);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

QByteArray answer(const char *line, const char *headers)
{
    return QByteArray(line) + "\r\n" + headers + "\r\n";
}

} // namespace

// A server whose bytes are no WebSocket's, and one that closes as no server should.
class TestHostileHandshakes : public QObject
{
    Q_OBJECT

private slots:
    void handshakes_data();
    void handshakes();
    void closes_data();
    void closes();
    void binaryIsNoParlor();
};

void TestHostileHandshakes::handshakes_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("closes");
    const auto add = [](const char *name, const QByteArray &said, bool closes = false) {
        QTest::newRow(name) << said << closes;
    };
    const char *upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    add("nothing, then the end", "", true);
    add("a line end", "\r\n", true);
    add("noise", QByteArray(3'000, '\xa7'));
    add("nulls", QByteArray(3'000, '\0'));
    add("another protocol", "SSH-2.0-OpenSSH_9.2p1\r\n");
    add("half a status", "HTTP/1.1 10", true);
    add("half a head", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n");
    add("a redirect elsewhere",
        answer("HTTP/1.1 302 Found", "Location: ws://evil.example/\r\nContent-Length: 0\r\n"));
    add("a redirect to a file",
        answer("HTTP/1.1 301 Moved", "Location: file:///etc/passwd\r\nContent-Length: 0\r\n"));
    add("a question for a password",
        answer("HTTP/1.1 401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n"));
    add("a question by a proxy",
        answer("HTTP/1.1 407 No", "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n"));
    add("an error of its own", answer("HTTP/1.1 500 Oops", "Content-Length: 0\r\n"));
    add("a status that is no number", answer("HTTP/1.1 abc Switching", upgrade));
    add("a status far off", answer("HTTP/1.1 99999999999 Switching", upgrade));
    add("an upgrade without a key", answer("HTTP/1.1 101 Switching Protocols", upgrade));
    add("an upgrade with a foreign key",
        answer("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                                   "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    add("an upgrade to something else",
        answer("HTTP/1.1 101 Switching Protocols", "Upgrade: h2c\r\nConnection: Upgrade\r\n"));
    add("a header without end", "HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(1'000'000, 'x'));
    add("headers without end",
        "HTTP/1.1 101 Switching Protocols\r\n" + QByteArray("X: y\r\n").repeated(50'000));
    add("a body without end", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'000'000, 'x'));
}

void TestHostileHandshakes::handshakes()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, closes);
    RawServer server(said, closes);
    app::Timeouts impatient;
    impatient.toWelcome = 400ms;
    Client client(impatient, nullptr);
    QSignalSpy failed(&client, &Client::connectionFailed);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::NotAParlor);
    QCOMPARE(client.state(), Client::State::Idle);
}

void TestHostileHandshakes::closes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Client::State>("state");
    QTest::addColumn<FailureKind>("kind"); // where it is given up
    const auto ends = [](const char *name, int code, FailureKind kind) {
        QTest::newRow(name) << code << Client::State::Idle << kind;
    };
    ends("removed", 4000, FailureKind::Removed);
    ends("taken over", 4001, FailureKind::TakenOver);
    ends("another version, after the welcome", 4002, FailureKind::VersionMismatch);
    ends("misbehaved", 4004, FailureKind::Misbehaved);
    ends("full, after the welcome", 4005, FailureKind::ServerFull);
    ends("our frames are broken", 1002, FailureKind::NotAParlor);
    ends("our kind of data is not taken", 1003, FailureKind::NotAParlor);
    ends("our text is not UTF-8", 1007, FailureKind::NotAParlor);
    ends("our message is too large", 1009, FailureKind::NotAParlor);
    const auto returns = [](const char *name, int code) {
        QTest::newRow(name) << code << Client::State::Reconnecting << FailureKind::NotAParlor;
    };
    returns("all is well", 1000);
    returns("going away without a word", 1001);
    returns("a policy", 1008);
    returns("an error inside", 1011);
    returns("too slow a reader", 4003);
    returns("a code of a later version", 4006);
    returns("a code of somebody else's", 3000);
    returns("the last code there is", 4999);
}

void TestHostileHandshakes::closes()
{
    QFETCH(int, code);
    QFETCH(Client::State, state);
    HostileServer server([code](QWebSocket &socket) {
        socket.sendTextMessage(welcomeText);
        socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), u"<img src=x>"_s);
    });
    Client client;
    QSignalSpy lost(&client, &Client::connectionLost);
    QSignalSpy retries(&client, &Client::retryPlanned);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_VERIFY(!lost.isEmpty() || !retries.isEmpty());
    QCOMPARE(lost.isEmpty() ? Client::State::Reconnecting : Client::State::Idle, state);
    if (!lost.isEmpty())
        QTEST(lost.at(0).at(0).value<Failure>().kind, "kind");
}

void TestHostileHandshakes::binaryIsNoParlor()
{
    HostileServer server([](QWebSocket &socket) {
        socket.sendTextMessage(welcomeText);
        socket.sendBinaryMessage(QByteArray(10, 'x'));
    });
    Client client;
    QSignalSpy lost(&client, &Client::connectionLost);
    client.connectTo({{u"127.0.0.1"_s, server.port(), true}}, {u"Ana"_s, {}});
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.at(0).at(0).value<Failure>().kind, FailureKind::NotAParlor);
}

PARLOR_TEST(TestHostileHandshakes, QCoreApplication)
#include "tst_hostilehandshakes.moc"
