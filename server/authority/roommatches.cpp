#include "authority/roommatches.h"

#include <algorithm>

namespace server {

static constexpr std::size_t matchesKept = 4;

Match &RoomMatches::start(MatchPlan plan, Instant now)
{
    m_last = plan.number;
    m_running = std::make_unique<Match>(std::move(plan), now);
    return *m_running;
}

const Match &RoomMatches::finish()
{
    m_finished.push_back(std::move(m_running));
    return *m_finished.back();
}

std::optional<QString> RoomMatches::takeOutlived()
{
    if (m_finished.size() <= matchesKept)
        return std::nullopt;
    const QString match = m_finished.front()->id();
    m_finished.pop_front();
    return match;
}

void RoomMatches::restore(std::unique_ptr<Match> match)
{
    m_last = match->plan().number;
    if (match->isOver())
        m_finished.push_back(std::move(match));
    else
        m_running = std::move(match);
}

const Match *RoomMatches::finished(const QString &matchId) const
{
    const auto match = std::ranges::find(m_finished, matchId, [](const auto &m) { return m->id(); });
    return match == m_finished.end() ? nullptr : match->get();
}

const Match *RoomMatches::lastFinished() const
{
    return m_finished.empty() ? nullptr : m_finished.back().get();
}

} // namespace server
