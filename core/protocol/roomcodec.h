#pragma once

#include "protocol/envelope.h"

namespace core {

// How a room and the list of rooms are read, and their fields written.
void write(JsonWriter &writer, const Lobby &lobby);
void write(JsonWriter &writer, const RoomState &room);
[[nodiscard]] Lobby readLobby(FieldReader &reader);
[[nodiscard]] RoomState readRoom(FieldReader &reader);

} // namespace core
