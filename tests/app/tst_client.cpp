#include "client/client.h"
#include "localserver.h"
#include "received.h"
#include "relay.h"
#include "testclass.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::Client;

namespace {

core::CreateRoom ticTacToe()
{
    core::CreateRoom create;
    create.settings.game = u"tic_tac_toe"_s;
    create.settings.name = u"Ana's room"_s;
    return create;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isWelcomedAndSeesTheLobby();
    void countsItsIdsUp();
    void hearsItsPingAnswered();
    void hearsWhatWasRefused();
    void goesWhereItsRouteLeads();
    void isGivenATokenOfTheRandomBytesHandedIn();
    void playsAndTalksWithAnother();
    void comesBackToItsSeatAfterACut();
    void saysAgainWhatWasNotAnswered();
    void keepsTryingWithPausesBetween();
    void isSomebodyNewWhenItsTimeHasPassed();
    void noticesAServerThatFellSilent();
    void givesWayToANewerConnection();
    void hearsTheServerGo();
    void leavesItsRoomAtOnce();

private:
    [[nodiscard]] bool isOnline(Client &client) const { return client.state() == Client::State::Online; }
    void enter(Client &client, const QString &name, quint16 port);
    // Opens a room and gives its id.
    [[nodiscard]] QString openRoom(Client &client);

    std::unique_ptr<server::Server> m_server;
};

void TestClient::init()
{
    m_server = std::make_unique<server::Server>(onAnyPort());
    QVERIFY(m_server->start());
}

void TestClient::enter(Client &client, const QString &name, quint16 port)
{
    const Received received(client);
    client.connectTo({local(port)}, {name, {}});
    QTRY_VERIFY(received.count<core::Lobby>() > 0);
    QVERIFY(isOnline(client));
}

QString TestClient::openRoom(Client &client)
{
    const Received received(client);
    client.send(ticTacToe());
    if (!QTest::qWaitFor([&] { return received.count<core::RoomState>() > 0; }))
        return {};
    return received.last<core::RoomState>().room;
}

void TestClient::isWelcomedAndSeesTheLobby()
{
    Client client;
    QSignalSpy welcomed(&client, &Client::welcomed);
    enter(client, u"Ana"_s, m_server->port());
    QCOMPARE(welcomed.size(), 1);
    QCOMPARE(client.welcome().name, u"Ana"_s);
    QCOMPARE(client.welcome().server.name, u"Ana's parlor"_s);
    QVERIFY(!client.welcome().token.isEmpty());
}

void TestClient::countsItsIdsUp()
{
    Client client;
    enter(client, u"Ana"_s, m_server->port());
    QSignalSpy answered(&client, &Client::answered);
    const qint64 first = client.send(core::Rename{u"Anna"_s, {}});
    const qint64 second = client.send(core::Rename{u"Hannah"_s, {}});
    QVERIFY(second > first);
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(0).at(0).toLongLong(), first);
    QCOMPARE(answered.at(1).at(2).value<core::Ok>().content.value("name"_L1).toString(), u"Hannah"_s);
}

void TestClient::hearsItsPingAnswered()
{
    Client client;
    enter(client, u"Ana"_s, m_server->port());
    QSignalSpy answered(&client, &Client::answered);
    const qint64 id = client.send(core::Ping{});
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).toLongLong(), id);
    QVERIFY(std::holds_alternative<core::Ping>(answered.at(0).at(1).value<core::ClientMessage>()));
}

// The address that was asked for is the one that is shown and remembered.
void TestClient::goesWhereItsRouteLeads()
{
    const app::Address shown{.host = u"192.0.2.10"_s};
    Client client({}, nullptr, [&](const app::Address &address) {
        return address == shown ? local(m_server->port()) : address;
    });
    client.connectTo({shown}, {u"Ana"_s, {}});
    QTRY_VERIFY(isOnline(client));
    QCOMPARE(client.server().address(), shown);
    QCOMPARE(client.server().ownAddresses(), std::vector{shown});
}

