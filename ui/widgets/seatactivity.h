#pragma once

#include "game/activity.h"
#include "protocol/messages.h"

#include <QString>

#include <vector>

namespace ui {

using core::SeatActivity;

// What the players of a match are doing, by seat, as its views show it.
class SeatActivities
{
public:
    // A view of a match of `game`; where this program cannot read it, whether several act at once is
    // remembered from one view to the next.
    void see(const QString &game, const core::MatchView &state, int players);
    [[nodiscard]] SeatActivity of(int seat) const;

private:
    QString m_match;
    bool m_severalAtOnce = false; // some time in this match
    std::vector<SeatActivity> m_bySeat;
};

// In the words of a row; empty for Waiting.
[[nodiscard]] QString activityText(SeatActivity activity);
// Whether the others wait for this one alone.
[[nodiscard]] bool isWaitedFor(SeatActivity activity);
// Whether the player's program acts, and the player has nothing to do.
[[nodiscard]] bool isAutomatic(SeatActivity activity);

} // namespace ui
