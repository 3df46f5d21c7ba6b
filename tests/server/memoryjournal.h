#pragma once

#include "journal/journal.h"

#include <algorithm>
#include <map>

// A journal without a file: what it keeps is there for as long as it is. `isFull` makes it refuse.
class MemoryJournal : public server::Journal
{
public:
    void append(server::Records records, Completion completion) override
    {
        if (!isFull)
            keep(records);
        completion(!isFull);
    }

    void keep(const server::Records &records)
    {
        for (const server::Record &record : records)
            std::visit([this](const auto &what) { take(what); }, record);
    }

    [[nodiscard]] std::optional<server::Snapshot> load() override { return snapshot(); }

    [[nodiscard]] server::Snapshot snapshot() const
    {
        server::Snapshot all;
        all.clockMs = count(server::Counter::ClockMs);
        all.personsEver = count(server::Counter::Persons);
        all.roomsEver = count(server::Counter::Rooms);
        all.sessions = valuesOf(m_sessions);
        all.replies = valuesOf(m_replies);
        all.rooms = valuesOf(m_rooms);
        all.lines = valuesOf(m_lines);
        all.matches = valuesOf(m_matches);
        all.entries = valuesOf(m_entries);
        std::ranges::sort(all.replies, {}, [](const auto &r) { return std::pair(r.person, r.id); });
        std::ranges::sort(all.rooms, {}, [](const auto &r) { return std::pair(r.room.size(), r.room); });
        std::ranges::sort(all.lines, {}, [](const auto &l) { return std::pair(l.room, l.line.n); });
        std::ranges::sort(all.matches, {}, [](const auto &m) { return m.plan.number; });
        return all;
    }

    bool isFull = false;

private:
    void take(const server::SessionRecord &record) { m_sessions[record.person] = record; }
    void take(const server::SessionRemoved &record)
    {
        m_sessions.erase(record.person);
        std::erase_if(m_replies, [&](const auto &reply) { return reply.first.first == record.person; });
    }
    void take(const server::ReplyRecord &record) { m_replies[{record.person, record.slot}] = record; }
    void take(const server::RoomRecord &record) { m_rooms[record.room] = record; }
    void take(const server::RoomRemoved &record)
    {
        m_rooms.erase(record.room);
        std::erase_if(m_lines, [&](const auto &line) { return line.first.first == record.room; });
        const auto matches = m_matches;
        for (const auto &[id, match] : matches) {
            if (match.room == record.room)
                take(server::MatchRemoved{id});
        }
    }
    void take(const server::ChatRecord &record) { m_lines[{record.room, record.slot}] = record; }
    void take(const server::MatchRecord &record) { m_matches[record.plan.match] = record; }
    void take(const server::MatchRemoved &record)
    {
        m_matches.erase(record.match);
        std::erase_if(m_entries, [&](const auto &entry) { return entry.first.first == record.match; });
    }
    void take(const server::EntryRecord &record) { m_entries[{record.match, record.index}] = record; }
    void take(const server::CounterRecord &record) { m_counts[record.what] = record.value; }

    [[nodiscard]] qint64 count(server::Counter what) const
    {
        const auto found = m_counts.find(what);
        return found == m_counts.end() ? 0 : found->second;
    }
    template<typename Key, typename Value>
    static std::vector<Value> valuesOf(const std::map<Key, Value> &map)
    {
        std::vector<Value> values;
        for (const auto &entry : map)
            values.push_back(entry.second);
        return values;
    }

    std::map<QString, server::SessionRecord> m_sessions;
    std::map<std::pair<QString, int>, server::ReplyRecord> m_replies;
    std::map<QString, server::RoomRecord> m_rooms;
    std::map<std::pair<QString, int>, server::ChatRecord> m_lines;
    std::map<QString, server::MatchRecord> m_matches;
    std::map<std::pair<QString, qsizetype>, server::EntryRecord> m_entries;
    std::map<server::Counter, qint64> m_counts;
};
