#pragma once

#include "protocol/envelope.h"

namespace core {

// How a room and the list of rooms are read and written.
[[nodiscard]] QJsonObject toJson(const Lobby &lobby);
[[nodiscard]] QJsonObject toJson(const RoomState &room);
[[nodiscard]] Lobby readLobby(FieldReader &reader);
[[nodiscard]] RoomState readRoom(FieldReader &reader);

} // namespace core
