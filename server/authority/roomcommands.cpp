#include "authority/roomcommands.h"

#include "protocol/names.h"

#include <limits>

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qsizetype largestPage = 48 * 1024; // of a transcript's moves

Rejection badName(const QString &raw)
{
    if (!core::safeName(raw, std::numeric_limits<int>::max()))
        return {ErrorCode::BadName, {"name_empty"_L1}};
    return {ErrorCode::BadName, {"name_too_long"_L1, {{"most"_L1, core::longestName}}}};
}

std::optional<Rejection> whyNotHost(const Room *room, const Session &session, const core::Refusal &why)
{
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->host() != session.person)
        return Rejection{ErrorCode::NotHost, why};
    return std::nullopt;
}

std::optional<Rejection> whyNotSay(const Room *room, Session &sender, Sessions &sessions, Instant now,
                                   RateLimiter *ofRoom)
{
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->ledger.muted.contains(sender.person))
        return Rejection{ErrorCode::Muted};
    RateLimiter *ofAddress = sessions.crowds().lines(sender.address, now.steadyMs);
    const RateLimiter *empty = refusing({&sender.chat, ofRoom, ofAddress}, now.steadyMs);
    if (!empty)
        return std::nullopt;
    return Rejection{ErrorCode::RateLimited, {"chat"_L1, {{"seconds"_L1, empty->secondsToNext()}}}};
}

Answer carryOut(RoomVisit &visit, const core::MutePlayer &message)
{
    if (auto rejection = whyNotHost(visit.room, visit.sender))
        return *rejection;
    if (!visit.room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    QSet<QString> &muted = visit.room->ledger.muted;
    if (message.muted)
        muted.insert(message.person);
    else
        muted.remove(message.person);
    visit.isChanged = true;
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

Answer carryOut(RoomVisit &visit, const core::GetTranscript &message)
{
    const Room *room = visit.room;
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

Answer carryOut(RoomVisit &visit, const core::UnbanPlayer &message)
{
    if (auto rejection = whyNotHost(visit.room, visit.sender))
        return *rejection;
    if (!visit.room->ledger.banned.remove(message.person))
        return Rejection{ErrorCode::NoPerson};
    visit.isChanged = true;
    return QJsonObject{};
}

Answer carryOut(RoomVisit &visit, const core::Choose &message)
{
    if (auto rejection = whyNotHost(visit.room, visit.sender))
        return *rejection;
    if (visit.room->running())
        return Rejection{ErrorCode::MatchRunning};
    auto &until = visit.room->mood.choosingUntilMs;
    until = message.choosing ? std::optional(visit.now.steadyMs + RoomMood::longestChoosingMs) : std::nullopt;
    visit.isTouched = true;
    return QJsonObject{};
}

Answer carryOut(RoomVisit &visit, const core::React &message)
{
    RateLimiter *ofRoom = visit.room ? &visit.room->mood.reactions : nullptr;
    if (auto rejection = whyNotSay(visit.room, visit.sender, visit.sessions, visit.now, ofRoom))
        return *rejection;
    visit.told = core::PersonReaction{visit.sender.person, message.what};
    return QJsonObject{};
}

} // namespace server
