#pragma once

#include "authority/room.h"

namespace server {

// So many spectators of a room are named to everybody.
inline constexpr int spectatorsNamed = 50;

// The room as that person may see it, and its match or its last one as they may.
[[nodiscard]] core::RoomState stateFor(const QString &person, const Room &room, const Sessions &sessions,
                                       Instant now);
// The room as it stands in the lobby.
[[nodiscard]] core::RoomSummary summaryOf(const Room &room, const Sessions &sessions);

} // namespace server
