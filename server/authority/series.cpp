#include "authority/series.h"

#include <algorithm>

namespace server {

void Series::settingsChanged()
{
    if (m_state.hasEnded)
        m_state = {.number = m_state.number + 1, .hasEnded = false, .wins = {}, .winner = {}};
}

void Series::matchStarts()
{
    if (!m_state.winner.isEmpty())
        settingsChanged();
}

void Series::win(const QString &person, int number, const Score::IsExpected &isExpected)
{
    auto &wins = m_state.wins;
    auto own = std::ranges::find(wins, person, &Win::person);
    if (own == wins.end()) {
        if (wins.size() >= most) {
            auto oldest = wins.end();
            for (auto win = wins.begin(); win != wins.end(); ++win) {
                if (!isExpected(win->person) && (oldest == wins.end() || win->last < oldest->last))
                    oldest = win;
            }
            if (oldest == wins.end())
                return;
            wins.erase(oldest);
        }
        own = wins.insert(wins.end(), Win{.person = person});
    }
    ++own->wins;
    own->last = number;
}

void Series::matchEnds(int number, qint64 bestOf, const std::vector<core::MatchPlayer> &players,
                       const core::MatchResult &result, const Score::IsExpected &isExpected)
{
    m_state.hasEnded = true;
    for (const core::Seat seat : result.winners)
        win(players[static_cast<std::size_t>(seat)].person, number, isExpected);
    const auto best = std::ranges::max_element(m_state.wins, {}, &Win::wins);
    if (best == m_state.wins.end() || 2 * best->wins <= bestOf)
        return;
    if (std::ranges::count(m_state.wins, best->wins, &Win::wins) == 1)
        m_state.winner = best->person;
}

} // namespace server
