#pragma once

#include "authority/roomregistry.h"

namespace server {

// The rooms, as many as fit into one message; and that message as it goes out.
[[nodiscard]] core::Lobby lobbyOf(const RoomRegistry &rooms, const Sessions &sessions);
[[nodiscard]] QByteArray lobbyFrame(const RoomRegistry &rooms, const Sessions &sessions);

} // namespace server
