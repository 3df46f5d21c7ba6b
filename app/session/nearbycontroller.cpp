#include "session/nearbycontroller.h"

#include "pages/titles.h"
#include "protocol/names.h"
#include "session/errortexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

static QString obstacleOf(const core::Announcement &announced)
{
    if (announced.protocol == core::protocolVersion)
        return {};
    const QString who = announced.host.isEmpty() ? ui::titleOf(announced.server) : announced.host;
    return NearbyController::tr("%1 runs %2, you have %3: update the older one.")
        .arg(who, ErrorTexts::programName(announced.app), QCoreApplication::applicationVersion());
}

ui::NearbyGame rowOf(const NearbyServer &server)
{
    const core::Announcement &announced = server.announced;
    return {.id = server.id(),
            .host = announced.host.isEmpty() ? ui::titleOf(announced.server) : announced.host,
            .place = ui::titleOf(announced.server),
            .game = announced.game,
            .players = announced.players,
            .seats = announced.seats,
            .spectators = announced.spectators,
            .playing = announced.playing,
            .locked = announced.locked,
            .obstacle = obstacleOf(announced)};
}

// A room that asks for a password is better entered from the lobby, which asks for it.
static Invitation invitationTo(const NearbyServer &server)
{
    return {server.addresses, server.announced.locked ? QString() : server.announced.room, {}};
}

bool isSameComputer(const Address &one, const Address &other)
{
    const auto bare = [](const Address &address) { return address.host.section(u'%', 0, 0).toCaseFolded(); };
    return bare(one) == bare(other);
}

NearbyController::NearbyController(ui::HomePage &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&m_browser, &Browser::changed, this, &NearbyController::show);
}

void NearbyController::start()
{
    m_browser.start();
    show();
}

void NearbyController::stop()
{
    m_browser.stop();
}

static ui::Looking shown(Looking looking)
{
    switch (looking) {
    case Looking::No:
    case Looking::Yes:
        return ui::Looking::Searching;
    case Looking::NoNetwork:
        return ui::Looking::NoNetwork;
    case Looking::Blocked:
        return ui::Looking::Blocked;
    }
    Q_UNREACHABLE();
}

void NearbyController::show()
{
    std::vector<ui::NearbyGame> rows;
    std::ranges::transform(m_browser.servers(), std::back_inserter(rows), rowOf);
    m_home.setNearby(rows);
    m_home.setLooking(shown(m_browser.state()));
    emit changed();
}

std::optional<Invitation> NearbyController::invitationTo(const QString &id) const
{
    const auto server = std::ranges::find(m_browser.servers(), id, &NearbyServer::id);
    return server == m_browser.servers().end() ? std::nullopt : std::optional(app::invitationTo(*server));
}

// The names of servers are safe already.
bool isCalled(const NearbyServer &server, const QString &typed)
{
    const auto wanted = core::safeName(typed, core::longestServerName);
    const auto isWanted = [&wanted](const QString &name) {
        return wanted && core::nameKey(name) == core::nameKey(*wanted);
    };
    return isWanted(server.announced.host) || isWanted(server.announced.server.name);
}

std::optional<Invitation> NearbyController::invitationBy(const QString &name) const
{
    const auto isMeant = [&name](const NearbyServer &server) { return isCalled(server, name); };
    const auto first = std::ranges::find_if(m_browser.servers(), isMeant);
    if (first == m_browser.servers().end() || std::ranges::count_if(m_browser.servers(), isMeant) > 1)
        return std::nullopt;
    return app::invitationTo(*first);
}

QString NearbyController::idAt(const Address &address) const
{
    const auto isThere = [&](const NearbyServer &server) {
        return server.announced.port == address.port
               && std::ranges::any_of(server.addresses,
                                      [&](const Address &own) { return isSameComputer(own, address); });
    };
    const auto server = std::ranges::find_if(m_browser.servers(), isThere);
    return server == m_browser.servers().end() ? QString() : server->id();
}

std::vector<Address> NearbyController::addressesOf(const QString &id) const
{
    const auto server = std::ranges::find(m_browser.servers(), id, &NearbyServer::id);
    return server == m_browser.servers().end() ? std::vector<Address>() : server->addresses;
}

std::optional<core::Announcement> NearbyController::announcedAt(const Address &address) const
{
    std::optional<core::Announcement> found;
    for (const NearbyServer &server : m_browser.servers()) {
        const auto isThere = [&](const Address &own) { return isSameComputer(own, address); };
        if (std::ranges::none_of(server.addresses, isThere))
            continue;
        if (!found || server.announced.port == address.port)
            found = server.announced;
    }
    return found;
}

} // namespace app
