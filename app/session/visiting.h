#pragma once

#include "session/turn.h"

// One's time on a server: what it says, and what reaches one there.
namespace app::session {

void take(const Turn &turn, const core::Lobby &event);
void take(const Turn &turn, const core::RoomState &event);
void take(const Turn &turn, const core::MatchStarted &event);
void take(const Turn &turn, const core::MatchView &event);
void take(const Turn &turn, const core::MatchEnded &event);
void take(const Turn &turn, const core::Kicked &event);
void take(const Turn &turn, const HistoryShown &event);
void take(const Turn &turn, const Answered &event);
void take(const Turn &turn, const Refused &event);
void take(const Turn &turn, const LinkOpened &event);

} // namespace app::session
