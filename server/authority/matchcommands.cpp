#include "authority/matchcommands.h"

#include "authority/matchcourse.h"
#include "log/categories.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qsizetype largestPage = 48 * 1024; // of a transcript's moves

Answer answer(Context &context, Session &session, const core::StartGame &)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session, {"wait_for_host"_L1}))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    const int least = room->members.seats().min;
    if (room->members.players() < least)
        return Rejection{ErrorCode::NotEnoughPlayers,
                         {.values = {{"least"_L1, least}, {"present"_L1, room->members.players()}}}};
    startMatch(context, *room);
    return QJsonObject{};
}

static std::optional<Rejection> whyNotRunning(const Room &room, const QString &matchId)
{
    if (room.running() && room.running()->id() == matchId)
        return std::nullopt;
    const Match *last = room.matches().lastFinished();
    if (!room.running() && last && last->id() == matchId)
        return Rejection{ErrorCode::MatchOver};
    return Rejection{ErrorCode::NoMatch};
}

Answer answer(Context &context, Session &session, const core::Play &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSeated(room, session))
        return *rejection;
    if (auto rejection = whyNotRunning(*room, message.match))
        return *rejection;
    Match *match = room->running();
    const auto seat = match->seatOf(session.person);
    if (!seat)
        return Rejection{ErrorCode::NotSeated};
    if (auto rejection = match->play(*seat, message.step, message.move, context.now))
        return *rejection;
    qCDebug(core::logTable).noquote()
        << room->id() << "takes a move for step" << message.step << "by seat" << *seat;
    showMatch(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::Resign &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSeated(room, session))
        return *rejection;
    if (auto rejection = whyNotRunning(*room, message.match))
        return *rejection;
    Match *match = room->running();
    const auto seat = match->seatOf(session.person);
    if (!seat || !match->isIn(*seat))
        return Rejection{ErrorCode::NotYourTurn, {"out_of_match"_L1}};
    match->depart(*seat, core::Departure::Resigned, context.now);
    showMatch(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::StopGame &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (auto rejection = whyNotRunning(*room, message.match))
        return *rejection;
    room->running()->stop(context.now);
    showMatch(context, *room);
    return QJsonObject{};
}

static QJsonObject transcriptPage(const std::vector<core::RawJson> &moves, qint64 from)
{
    QJsonArray page;
    qsizetype size = 0;
    const auto end = static_cast<qint64>(moves.size());
    qint64 index = std::min(from, end);
    for (; index < end; ++index) {
        const core::RawJson &entry = moves[static_cast<std::size_t>(index)];
        size += entry.text().size() + 1;
        if (size > largestPage)
            break;
        page.append(entry.tree());
    }
    QJsonObject content{{"moves"_L1, page}};
    if (index < end)
        content.insert("next"_L1, index);
    return content;
}

Answer answer(Context &context, Session &session, const core::GetTranscript &message)
{
    const Room *room = context.rooms.roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->running() && room->running()->id() == message.match)
        return Rejection{ErrorCode::MatchRunning};
    const Match *match = room->matches().finished(message.match);
    if (!match)
        return Rejection{ErrorCode::NoMatch};
    QJsonObject page = transcriptPage(match->moves(), message.from);
    if (message.from == 0)
        page.insert("head"_L1, match->transcriptHead().tree());
    return page;
}

} // namespace server
