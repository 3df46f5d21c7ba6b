#pragma once

#include "protocol/messages.h"

#include <QByteArray>

namespace server {

// A `room` for that viewer as it goes out. Where it would be larger than a message may be, the oldest bans
// are left out, then the last spectators, but never the viewer.
[[nodiscard]] QByteArray roomFrame(const core::RoomState &room, const QString &viewer);

} // namespace server
