#pragma once

#include "authority/roomregistry.h"

namespace server {

// The rooms, as many as fit into one message.
[[nodiscard]] core::Lobby lobbyOf(const RoomRegistry &rooms, const Sessions &sessions);

} // namespace server
