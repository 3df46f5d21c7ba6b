#include "discovery/nearbyservers.h"

#include "protocol/names.h"

#include <algorithm>

namespace app {

// A room that asks for a password is better entered from the lobby, which asks for it.
static Invitation wayTo(const NearbyServer &server)
{
    return {server.addresses, server.announced.locked ? QString() : server.announced.room, {}};
}

bool isSameComputer(const Address &one, const Address &other)
{
    const auto bare = [](const Address &address) { return address.host.section(u'%', 0, 0).toCaseFolded(); };
    return bare(one) == bare(other);
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

static bool isAt(const NearbyServer &server, const Address &address)
{
    return std::ranges::any_of(server.addresses,
                               [&](const Address &own) { return isSameComputer(own, address); });
}

std::optional<Invitation> NearbyServers::invitationTo(const QString &id) const
{
    const auto server = std::ranges::find(all, id, &NearbyServer::id);
    return server == all.end() ? std::nullopt : std::optional(wayTo(*server));
}

std::optional<Invitation> NearbyServers::invitationBy(const QString &name) const
{
    const auto isMeant = [&name](const NearbyServer &server) { return isCalled(server, name); };
    const auto first = std::ranges::find_if(all, isMeant);
    if (first == all.end() || std::ranges::count_if(all, isMeant) > 1)
        return std::nullopt;
    return wayTo(*first);
}

QString NearbyServers::idAt(const Address &address) const
{
    const auto server = std::ranges::find_if(all, [&](const NearbyServer &candidate) {
        return candidate.announced.port == address.port && isAt(candidate, address);
    });
    return server == all.end() ? QString() : server->id();
}

std::vector<Address> NearbyServers::addressesOf(const QString &id) const
{
    const auto server = std::ranges::find(all, id, &NearbyServer::id);
    return server == all.end() ? std::vector<Address>() : server->addresses;
}

std::optional<core::Announcement> NearbyServers::announcedAt(const Address &address) const
{
    std::optional<core::Announcement> found;
    for (const NearbyServer &server : all) {
        if (isAt(server, address) && (!found || server.announced.port == address.port))
            found = server.announced;
    }
    return found;
}

} // namespace app
