#pragma once

#include "game/game.h"

#include <optional>
#include <vector>

namespace server {

// The limits of a match in milliseconds, at most one of the two: for a move, or for all of a player's own
// moves together. The time that the rules give for a phase comes before both.
struct ClockLimits
{
    std::optional<qint64> perMoveMs;
    std::optional<qint64> eachMs;
};

// The clocks of a match, one for each seat. Borrows the game, which outlives it; times are steady.
class MatchClocks
{
public:
    MatchClocks(const core::Game &game, std::size_t seats, ClockLimits limits, qint64 nowMs);

    // After a move or a departure: some clocks stop, others start.
    void follow(qint64 nowMs);
    // That seat's clock stands still until it is released: its player is not back yet.
    void hold(core::Seat seat, qint64 nowMs);
    // Since when it stood, where it did.
    std::optional<qint64> release(core::Seat seat, qint64 nowMs);
    // For a while nobody could move: every clock for a move starts anew, one for the match goes on from now.
    void renew(qint64 nowMs);

    // When the first clock runs out; nothing while none runs.
    [[nodiscard]] std::optional<qint64> dueMs() const;
    // When that seat's clock runs out, where it runs.
    [[nodiscard]] std::optional<qint64> dueMs(core::Seat seat) const;
    // The same as it is shown: the viewer's own clock, else the first of those who may act. Of clocks for the
    // match it is that of the only one who may.
    [[nodiscard]] std::optional<qint64> dueFor(core::Viewer viewer) const;
    // What is left to that seat for the match, where there is such a limit.
    [[nodiscard]] std::optional<qint64> leftMs(core::Seat seat, qint64 nowMs) const;

private:
    // Since when it runs, and the phase for which it was started.
    struct Clock
    {
        qint64 sinceMs = 0;
        int phase = 0;
        std::optional<qint64> heldMs = {}; // since when it stands still
        qint64 usedMs = 0;                 // of the time for the match, before `runsSinceMs`
        std::optional<qint64> runsSinceMs = {};
    };
    void settle(Clock &clock, qint64 nowMs) const;
    void start(qint64 nowMs);
    [[nodiscard]] std::optional<qint64> moveLimitMs() const;
    [[nodiscard]] const Clock &of(core::Seat seat) const { return m_clocks[static_cast<std::size_t>(seat)]; }
    [[nodiscard]] Clock &of(core::Seat seat) { return m_clocks[static_cast<std::size_t>(seat)]; }

    const core::Game &m_game;
    ClockLimits m_limits;
    std::vector<Clock> m_clocks; // by seat
};

} // namespace server
