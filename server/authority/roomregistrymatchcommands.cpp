#include "authority/roomregistry.h"

#include "log/categories.h"

#include <algorithm>

// What the messages do that play a match, and how it is started, shown and ended.
namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qsizetype matchIdBytes = 16; // 128 bits

void RoomRegistry::startIfReady(Room &room, Instant now)
{
    if (!room.running() && room.members.everybodyIsReady())
        startMatch(room, now);
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

void RoomRegistry::startMatch(Room &room, Instant now)
{
    const Match &match = room.start(lineUp(room.members, m_sessions),
                                    QString::fromLatin1(m_random(matchIdBytes).toHex()),
                                    m_random(core::setupBytes), now);
    m_outbox.append(MatchRecord{room.id(), match.plan(), match.startedMs()});
    qCInfo(core::logTable).noquote() << room.id() << "begins match" << match.plan().number << "of"
                                     << match.plan().game->id << "with" << match.plan().players.size()
                                     << "players";
    m_broadcaster.tellViewers(room, match, [&](core::Viewer viewer) { return match.startFor(viewer, now); });
    change(room);
}

void RoomRegistry::showMatch(Room &room, Instant now)
{
    Match &match = *room.running();
    recordMoves(match);
    if (match.isOver())
        endMatch(room);
    else
        m_broadcaster.tellViewers(room, match,
                                  [&](core::Viewer viewer) { return match.viewFor(viewer, now); });
    m_deadlines.watch(room);
}

void RoomRegistry::recordMoves(Match &match)
{
    for (std::size_t index = match.takeNews(); index < match.moves().size(); ++index)
        m_outbox.append(EntryRecord{match.id(), static_cast<qsizetype>(index), match.moves()[index]});
}

void RoomRegistry::endMatch(Room &room)
{
    const Match &match = room.finish();
    if (const auto outlived = room.takeOutlived())
        m_outbox.append(MatchRemoved{*outlived});
    qCInfo(core::logTable).noquote() << room.id() << "ends match" << match.plan().number << "after"
                                     << match.moves().size() << "moves:" << match.endFor({}).result.reason;
    const core::RawJson transcript = match.transcript();
    m_broadcaster.tellViewers(room, match, [&](core::Viewer viewer) {
        core::MatchEnded ended = match.endFor(viewer);
        ended.transcript = transcript;
        return ended;
    });
    change(room);
}

static Rejection noSuchMatch(const Room &room, const QString &matchId)
{
    const Match *last = room.matches().lastFinished();
    if (!room.running() && last && last->id() == matchId)
        return {ErrorCode::MatchOver};
    return {ErrorCode::NoMatch};
}

Answer RoomRegistry::answer(Session &session, const core::Play &message, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (!room->members.find(session.person)->seat)
        return Rejection{ErrorCode::NotSeated};
    Match *match = room->running();
    if (!match || match->id() != message.match)
        return noSuchMatch(*room, message.match);
    const auto seat = match->seatOf(session.person);
    if (!seat)
        return Rejection{ErrorCode::NotSeated};
    if (auto rejection = match->play(*seat, message.step, message.move, now))
        return *rejection;
    qCDebug(core::logTable).noquote()
        << room->id() << "takes a move for step" << message.step << "by seat" << *seat;
    showMatch(*room, now);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::Resign &message, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (!room->members.find(session.person)->seat)
        return Rejection{ErrorCode::NotSeated};
    Match *match = room->running();
    if (!match || match->id() != message.match)
        return noSuchMatch(*room, message.match);
    const auto seat = match->seatOf(session.person);
    if (!seat || !match->isIn(*seat))
        return Rejection{ErrorCode::NotYourTurn, {"out_of_match"_L1}};
    match->depart(*seat, core::Departure::Resigned, now);
    showMatch(*room, now);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::StopGame &message, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    Match *match = room->running();
    if (!match || match->id() != message.match)
        return noSuchMatch(*room, message.match);
    match->stop(now);
    showMatch(*room, now);
    return QJsonObject{};
}

} // namespace server
