#pragma once

#include "protocol/grace.h"
#include "protocol/messages.h"

#include <chrono>

namespace server {

// What the clocks of matches do that were put back, while their players are not there yet: go on from where
// they stood, or wait for each player.
enum class RestoredClocks { GoOn, Wait };

struct AuthorityOptions
{
    QString serverName; // in English, where nobody has named it
    QString app;        // such as `parlor 0.1.0`
    std::chrono::seconds grace = core::defaultGrace;
    int messagesPerSecond = 20; // 0: no limit
    int rooms = 200;            // at the same time
    bool addressLimits = true;  // Crowds are counted, unless there is no limit to messages at all
    RestoredClocks restoredClocks = RestoredClocks::GoOn;
    bool isNamed = true;   // somebody has given the server its name
    QString owner = {};    // the name of who hosts; empty: nobody does
    QString serverId = {}; // 32 hex digits, where what is kept names no other

    [[nodiscard]] core::ServerIdentity identity() const { return {serverName, isNamed, owner, serverId}; }
};

} // namespace server
