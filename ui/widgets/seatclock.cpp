#include "widgets/seatclock.h"

#include "widgets/seatactivity.h"

#include <algorithm>

namespace ui {

static bool runs(const core::MatchView &state, int seat)
{
    return !goesByItself(state) && std::ranges::find(state.turn, seat) != state.turn.end();
}

QHash<QString, SeatClock> seatClocks(const core::MatchView &state,
                                     const std::vector<core::MatchPlayer> &players)
{
    QHash<QString, SeatClock> clocks;
    if (!state.clocks)
        return clocks;
    for (const core::MatchPlayer &player : players) {
        const auto left = state.clocks->find(player.seat);
        if (left == state.clocks->end())
            continue;
        SeatClock clock{.seconds = left->second};
        if (runs(state, player.seat))
            clock.end = Deadline(std::chrono::seconds(left->second));
        clocks.insert(player.person, clock);
    }
    return clocks;
}

Deadline deadlineOf(const core::MatchView &state, std::optional<int> seat)
{
    if (state.seconds)
        return Deadline(std::chrono::milliseconds(static_cast<qint64>(*state.seconds * 1000)));
    if (!state.clocks || !seat || !runs(state, *seat))
        return {};
    const auto left = state.clocks->find(*seat);
    return left == state.clocks->end() ? Deadline() : Deadline(std::chrono::seconds(left->second));
}

} // namespace ui
