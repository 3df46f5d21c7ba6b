#include "authority/matchclocks.h"

#include <algorithm>
#include <utility>

namespace server {

MatchClocks::MatchClocks(const core::Game &game, std::size_t seats, ClockLimits limits, qint64 nowMs)
    : m_game(game)
    , m_limits(limits)
{
    for (core::Seat seat = 0; seat < static_cast<core::Seat>(seats); ++seat)
        m_clocks.push_back({nowMs, m_game.phase(seat)});
    start(nowMs);
}

// Counts what has run so far as used.
void MatchClocks::settle(Clock &clock, qint64 nowMs) const
{
    if (clock.runsSinceMs)
        clock.usedMs += std::max<qint64>(0, clock.heldMs.value_or(nowMs) - *clock.runsSinceMs);
    clock.runsSinceMs.reset();
}

// The clocks for the match of those who may act.
void MatchClocks::start(qint64 nowMs)
{
    if (!m_limits.eachMs || m_game.outcome() || !m_game.isOnClock())
        return;
    for (const core::Seat seat : m_game.turn())
        of(seat).runsSinceMs = nowMs;
}

void MatchClocks::follow(qint64 nowMs)
{
    for (core::Seat seat = 0; Clock & clock : m_clocks) {
        settle(clock, nowMs);
        if (const int phase = m_game.phase(seat++); phase != clock.phase) {
            clock.sinceMs = nowMs;
            clock.phase = phase;
        }
    }
    start(nowMs);
}

// What an earlier wait took cannot be told from what was used up, so at least half of the time for a move is
// left.
void MatchClocks::hold(core::Seat seat, qint64 nowMs)
{
    Clock &clock = of(seat);
    if (const auto limit = moveLimitMs())
        clock.sinceMs = std::max(clock.sinceMs, nowMs - *limit / 2);
    clock.heldMs = nowMs;
}

std::optional<qint64> MatchClocks::release(core::Seat seat, qint64 nowMs)
{
    Clock &clock = of(seat);
    const auto heldMs = std::exchange(clock.heldMs, {});
    if (heldMs) {
        // Both may have been started while it was held.
        clock.sinceMs += nowMs - std::max(clock.sinceMs, *heldMs);
        if (clock.runsSinceMs)
            *clock.runsSinceMs += nowMs - std::max(*clock.runsSinceMs, *heldMs);
    }
    return heldMs;
}

void MatchClocks::renew(qint64 nowMs)
{
    for (Clock &clock : m_clocks) {
        clock.sinceMs = nowMs;
        if (clock.runsSinceMs)
            clock.runsSinceMs = nowMs;
    }
}

std::optional<qint64> MatchClocks::moveLimitMs() const
{
    if (const auto limit = m_game.phaseLimit())
        return limit->count();
    return m_limits.perMoveMs;
}

std::optional<qint64> MatchClocks::dueMs(core::Seat seat) const
{
    const Clock &clock = of(seat);
    if (clock.heldMs)
        return std::nullopt;
    if (const auto limit = moveLimitMs())
        return clock.sinceMs + *limit;
    if (m_limits.eachMs && clock.runsSinceMs)
        return *clock.runsSinceMs + std::max<qint64>(0, *m_limits.eachMs - clock.usedMs);
    return std::nullopt;
}

std::optional<qint64> MatchClocks::dueMs() const
{
    std::optional<qint64> earliest;
    for (const core::Seat seat : m_game.turn()) {
        if (const auto due = dueMs(seat))
            earliest = std::min(earliest.value_or(*due), *due);
    }
    return earliest;
}

std::optional<qint64> MatchClocks::dueFor(core::Viewer viewer) const
{
    const std::vector<core::Seat> turn = m_game.turn();
    if (!moveLimitMs() && turn.size() != 1)
        return std::nullopt;
    if (viewer.seat && std::ranges::find(turn, *viewer.seat) != turn.end())
        return dueMs(*viewer.seat);
    return dueMs();
}

std::optional<qint64> MatchClocks::leftMs(core::Seat seat, qint64 nowMs) const
{
    if (!m_limits.eachMs)
        return std::nullopt;
    Clock clock = of(seat);
    settle(clock, nowMs);
    return std::max<qint64>(0, *m_limits.eachMs - clock.usedMs);
}

} // namespace server
