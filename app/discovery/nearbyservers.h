#pragma once

#include "client/invitation.h"
#include "discovery/serverdirectory.h"

namespace app {

// What is known of the servers on the local networks at one moment.
struct NearbyServers
{
    std::vector<NearbyServer> all; // in the order in which they were first heard

    // The way to the game of that NearbyServer::id(); nothing where it has gone.
    [[nodiscard]] std::optional<Invitation> invitationTo(const QString &id) const;
    // The way to the only game whose host or server is called so.
    [[nodiscard]] std::optional<Invitation> invitationBy(const QString &name) const;
    // What is announced at that computer, the game at that port rather than another.
    [[nodiscard]] std::optional<core::Announcement> announcedAt(const Address &address) const;
    // The NearbyServer::id() of the server that is announced exactly there; empty where none is.
    [[nodiscard]] QString idAt(const Address &address) const;
    // Where the server of that id is announced now.
    [[nodiscard]] std::vector<Address> addressesOf(const QString &id) const;
};

// Whether its host's or its own name is what somebody typed, as people are told apart by their names.
[[nodiscard]] bool isCalled(const NearbyServer &server, const QString &typed);
// Without its addresses' scopes, two names of one computer.
[[nodiscard]] bool isSameComputer(const Address &one, const Address &other);

} // namespace app
