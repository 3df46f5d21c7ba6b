#include "authority/authority.h"
#include "protocol/envelope.h"
#include "protocol/json.h"

#include <algorithm>
#include <span>

// How everything is put back to what was kept. What cannot be put back is left out, and said to be gone.
namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMoment(qint64 ms)
{
    return ms >= 0 && ms <= core::largestNumber;
}

bool fits(const MatchPlan &plan)
{
    constexpr int mostMatches = 1'000'000'000;
    if (!plan.game || plan.number < 1 || plan.number > mostMatches || plan.random.size() != core::setupBytes)
        return false;
    for (core::Seat seat = 0; const core::MatchPlayer &player : plan.players) {
        if (player.seat != seat++)
            return false;
    }
    const core::SeatRange range = plan.game->seats(plan.options);
    const auto players = static_cast<int>(plan.players.size());
    return players >= range.min && players <= range.max;
}

// False where the entry is none of this match.
bool replay(Match &match, const QJsonObject &entry, qint64 step)
{
    const auto seat = core::integerOf(entry["seat"_L1]);
    const auto ms = core::integerOf(entry["ms"_L1]);
    if (!ms || !isMoment(*ms))
        return false;
    const Instant then{match.startedMs() + *ms, 0};
    if (entry["seat"_L1].isNull() && entry["event"_L1] == core::stoppedName) {
        match.stop(then);
        return true;
    }
    if (!seat || *seat < 0 || *seat >= static_cast<qint64>(match.plan().players.size()))
        return false;
    if (entry.contains("move"_L1))
        return !match.play(static_cast<core::Seat>(*seat), step, entry["move"_L1], then);
    const auto departure = core::departureFromName(entry["event"_L1].toString());
    if (departure)
        match.depart(static_cast<core::Seat>(*seat), *departure, then);
    return departure.has_value();
}

// The match as it stood after its last entry; null where it cannot be played again.
std::unique_ptr<Match> replayed(const KeptMatch &kept, std::span<const KeptEntry> entries)
{
    if (!fits(kept.plan) || !isMoment(kept.startedMs))
        return nullptr;
    auto match = std::make_unique<Match>(kept.plan, Instant{kept.startedMs, 0});
    qint64 step = 0;
    for (const KeptEntry &entry : entries) {
        const QJsonObject tree = entry.entry.tree();
        const auto index = static_cast<std::size_t>(entry.index);
        if (index != match->moves().size() || !replay(*match, tree, step)
            || match->moves().size() != index + 1)
            return nullptr;
        step += tree.contains("move"_L1) ? 1 : 0;
    }
    std::ignore = match->takeNews();
    return match;
}

std::span<const KeptEntry> entriesOf(const QString &match, const std::vector<KeptEntry> &entries)
{
    return {std::ranges::lower_bound(entries, match, {}, &KeptEntry::match),
            std::ranges::upper_bound(entries, match, {}, &KeptEntry::match)};
}

} // namespace

qint64 lastMoment(const Kept &kept)
{
    qint64 last = std::clamp(kept.clockMs, 0LL, core::largestNumber);
    for (const KeptMatch &match : kept.matches) {
        const qint64 started = std::clamp(match.startedMs, 0LL, core::largestNumber);
        last = std::max(last, started);
        for (const KeptEntry &entry : entriesOf(match.plan.match, kept.entries))
            last = std::max(last,
                            started + std::clamp(entry.entry["ms"_L1].toInteger(), 0LL, core::largestNumber));
    }
    return last;
}

bool Authority::isGreeted(ConnectionId id) const
{
    const auto connection = m_connections.find(id);
    return connection != m_connections.end() && connection->second.session && !connection->second.closing;
}

Consequences Authority::restore(const Kept &kept, Instant now)
{
    m_sessions.restore(kept, now.steadyMs);
    for (auto &[id, connection] : m_connections)
        connection.session = nullptr;
    m_sessions.forEach([this](Session &session) {
        if (session.isConnected())
            m_connections.at(*session.connection).session = &session;
    });
    m_floor.restore(kept, now);
    if (m_options.restoredClocks == RestoredClocks::Wait)
        m_floor.holdClocks(now);
    return settled(now);
}

void Floor::restore(const Kept &kept, Instant now)
{
    m_rooms.clear();
    m_roomsById.clear();
    m_changedRooms.clear();
    m_clocks.clear();
    m_unkeptRooms.clear();
    m_opened = std::clamp(kept.roomsEver, 0LL, core::largestNumber);
    m_clockKeptMs = now.steadyMs;
    m_lobbyChanged = true;
    for (const KeptRoom &room : kept.rooms)
        restoreRoom(room);
    for (const KeptLine &line : kept.lines) {
        Room *room = findRoom(line.room);
        if (room && line.line.n > room->said() && line.line.n <= core::largestNumber)
            room->restore(line.line);
    }
    restoreMatches(kept);
}

void Floor::restoreRoom(const KeptRoom &kept)
{
    if (!kept.setup.game)
        return m_outbox.keep(RoomGone{kept.room});
    auto room = std::make_unique<Room>(kept);
    const std::vector<Member> members = room->members();
    for (const Member &member : members) {
        Session *session = m_sessions.find(member.person);
        if (session && session->room.isEmpty())
            session->room = kept.room;
        else
            room->leave(member.person);
    }
    if (room->members().empty())
        return m_outbox.keep(RoomGone{kept.room});
    if (!room->find(room->host()))
        room->setHost(room->heir());
    touch(addRoom(std::move(room)));
}

// Of players who are not there.
void Floor::holdClocks(Instant now)
{
    for (const auto &room : m_rooms) {
        Match *match = room->running();
        for (const Member &member : room->members()) {
            const auto seat = match ? match->seatOf(member.person) : std::nullopt;
            if (seat && !m_sessions.find(member.person)->isConnected())
                match->hold(*seat, now);
        }
        watchClock(*room);
    }
}

void Floor::renewClocks(Instant now)
{
    for (const auto &room : m_rooms) {
        if (Match *match = room->running()) {
            match->renewClocks(now);
            touch(*room); // it shows another time
        }
    }
}

void Floor::restoreMatches(const Kept &kept)
{
    for (const KeptMatch &match : kept.matches) {
        Room *room = findRoom(match.room);
        auto again = room && !room->running() ? replayed(match, entriesOf(match.plan.match, kept.entries))
                                              : nullptr;
        if (!again) {
            m_outbox.keep(MatchGone{match.plan.match});
            continue;
        }
        room->restore(std::move(again));
        watchClock(*room);
    }
}

} // namespace server
