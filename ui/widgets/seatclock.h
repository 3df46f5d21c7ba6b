#pragma once

#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/seatactivity.h"

#include <QHash>

namespace ui {

// What a player still has of the time for a whole match.
struct SeatClock
{
    qint64 seconds = 0;
    std::optional<Deadline> end = {}; // while it runs

    [[nodiscard]] qint64 secondsLeft() const { return end ? end->secondsLeft() : seconds; }
};

// By person; empty where there is no such clock. They run from now on.
[[nodiscard]] QHash<QString, SeatClock> seatClocks(const QString &game, const core::MatchView &state,
                                                   const std::vector<core::MatchPlayer> &players);
// What the one in `seat` has to move now; Forever where no clock runs for them.
[[nodiscard]] Deadline deadlineOf(const core::MatchView &state, std::optional<int> seat,
                                  const SeatActivities &activities);

} // namespace ui
