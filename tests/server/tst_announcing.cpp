#include "listening.h"
#include "server.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;
using namespace server;

// A whole server that announces what is in its lobby.
class AnnouncingTest : public Listening
{
    Q_OBJECT

private slots:
    void init() { listen(); }
    void cleanup() { m_socket.reset(); }
    void announcesItsLobby();
    void isSilentUnlessTold();
    void saysGoodbye();

private:
    [[nodiscard]] ServerOptions options() const;
};

ServerOptions AnnouncingTest::options() const
{
    ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.announce = true;
    options.discoveryPort = m_options.port;
    options.authority.serverName = u"Ana's parlor"_s;
    options.authority.app = u"parlor 0.1.0"_s;
    return options;
}

void AnnouncingTest::announcesItsLobby()
{
    Server server(options());
    const QSignalSpy reached(&server, &Server::reached);
    const QSignalSpy beaconHeard(&server, &Server::beaconHeard);
    QVERIFY(server.start());
    QTRY_COMPARE(said().size(), 1U);
    QCOMPARE(said().back().port, server.port());
    QCOMPARE(said().back().server.name, u"Ana's parlor"_s);
    QCOMPARE(said().back().people, 0);

    QWebSocket client;
    connect(&client, &QWebSocket::connected, &client, [&client] {
        client.sendTextMessage(u"{\"type\":\"hello\",\"content\":{\"protocol\":1,\"name\":\"Ana\","
                               "\"app\":\"test\"}}"_s);
        client.sendTextMessage(u"{\"type\":\"create_room\",\"content\":{\"game\":\"tic_tac_toe\"}}"_s);
    });
    client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.port())));
    QTRY_COMPARE(said().back().rooms, 1);
    QCOMPARE(said().back().host, u"Ana"_s);
    QCOMPARE(said().back().game, u"tic_tac_toe"_s);
    QCOMPARE(said().back().players, 1);
    QCOMPARE(said().back().seats, 2);
    QCOMPARE(said().back().people, 1);
    QVERIFY(!said().back().room.isEmpty());
    // Neither the client nor the network was another machine's.
    QCOMPARE(reached.size(), 0);
    QCOMPARE(beaconHeard.size(), 0);
}

void AnnouncingTest::isSilentUnlessTold()
{
    ServerOptions silent = options();
    silent.announce = ServerOptions().announce;
    Server server(silent);
    QVERIFY(server.start());
    shout(core::encodeQuestion());
    QTRY_COMPARE(m_heard.size(), 1U);
    QVERIFY(said().empty());
}

void AnnouncingTest::saysGoodbye()
{
    auto server = std::make_unique<Server>(options());
    QVERIFY(server->start());
    QTRY_COMPARE(said().size(), 1U);
    server->shutDown(u"Good night."_s);
    server.reset();
    QTRY_COMPARE(goodbyes().size(), 2U);
}

PARLOR_TEST(AnnouncingTest, QCoreApplication)
#include "tst_announcing.moc"
