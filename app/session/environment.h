#pragma once

#include "client/connection.h"
#include "hosting/addresses.h"
#include "hosting/firewall.h"
#include "server.h"
#include "session/retryplan.h"

#include <QDateTime>

#include <functional>

namespace app {

// What a window takes from its computer and its network. As it stands, what they really are; the demo has its
// own, so that its pictures are the same at every time and on every computer.
struct Environment
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    // This computer's.
    std::function<std::vector<OwnAddress>()> addresses = ownAddresses;
    std::function<FirewallFacts()> firewall = [] { return firewallFacts(); };
    // The port at which others find a hosted table, by the one that it listens on.
    std::function<quint16(quint16)> publicPort = [](quint16 port) { return port; };
    // How long the own announcement may stay unheard; it is made every second.
    std::chrono::milliseconds beaconPatience{5'000};
    // How long a way to a table that led nowhere is tried again by itself.
    std::chrono::milliseconds retryPatience = RetryPlan::usualPatience;
    // How long a server may take before it counts as gone.
    Timeouts timeouts;
    // Where what others are told as an address leads.
    Route route = straight;
    // What hosted tables have in common.
    server::ServerOptions hosting;
};

} // namespace app
