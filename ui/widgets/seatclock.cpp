#include "widgets/seatclock.h"

#include "widgets/seatactivity.h"

#include <algorithm>

namespace ui {

static bool runs(const core::MatchView &state, int seat, SeatActivity activity)
{
    return !isAutomatic(activity) && std::ranges::find(state.turn, seat) != state.turn.end();
}

QHash<QString, SeatClock> seatClocks(const QString &game, const core::MatchView &state,
                                     const std::vector<core::MatchPlayer> &players)
{
    QHash<QString, SeatClock> clocks;
    if (!state.clocks)
        return clocks;
    SeatActivities activities;
    activities.see(game, state, static_cast<int>(players.size()));
    for (const core::MatchPlayer &player : players) {
        const auto left = state.clocks->find(player.seat);
        if (left == state.clocks->end())
            continue;
        SeatClock clock{.seconds = left->second};
        if (runs(state, player.seat, activities.of(player.seat)))
            clock.end = Deadline(std::chrono::seconds(left->second));
        clocks.insert(player.person, clock);
    }
    return clocks;
}

Deadline deadlineOf(const core::MatchView &state, std::optional<int> seat, const SeatActivities &activities)
{
    if (state.seconds)
        return Deadline(std::chrono::milliseconds(static_cast<qint64>(*state.seconds * 1000)));
    if (!state.clocks || !seat || !runs(state, *seat, activities.of(*seat)))
        return {};
    const auto left = state.clocks->find(*seat);
    return left == state.clocks->end() ? Deadline() : Deadline(std::chrono::seconds(left->second));
}

} // namespace ui
