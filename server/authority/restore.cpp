#include "authority/restore.h"

#include "authority/heir.h"
#include "protocol/envelope.h"
#include "protocol/json.h"

#include <algorithm>
#include <span>

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
    for (const Wait &wait : plan.waits) {
        if (wait.seat < 0 || wait.seat >= players || !isMoment(wait.fromMs) || !isMoment(wait.toMs)
            || wait.toMs < wait.fromMs)
            return false;
    }
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

// Lets clocks stand where they stood for their players.
class Waiting
{
public:
    explicit Waiting(const MatchPlan &plan)
    {
        for (const Wait &wait : plan.waits) {
            m_turns.push_back({wait.fromMs, true, wait.seat});
            m_turns.push_back({wait.toMs, false, wait.seat});
        }
        std::ranges::stable_sort(m_turns, {}, &Turn::ms);
    }

    // As far as it was so before that moment of the match.
    void goOn(Match &match, qint64 untilMs)
    {
        for (; m_next < m_turns.size() && m_turns[m_next].ms <= untilMs; ++m_next) {
            const auto &[ms, isHeld, seat] = m_turns[m_next];
            if (isHeld)
                match.clocks().hold(seat, match.startedMs() + ms);
            else
                match.clocks().release(seat, match.startedMs() + ms);
        }
    }

private:
    struct Turn
    {
        qint64 ms;
        bool isHeld;
        core::Seat seat;
    };
    std::vector<Turn> m_turns;
    std::size_t m_next = 0;
};

// The match as it stood after its last entry; null where it cannot be played again.
std::unique_ptr<Match> replayed(const MatchRecord &record, std::span<const EntryRecord> entries)
{
    if (!fits(record.plan) || !isMoment(record.startedMs))
        return nullptr;
    auto match = std::make_unique<Match>(record.plan, Instant{record.startedMs, 0});
    qint64 step = 0;
    Waiting waiting(record.plan);
    for (const EntryRecord &entry : entries) {
        const QJsonObject tree = entry.entry.tree();
        waiting.goOn(*match, tree["ms"_L1].toInteger());
        const auto index = static_cast<std::size_t>(entry.index);
        if (index != match->moves().size() || !replay(*match, tree, step)
            || match->moves().size() != index + 1)
            return nullptr;
        step += tree.contains("move"_L1) ? 1 : 0;
    }
    waiting.goOn(*match, core::largestNumber);
    std::ignore = match->takeNews();
    return match;
}

std::span<const EntryRecord> entriesOf(const QString &match, const std::vector<EntryRecord> &entries)
{
    return {std::ranges::lower_bound(entries, match, {}, &EntryRecord::match),
            std::ranges::upper_bound(entries, match, {}, &EntryRecord::match)};
}

} // namespace

qint64 lastMoment(const Snapshot &snapshot)
{
    qint64 last = std::clamp(snapshot.clockMs, 0LL, core::largestNumber);
    for (const MatchRecord &match : snapshot.matches) {
        const qint64 started = std::clamp(match.startedMs, 0LL, core::largestNumber);
        last = std::max(last, started);
        for (const EntryRecord &entry : entriesOf(match.plan.match, snapshot.entries))
            last = std::max(last,
                            started + std::clamp(entry.entry["ms"_L1].toInteger(), 0LL, core::largestNumber));
    }
    return last;
}

static void restoreRoom(Context &context, const RoomRecord &record)
{
    if (!record.setup.game)
        return context.outbox.append(RoomRemoved{record.room});
    auto room = std::make_unique<Room>(record);
    const std::vector<Member> members = room->members.all();
    for (const Member &member : members) {
        Session *session = context.sessions.find(member.person);
        if (session && session->room.isEmpty())
            session->room = record.room;
        else
            room->members.leave(member.person);
    }
    if (room->members.all().empty())
        return context.outbox.append(RoomRemoved{record.room});
    if (!room->members.find(room->host()))
        room->setHost(heir(*room, context.sessions));
    touch(context, context.rooms.restore(std::move(room)));
}

static void restoreMatches(Context &context, const Snapshot &snapshot)
{
    for (const MatchRecord &match : snapshot.matches) {
        Room *room = context.rooms.find(match.room);
        auto again = room && !room->running() ? replayed(match, entriesOf(match.plan.match, snapshot.entries))
                                              : nullptr;
        if (!again)
            context.outbox.append(MatchRemoved{match.plan.match});
        else
            room->restore(std::move(again));
    }
}

void restoreRooms(Context &context, const Snapshot &snapshot)
{
    const auto before = context.rooms.restart(std::clamp(snapshot.roomsEver, 0LL, core::largestNumber));
    context.broadcaster.restart();
    context.deadlines.restart(context.now.steadyMs);
    context.unrecordedRooms.clear();
    for (const RoomRecord &room : snapshot.rooms)
        restoreRoom(context, room);
    for (const ChatRecord &line : snapshot.lines) {
        Room *room = context.rooms.find(line.room);
        if (room && line.line.n > room->chat.said() && line.line.n <= core::largestNumber)
            room->chat.restore(line.line);
    }
    restoreMatches(context, snapshot);
    for (const auto &room : before) {
        if (Room *same = context.rooms.find(room->id()))
            same->mood = room->mood;
    }
    for (const auto &room : context.rooms.all())
        context.deadlines.watch(*room);
}

} // namespace server
