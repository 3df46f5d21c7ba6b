#include "table.h"

#include "hosting/addresses.h"
#include "hosting/ports.h"
#include "style/style.h"
#include "troubles.h"

#include <QApplication>

// The way in and out; what happens at the table stands in tableevents.cpp.
namespace app {

using namespace Qt::Literals::StringLiterals;

Table::Table(ui::MainWindow &window, Settings &settings, quint16 port, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_wantedPort(port)
    , m_name(settings.name())
    , m_referee(settings.folder())
{
    connectHome();
    connectLobby();
    connectRoom();
    connectClient();
    connectMatch();
    connectServer();
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &Table::countDown);
    m_window.bar()->setName(m_name);
    m_window.home()->setName(m_name);
    m_window.home()->setLastAddresses(m_settings.lastAddresses());
    applyTheme();
}

void Table::connectHome()
{
    ui::HomePage *home = m_window.home();
    connect(home, &ui::HomePage::hostChosen, this, &Table::host);
    connect(home, &ui::HomePage::joinChosen, this, &Table::join);
    connect(home, &ui::HomePage::cancelChosen, this, &Table::goHome);
    connect(home, &ui::HomePage::troubleAnswered, this, &Table::tryAgain);
    connect(m_window.bar(), &ui::TopBar::backChosen, this, &Table::goBack);
    connect(m_window.bar(), &ui::TopBar::nameChosen, this, &Table::setName);
    connect(m_window.bar(), &ui::TopBar::themeToggled, this, [this] {
        const bool isDark = ui::lookOf(m_window).theme == ui::Theme::Dark;
        m_settings.setTheme(isDark ? ThemeChoice::Light : ThemeChoice::Dark);
        applyTheme();
    });
}

void Table::connectServer()
{
    connect(&m_server, &EmbeddedServer::started, this, [this](quint16 port) {
        m_portNote = Ports::note(m_wantedPort, port,
                                 port == m_wantedPort ? QString() : Ports::programOn(m_wantedPort));
        knock({.host = u"127.0.0.1"_s, .port = port});
    });
    connect(&m_server, &EmbeddedServer::startFailed, this,
            [this](const QString &reason) { m_window.home()->showHostTrouble(Troubles::hosting(reason)); });
}

void Table::applyTheme()
{
    ui::Look look = ui::lookOf(m_window);
    look.theme = m_settings.theme() == ThemeChoice::Dark ? ui::Theme::Dark : ui::Theme::Light;
    ui::applyLook(*qApp, look);
}

void Table::setName(const QString &name)
{
    m_name = name;
    m_settings.setName(name);
    m_window.bar()->setName(name);
    m_window.home()->setName(name);
    if (m_client.state() == Client::State::Online)
        m_client.send(core::Rename{name});
}

void Table::host()
{
    m_goal = Goal::Host;
    m_window.home()->showBusy(tr("Setting the table…"));
    if (m_server.isRunning())
        return knock({.host = u"127.0.0.1"_s, .port = m_server.port()});
    server::HostOptions options;
    options.port = m_wantedPort;
    options.portRule = server::PortRule::NextFree;
    options.authority.serverName = tr("%1's parlor").arg(m_name);
    options.authority.app = u"parlor "_s + QApplication::applicationVersion();
    m_server.start(options);
}

void Table::join(const QString &typed)
{
    m_goal = Goal::Join;
    m_typed = typed;
    const auto parsed = AddressParser::parse(typed);
    if (const auto *why = std::get_if<QString>(&parsed))
        m_window.home()->showJoinTrouble(Troubles::notAnAddress(typed, *why), typed);
    else
        knock(std::get<Address>(parsed));
}

void Table::knock(const Address &address)
{
    m_greetedByLobby = false;
    m_room = {};
    m_reachedBy.clear();
    m_window.room()->clear();
    if (m_goal == Goal::Join)
        m_window.home()->showBusy(tr("Knocking at %1…").arg(address.text()));
    m_client.connectTo(address, {m_name, m_settings.token(address.textWithPort())});
}

void Table::tryAgain()
{
    if (m_goal == Goal::Host)
        host();
    else
        join(m_typed);
}

void Table::goBack()
{
    if (m_window.isAt(m_window.room()) && m_client.state() == Client::State::Online)
        m_client.send(core::LeaveRoom{});
    else
        goHome();
}

void Table::goHome()
{
    m_goal = Goal::Nothing;
    m_second.stop();
    m_client.leave();
    if (m_server.isRunning())
        m_server.stop(tr("%1 has closed the parlor.").arg(m_name));
    m_window.home()->showIdle();
    m_window.home()->setLastAddresses(m_settings.lastAddresses());
    m_window.showHome();
}

static ui::InviteAddress shown(const OwnAddress &own, quint16 port)
{
    const bool isIpv6 = own.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = own.address.toString();
    const QString usual = isIpv6 ? u"[%1]"_s.arg(host) : host;
    return {.address = port == core::defaultPort ? usual : u"%1:%2"_s.arg(usual).arg(port),
            .interfaceName = own.interfaceName,
            .isVirtual = own.isVirtual};
}

void Table::showInvitation()
{
    const bool isHost = m_goal == Goal::Host && m_room.host == m_client.welcome().person;
    if (!isHost)
        return m_window.room()->setInvitation({});
    ui::Invitation invitation{.addresses = {},
                              .port = m_server.port(),
                              .portNote = m_portNote,
                              .reachedBy = m_reachedBy};
    for (const OwnAddress &own : ownAddresses())
        invitation.addresses.push_back(shown(own, invitation.port));
    m_window.room()->setInvitation(invitation);
}

} // namespace app
