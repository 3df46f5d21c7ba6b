#include "client/client.h"
#include "discovery/browser.h"
#include "hosting/embeddedserver.h"
#include "server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

// Whoever reads along wants each event at once, and when it was by the machine's steady clock.
void tell(const QString &event, QJsonObject more = {})
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    more[u"event"_s] = event;
    more[u"at"_s] = double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    QTextStream(stdout) << QJsonDocument(more).toJson(QJsonDocument::Compact) << Qt::endl;
}

QString nameOf(app::Looking state)
{
    switch (state) {
    case app::Looking::No:
        return u"no"_s;
    case app::Looking::Yes:
        return u"yes"_s;
    case app::Looking::NoNetwork:
        return u"no network"_s;
    case app::Looking::Blocked:
        return u"blocked"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject told(const app::NearbyServer &server)
{
    QJsonArray addresses;
    for (const app::Address &address : server.addresses)
        addresses.append(address.textWithPort());
    return {{u"server"_s, server.announced.server.name},
            {u"host"_s, server.announced.host},
            {u"game"_s, server.announced.game},
            {u"players"_s, server.announced.players},
            {u"addresses"_s, addresses}};
}

// A Parlor without a window: hosts a table if it is to, tells who is nearby, and joins whom it is told to.
class Neighbour : public QObject
{
    Q_OBJECT

public:
    Neighbour(const QString &name, bool hosts, quint16 port);

private:
    void host(quint16 port);
    void takeSeat(quint16 port);
    void tellServers();
    void obey();
    void join(const QString &server);

    const QString m_name;
    app::Browser m_browser;
    app::EmbeddedServer m_server;
    app::Client m_client;
    QSocketNotifier m_orders;
};

Neighbour::Neighbour(const QString &name, bool hosts, quint16 port)
    : m_name(name)
    , m_orders(0, QSocketNotifier::Read)
{
    connect(&m_orders, &QSocketNotifier::activated, this, &Neighbour::obey);
    connect(&m_browser, &app::Browser::changed, this, &Neighbour::tellServers);
    connect(&m_client, &app::Client::welcomed, this, [this] {
        tell(u"joined"_s, {{u"server"_s, m_client.welcome().server.name}});
    });
    connect(&m_client, &app::Client::connectionFailed, this, [](const app::Failure &failure) {
        tell(u"join failed"_s, {{u"kind"_s, int(failure.kind)}});
    });
    if (hosts)
        host(port);
    m_browser.start();
    tell(u"looking"_s);
}

void Neighbour::host(quint16 port)
{
    connect(&m_server, &app::EmbeddedServer::started, this, &Neighbour::takeSeat);
    connect(&m_server, &app::EmbeddedServer::startFailed, this, [](const server::Problem &problem) {
        tell(u"start failed"_s, {{u"why"_s, englishText(problem)}});
    });
    connect(&m_server, &app::EmbeddedServer::stopped, this, &QCoreApplication::quit);
    connect(&m_server, &app::EmbeddedServer::beaconHeard, this, [] { tell(u"heard"_s); });
    connect(&m_server, &app::EmbeddedServer::reached, this, [](const QString &who) {
        tell(u"reached"_s, {{u"who"_s, who}});
    });
    server::ServerOptions options;
    options.port = port;
    options.portRule = server::PortRule::NextFree;
    options.announce = true;
    options.authority.serverName = m_name + u"'s parlor"_s;
    options.authority.app = u"parlor 0.1.0"_s;
    m_server.start(options);
}

void Neighbour::takeSeat(quint16 port)
{
    tell(u"started"_s, {{u"port"_s, port}});
    connect(
        &m_client, &app::Client::received, this,
        [this] { // the lobby
            core::CreateRoom create;
            create.settings.game = u"tic_tac_toe"_s;
            m_client.send(create);
        },
        Qt::SingleShotConnection);
    m_client.connectTo({{u"127.0.0.1"_s, port, true}}, {m_name, {}});
}

void Neighbour::tellServers()
{
    QJsonArray servers;
    for (const app::NearbyServer &server : m_browser.servers())
        servers.append(told(server));
    tell(u"servers"_s, {{u"servers"_s, servers}, {u"state"_s, nameOf(m_browser.state())}});
}

// `join NAME` or `close`, a line each.
void Neighbour::obey()
{
    const QString order = QTextStream(stdin).readLine();
    if (order.startsWith("join "_L1))
        return join(order.mid(5));
    m_orders.setEnabled(false);
    m_server.stop(u"Good night."_s, server::Ending::MayReturn);
}

void Neighbour::join(const QString &server)
{
    for (const app::NearbyServer &nearby : m_browser.servers()) {
        if (nearby.announced.server.name == server)
            return m_client.connectTo(nearby.addresses, {m_name, {}});
    }
    tell(u"nobody there"_s);
}

} // namespace

// neighbour NAME [--hosts] [--port N]
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"hosts"_s, u"Opens a table."_s}, {u"port"_s, u"Its port."_s, u"N"_s, u"7341"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Neighbour neighbour(parser.positionalArguments().constFirst(), parser.isSet(u"hosts"_s),
                              parser.value(u"port"_s).toUShort());
    return QCoreApplication::exec();
}

#include "neighbour.moc"
