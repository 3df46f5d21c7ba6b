#include "authority/score.h"

#include <algorithm>

namespace server {

Score::Entry *Score::find(const QString &person)
{
    const auto found = std::ranges::find(m_entries, person, &Entry::person);
    return found == m_entries.end() ? nullptr : &*found;
}

bool Score::makeRoom(const IsExpected &isExpected)
{
    if (m_entries.size() < most)
        return true;
    auto oldest = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!isExpected(entry->person) && (oldest == m_entries.end() || entry->last < oldest->last))
            oldest = entry;
    }
    if (oldest == m_entries.end())
        return false;
    m_entries.erase(oldest);
    return true;
}

void Score::leave(const QString &person, const QString &name, bool plays)
{
    if (Entry *entry = find(person))
        entry->name = name;
    else if (plays)
        m_entries.push_back({.person = person, .name = name});
}

void Score::count(int number, const std::vector<core::MatchPlayer> &players, const core::MatchResult &result,
                  const IsExpected &isExpected)
{
    // Who left while their first match ran comes in the order of seats like everybody else.
    std::map<QString, QString> names;
    for (const Entry &entry : m_entries) {
        if (entry.matches == 0)
            names[entry.person] = entry.name;
    }
    std::erase_if(m_entries, [](const Entry &entry) { return entry.matches == 0; });
    if (players.size() < 2 || result.reason == core::reasonName(core::Reason::Stopped))
        return;
    const auto countFor = [&](Entry &entry, core::Seat seat) {
        entry.last = number;
        ++entry.matches;
        entry.draws += result.reason == core::reasonName(core::Reason::Draw) ? 1 : 0;
        entry.wins += std::ranges::find(result.winners, seat) != result.winners.end() ? 1 : 0;
    };
    std::vector<core::MatchPlayer> added;
    for (const core::MatchPlayer &player : players) {
        if (Entry *entry = find(player.person))
            countFor(*entry, player.seat);
        else
            added.push_back(player);
    }
    for (const core::MatchPlayer &player : added) {
        if (!makeRoom(isExpected))
            continue;
        const auto left = names.find(player.person);
        Entry entry{.person = player.person, .name = left == names.end() ? player.name : left->second};
        countFor(entry, player.seat);
        m_entries.push_back(std::move(entry));
    }
}

} // namespace server
