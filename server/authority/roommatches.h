#pragma once

#include "authority/match.h"

#include <deque>
#include <memory>
#include <optional>

namespace server {

// The matches of a room: the one that is played, and the last few that were.
class RoomMatches
{
public:
    // The number of the next one.
    [[nodiscard]] int next() const { return m_last + 1; }
    Match &start(MatchPlan plan, Instant now);
    [[nodiscard]] Match *running() const { return m_running.get(); }
    // Puts the running match, which is over, among the finished ones.
    const Match &finish();
    // Lets go of the oldest finished match beyond those that a room keeps.
    [[nodiscard]] std::optional<QString> takeOutlived();
    // Puts back a match that was kept; they come in the order in which they were played.
    void restore(std::unique_ptr<Match> match);
    [[nodiscard]] const Match *finished(const QString &matchId) const;
    [[nodiscard]] const Match *lastFinished() const;

private:
    int m_last = 0; // its number
    std::unique_ptr<Match> m_running;
    std::deque<std::unique_ptr<Match>> m_finished; // the newest behind
};

} // namespace server