void TestClient::isGivenATokenOfTheRandomBytesHandedIn()
{
    server::ServerOptions options = onAnyPort();
    options.random = [](qsizetype count) { return QByteArray(count, '\x17'); };
    server::Server server(options);
    QVERIFY(server.start());
    Client client;
    enter(client, u"Ana"_s, server.port());
    QVERIFY(!client.welcome().token.isEmpty());
    QCOMPARE(QString(client.welcome().token).remove(u"17"_s), QString());
}

void TestClient::hearsWhatWasRefused()
{
    Client client;
    enter(client, u"Ana"_s, m_server->port());
    QSignalSpy refused(&client, &Client::refused);
    const qint64 id = client.send(core::JoinRoom{u"nowhere"_s, {}, core::Role::Player});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).toLongLong(), id);
    QVERIFY(std::holds_alternative<core::JoinRoom>(refused.at(0).at(1).value<core::ClientMessage>()));
    QCOMPARE(refused.at(0).at(2).value<core::Error>().code, u"no_room"_s);
}

void TestClient::playsAndTalksWithAnother()
{
    Client ana;
    Client bo;
    enter(ana, u"Ana"_s, m_server->port());
    enter(bo, u"Bo"_s, m_server->port());
    const QString room = openRoom(ana);
    const Received byAna(ana);
    const Received byBo(bo);

    bo.send(core::JoinRoom{room, {}, core::Role::Player});
    bo.send(core::SendChat{u"hello"_s});
    QTRY_COMPARE(byAna.count<core::ChatLine>(), 1);
    ana.send(core::StartGame{});
    QTRY_COMPARE(byAna.count<core::MatchStarted>(), 1);

    const core::MatchView begun = byAna.last<core::MatchStarted>().state;
    const QString match = begun.match;
    Client &first = begun.turn.front() == 0 ? ana : bo;
    first.send(core::Play{match, 0, QJsonObject{{u"cell"_s, QJsonArray{1, 1}}}});
    QTRY_COMPARE(byBo.count<core::MatchView>(), 1);
    bo.send(core::Resign{match});
    QTRY_COMPARE(byBo.count<core::MatchEnded>(), 1);
    QCOMPARE(byBo.last<core::MatchEnded>().result.reason, u"resigned"_s);
}

void TestClient::comesBackToItsSeatAfterACut()
{
    Relay relay(m_server->port());
    Client ana;
    enter(ana, u"Ana"_s, relay.port());
    const QString room = openRoom(ana);
    const QString person = ana.welcome().person;
    QSignalSpy retries(&ana, &Client::retryPlanned);
    const Received received(ana);

    relay.cut();
    QTRY_COMPARE(retries.size(), 1);
    QCOMPARE(retries.at(0).at(1).value<std::chrono::milliseconds>(), 0ms);
    QTRY_COMPARE(received.count<core::RoomState>(), 1);
    QCOMPARE(received.last<core::RoomState>().room, room);
    QVERIFY(ana.welcome().resumed);
    QCOMPARE(ana.welcome().person, person);
}

void TestClient::saysAgainWhatWasNotAnswered()
{
    Relay relay(m_server->port());
    Client ana;
    enter(ana, u"Ana"_s, relay.port());
    QVERIFY(!openRoom(ana).isEmpty());
    QSignalSpy answered(&ana, &Client::answered);
    const Received received(ana);

    relay.deafen();
    const qint64 lost = ana.send(core::SendChat{u"once only"_s});
    QTRY_VERIFY(relay.swallowed() > 0);
    relay.close();
    QTRY_COMPARE(ana.state(), Client::State::Reconnecting);
    const qint64 unsaid = ana.send(core::SendChat{u"said when back"_s});
    relay.hearAgain();
    relay.reopen();

    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.at(0).at(0).toLongLong(), lost);
    QCOMPARE(answered.at(1).at(0).toLongLong(), unsaid);
    QTRY_COMPARE(received.count<core::ChatLine>(), 1);
    QCOMPARE(received.last<core::ChatLine>().text, u"said when back"_s);
    QCOMPARE(received.last<core::ChatLine>().n, 2);
    QCOMPARE(received.last<core::ChatHistory>().messages.size(), std::size_t(1));
}

