#pragma once

#include "protocol/messages.h"

#include <functional>
#include <vector>

namespace server {

// What people have achieved in the matches of a room, in the order of their first one.
class Score
{
public:
    static constexpr std::size_t most = 64;
    // And while a match runs those who have left it.
    static constexpr std::size_t mostKept = most + 32;

    struct Entry
    {
        QString person;
        QString name; // as last known: while they are in the room, the present one counts
        int wins = 0;
        int draws = 0;
        int matches = 0; // none: somebody who left while their first one ran
        int last = 0;    // the number of their last match
    };
    using IsExpected = std::function<bool(const QString &person)>; // in the room or expected back

    Score() = default;
    explicit Score(std::vector<Entry> entries)
        : m_entries(std::move(entries))
    {
    }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    // A match has ended. One that the host stopped, or that a person played alone, does not count. Beyond
    // `most`, whoever is not expected and played longest ago makes room; where there is nobody such, the
    // newcomer is left out.
    void count(int number, const std::vector<core::MatchPlayer> &players, const core::MatchResult &result,
               const IsExpected &isExpected);
    // They leave under that name; `plays` where a match runs in which they took part.
    void leave(const QString &person, const QString &name, bool plays);

private:
    [[nodiscard]] Entry *find(const QString &person);
    [[nodiscard]] bool makeRoom(const IsExpected &isExpected);

    std::vector<Entry> m_entries;
};

} // namespace server
