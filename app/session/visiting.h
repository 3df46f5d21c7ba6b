#pragma once

#include "session/reduction.h"

// One's time on a server: what it says, and what reaches one there.
namespace app::session {

void take(const Reduction &reduction, const core::Lobby &event);
void take(const Reduction &reduction, const core::RoomState &event);
void take(const Reduction &reduction, const core::MatchStarted &event);
void take(const Reduction &reduction, const core::MatchView &event);
void take(const Reduction &reduction, const core::MatchEnded &event);
void take(const Reduction &reduction, const core::Kicked &event);
void take(const Reduction &reduction, const HistoryShown &event);
void take(const Reduction &reduction, const Answered &event);
void take(const Reduction &reduction, const Refused &event);
void take(const Reduction &reduction, const LinkOpened &event);

} // namespace app::session
