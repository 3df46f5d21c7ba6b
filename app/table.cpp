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
    , m_hosting(settings.folder() + u"/tables"_s)
    , m_referee(settings.folder())
{
    connectHome();
    connectLobby();
    connectRoom();
    connectClient();
    connectMatch();
    connectHosting();
    connect(&m_network, &NetworkWatch::changed, &m_client, &Client::checkConnection);
    m_window.bar()->setName(m_name);
    m_window.home()->setName(m_name);
    refreshHome();
    applyTheme();
}

void Table::connectHome()
{
    ui::HomePage *home = m_window.home();
    connect(home, &ui::HomePage::hostChosen, this, &Table::host);
    connect(home, &ui::HomePage::joinChosen, this, &Table::join);
    connect(home, &ui::HomePage::cancelChosen, this, &Table::goHome);
    connect(home, &ui::HomePage::troubleAnswered, this, &Table::tryAgain);
    connect(home, &ui::HomePage::tableContinued, this, &Table::continueTable);
    connect(home, &ui::HomePage::tableForgotten, this, [this](const QString &id) {
        m_hosting.forget(id);
        refreshHome();
    });
    connect(home, &ui::HomePage::returnChosen, this, [this] {
        if (const auto games = m_settings.games(); !games.empty())
            returnTo(games.front());
    });
    connect(home, &ui::HomePage::returnForgotten, this, [this] {
        if (const auto games = m_settings.games(); !games.empty())
            m_settings.forgetGame(games.front().token);
        refreshHome();
    });
    connect(m_window.bar(), &ui::TopBar::backChosen, this, &Table::goBack);
    connect(m_window.bar(), &ui::TopBar::nameChosen, this, &Table::setName);
    connect(m_window.bar(), &ui::TopBar::themeToggled, this, [this] {
        const bool isDark = ui::lookOf(m_window).theme == ui::Theme::Dark;
        m_settings.setTheme(isDark ? ThemeChoice::Light : ThemeChoice::Dark);
        applyTheme();
    });
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

void Table::join(const QString &typed)
{
    m_returnToken.clear();
    enter(typed);
}

void Table::enter(const QString &typed)
{
    m_goal = Goal::Join;
    m_typed = typed;
    const auto parsed = AddressParser::parse(typed);
    if (const auto *why = std::get_if<QString>(&parsed))
        m_window.home()->showJoinTrouble(Troubles::notAnAddress(typed, *why), typed);
    else
        knock(std::get<Address>(parsed));
}

void Table::returnTo(const LastGame &game)
{
    m_returnToken = game.token;
    enter(game.address);
}

void Table::knock(const Address &address)
{
    m_greetedByLobby = false;
    m_returning = !m_returnToken.isEmpty();
    m_seatIsGone = m_isBack = false;
    m_room = {};
    m_reachedBy.clear();
    m_window.room()->clear();
    if (m_goal == Goal::Join)
        m_window.home()->showBusy(tr("Knocking at %1…").arg(address.text()));
    m_client.connectTo(address, {m_name, tokenFor(address)});
}

QString Table::tokenFor(const Address &address) const
{
    if (m_goal == Goal::Host)
        return m_hosting.token();
    return m_returnToken.isEmpty() ? m_settings.token(address.textWithPort()) : m_returnToken;
}

void Table::tryAgain()
{
    if (m_goal == Goal::Join)
        enter(m_typed);
    else if (m_continued.isEmpty())
        host();
    else
        continueTable(m_continued);
}

void Table::goBack()
{
    m_quitting = false;
    if (m_hosting.isOpen())
        leaveTable();
    else if (m_window.isAt(m_window.room()) && m_client.state() == Client::State::Online)
        m_client.send(core::LeaveRoom{});
    else
        goHome();
}

void Table::goHome()
{
    if (m_hosting.isOpen()) // it has not come to a room yet
        return closeTable(Hosting::Ending::Save);
    if (m_client.state() == Client::State::Online)
        m_settings.forgetGame(m_client.welcome().token);
    m_goal = Goal::Nothing;
    m_client.leave();
    m_window.home()->showIdle();
    refreshHome();
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
                              .port = m_hosting.port(),
                              .portNote = m_portNote,
                              .reachedBy = m_reachedBy};
    for (const OwnAddress &own : ownAddresses())
        invitation.addresses.push_back(shown(own, invitation.port));
    m_window.room()->setInvitation(invitation);
}

} // namespace app
