#pragma once

#include "authority/record.h"
#include "game/rejection.h"

namespace server {

// What a room is called that nobody has named, in English, as long as a name may be.
[[nodiscard]] QString nameOfUnnamedRoom(const QString &host);

// Sets what of the settings is given, for a room with so many players. Where something of it is refused,
// `setup` is to be thrown away.
[[nodiscard]] std::optional<core::Rejection> applySettings(const core::RoomSettings &settings,
                                                           RoomSetup &setup, int players);

} // namespace server
