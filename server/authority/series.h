#pragma once

#include "authority/score.h"

namespace server {

inline constexpr qint64 shortestSeries = 3;
inline constexpr qint64 longestSeries = 9;

// The series of matches of a room, of which the present one counts.
class Series
{
public:
    static constexpr std::size_t most = 64;

    struct Win
    {
        QString person;
        int wins = 0;
        int last = 0; // the number of the match they won last
    };
    // All that is kept of it.
    struct State
    {
        int number = 1;
        bool hasEnded = false; // a match of it
        std::vector<Win> wins;
        QString winner; // empty: none yet
    };

    Series() = default;
    explicit Series(State state)
        : m_state(std::move(state))
    {
    }

    [[nodiscard]] const State &state() const { return m_state; }
    // Another game, other options or another `best_of`: the next series begins, unless no match of this one
    // has ended.
    void settingsChanged();
    void matchStarts();
    // One that counts: not in a co-op, and not without `best_of`.
    void matchEnds(int number, qint64 bestOf, const std::vector<core::MatchPlayer> &players,
                   const core::MatchResult &result, const Score::IsExpected &isExpected);

private:
    void win(const QString &person, int number, const Score::IsExpected &isExpected);

    State m_state;
};

} // namespace server
