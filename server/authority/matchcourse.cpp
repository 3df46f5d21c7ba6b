#include "authority/matchcourse.h"

#include "log/categories.h"

#include <algorithm>

namespace server {

static constexpr qsizetype matchIdBytes = 16; // 128 bits

void startIfReady(Context &context, Room &room)
{
    if (!room.running() && room.members.everybodyIsReady())
        startMatch(context, room);
}

// Closed up, in the order of the room's seats.
static std::vector<core::MatchPlayer> lineUp(const RoomMembers &members, const Sessions &sessions)
{
    std::vector<Member> seated;
    std::ranges::copy_if(members.all(), std::back_inserter(seated),
                         [](const Member &m) { return m.seat.has_value(); });
    std::ranges::sort(seated, {}, [](const Member &m) { return *m.seat; });

    std::vector<core::MatchPlayer> players;
    for (const Member &m : seated)
        players.push_back({static_cast<core::Seat>(players.size()), m.person, sessions.find(m.person)->name});
    return players;
}

void startMatch(Context &context, Room &room)
{
    const Instant now = context.now;
    const Match &match = room.start(lineUp(room.members, context.sessions),
                                    QString::fromLatin1(context.random(matchIdBytes).toHex()),
                                    context.random(core::setupBytes), now);
    context.outbox.append(MatchRecord{room.id(), match.plan(), match.startedMs()});
    qCInfo(core::logTable).noquote() << room.id() << "begins match" << match.plan().number << "of"
                                     << match.plan().game->id << "with" << match.plan().players.size()
                                     << "players";
    context.broadcaster.tellViewers(room, match,
                                    [&](core::Viewer viewer) { return match.startFor(viewer, now); });
    change(context, room);
}

static void recordMoves(Outbox &outbox, Match &match)
{
    for (std::size_t index = match.takeNews(); index < match.moves().size(); ++index)
        outbox.append(EntryRecord{match.id(), static_cast<qsizetype>(index), match.moves()[index]});
}

static void endMatch(Context &context, Room &room)
{
    const Match &match = room.finish();
    if (const auto outlived = room.takeOutlived())
        context.outbox.append(MatchRemoved{*outlived});
    qCInfo(core::logTable).noquote() << room.id() << "ends match" << match.plan().number << "after"
                                     << match.moves().size() << "moves:" << match.result().reason;
    core::MatchEnded ended = match.endFor({});
    ended.transcript = match.transcript(ended.view.text().size());
    context.broadcaster.tellViewers(room, match, [&](core::Viewer viewer) {
        if (!viewer.seat)
            return ended;
        core::MatchEnded own = match.endFor(viewer);
        own.transcript = ended.transcript;
        return own;
    });
    change(context, room);
}

void showMatch(Context &context, Room &room)
{
    Match &match = *room.running();
    recordMoves(context.outbox, match);
    if (match.isOver())
        endMatch(context, room);
    else
        context.broadcaster.tellViewers(room, match, [&](core::Viewer viewer) {
            return match.viewFor(viewer, context.now);
        });
    context.deadlines.watch(room);
}

} // namespace server
