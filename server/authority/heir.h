#pragma once

#include "authority/room.h"

namespace server {

// Who is to be the host after the present one: connected players, then connected spectators, each by the
// longest presence; else nobody.
[[nodiscard]] QString presentHeir(const Room &room, const Sessions &sessions);
// The same, but that players and then spectators who are expected back come after them; nobody where the room
// is empty.
[[nodiscard]] QString heir(const Room &room, const Sessions &sessions);

} // namespace server