void TestClient::keepsTryingWithPausesBetween()
{
    Relay relay(m_server->port());
    Client ana;
    enter(ana, u"Ana"_s, relay.port());
    QSignalSpy retries(&ana, &Client::retryPlanned);
    relay.close();
    QTRY_VERIFY(retries.size() >= 3);
    QVERIFY(retries.at(1).at(1).value<std::chrono::milliseconds>() >= 400ms);
    QVERIFY(retries.at(2).at(1).value<std::chrono::milliseconds>() >= 800ms);
    relay.reopen();
    ana.tryNow();
    QTRY_VERIFY(isOnline(ana));
}

void TestClient::isSomebodyNewWhenItsTimeHasPassed()
{
    server::ServerOptions options = onAnyPort();
    options.authority.grace = 0s;
    m_server = std::make_unique<server::Server>(options);
    QVERIFY(m_server->start());
    Relay relay(m_server->port());
    Client ana;
    enter(ana, u"Ana"_s, relay.port());
    QVERIFY(!openRoom(ana).isEmpty());
    const Received received(ana);
    QSignalSpy answered(&ana, &Client::answered);

    relay.close();
    QTRY_COMPARE(ana.state(), Client::State::Reconnecting);
    ana.send(core::SendChat{u"into the void"_s});
    relay.reopen();
    QTRY_VERIFY(received.count<core::Lobby>() > 0);
    QVERIFY(!ana.welcome().resumed);
    QVERIFY(!ana.isInRoom());
    QVERIFY(answered.isEmpty());
}

void TestClient::noticesAServerThatFellSilent()
{
    Relay relay(m_server->port());
    Client ana;
    Client bo;
    enter(ana, u"Ana"_s, relay.port());
    enter(bo, u"Bo"_s, m_server->port());
    const QString room = openRoom(ana);
    const Received received(ana);
    bo.send(core::JoinRoom{room, {}, core::Role::Player});
    QTRY_VERIFY(bo.isInRoom());
    ana.send(core::StartGame{});
    QTRY_COMPARE(received.count<core::MatchStarted>(), 1);

    relay.deafen();
    QTRY_COMPARE_WITH_TIMEOUT(ana.state(), Client::State::Reconnecting, 10'000);
    relay.hearAgain();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(ana), 15'000);
    QVERIFY(ana.welcome().resumed);
}

void TestClient::givesWayToANewerConnection()
{
    Client older;
    Client newer;
    enter(older, u"Ana"_s, m_server->port());
    QSignalSpy lost(&older, &Client::connectionLost);
    newer.connectTo({local(m_server->port())},
                    {u"Ana"_s, {{local(m_server->port()).textWithPort(), older.welcome().token}}});
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.at(0).at(0).value<app::Failure>().kind, app::FailureKind::TakenOver);
    QCOMPARE(older.state(), Client::State::Idle);
    QTRY_VERIFY(isOnline(newer));
}

void TestClient::hearsTheServerGo()
{
    Client ana;
    enter(ana, u"Ana"_s, m_server->port());
    const Received received(ana);
    QSignalSpy lost(&ana, &Client::connectionLost);
    m_server->shutDown(u"Good night."_s);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(received.last<core::Closing>().reason, u"Good night."_s);
    QCOMPARE(lost.at(0).at(0).value<app::Failure>().kind, app::FailureKind::ServerClosed);
}

void TestClient::leavesItsRoomAtOnce()
{
    Client ana;
    Client bo;
    enter(ana, u"Ana"_s, m_server->port());
    enter(bo, u"Bo"_s, m_server->port());
    const QString room = openRoom(ana);
    const Received received(bo);
    bo.send(core::JoinRoom{room, {}, core::Role::Player});
    QTRY_VERIFY(bo.isInRoom());
    ana.leave();
    QTRY_VERIFY(received.count<core::PersonEvent>() > 0
                && received.last<core::PersonEvent>().what != core::Happening::Joined);
    const auto events = received.of<core::PersonEvent>();
    QVERIFY(std::ranges::count(events, core::Happening::Left, &core::PersonEvent::what) > 0);
}

PARLOR_TEST(TestClient, QCoreApplication)
#include "tst_client.moc"
