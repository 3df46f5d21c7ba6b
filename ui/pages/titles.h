#pragma once

#include "protocol/messages.h"

namespace ui {

// What a room or a server is called on screen: where nobody has named it, in the reader's language.
[[nodiscard]] QString titleOf(const core::RoomState &room);
[[nodiscard]] QString titleOf(const core::RoomSummary &room);
[[nodiscard]] QString titleOf(const core::ServerIdentity &server);
// What a room's host is called; empty where nobody there is.
[[nodiscard]] QString hostOf(const core::RoomState &room);
// Of a room that nobody has named.
[[nodiscard]] QString tableOf(const QString &host);

} // namespace ui
