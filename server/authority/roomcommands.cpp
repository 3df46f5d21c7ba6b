#include "authority/roomcommands.h"

#include "authority/matchcourse.h"
#include "authority/presence.h"
#include "authority/roomsettings.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr int longestReason = 200; // code points

Answer answer(Context &context, Session &session, const core::Sit &message)
{
    Room *room = context.rooms.roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    const auto own = room->members.find(session.person)->seat;
    if (own && (!message.seat || *message.seat == *own))
        return QJsonObject{};
    const auto seat = message.seat && room->members.isFree(*message.seat)
                          ? std::optional(static_cast<core::Seat>(*message.seat))
                      : message.seat ? std::nullopt
                                     : room->members.freeSeat();
    if (!seat)
        return Rejection{ErrorCode::NoSeat};
    room->members.sit(session.person, seat);
    change(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::Stand &)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSeated(room, session))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    room->members.sit(session.person, std::nullopt);
    change(context, *room);
    startIfReady(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::SetReady &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSeated(room, session))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    const bool wasReady = room->members.find(session.person)->ready;
    room->members.setReady(session.person, message.ready);
    if (message.ready && !wasReady)
        context.broadcaster.tellOf(*room, core::Happening::Ready, session);
    change(context, *room);
    startIfReady(context, *room);
    return QJsonObject{};
}

// Why nothing may be said or shown to the room now. Chat lines and reactions come out of the same allowances:
// the person's is asked first, then `ofRoom` where there is one, then the address's; what is refused takes
// from none.
static std::optional<Rejection> whyNotSay(Context &context, const Room *room, Session &sender,
                                          RateLimiter *ofRoom = nullptr)
{
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (room->ledger.muted.contains(sender.person))
        return Rejection{ErrorCode::Muted};
    RateLimiter *ofAddress = context.sessions.crowds().lines(sender.address, context.now.steadyMs);
    const RateLimiter *empty = refusing({&sender.chat, ofRoom, ofAddress}, context.now.steadyMs);
    if (!empty)
        return std::nullopt;
    return Rejection{ErrorCode::RateLimited, {"chat"_L1, {{"seconds"_L1, empty->secondsToNext()}}}};
}

Answer answer(Context &context, Session &session, const core::SendChat &message)
{
    const auto text = core::safeText(message.text, core::longestChat);
    if (!text)
        return Rejection{ErrorCode::BadMessage,
                         {"text_length"_L1, {{"least"_L1, 1}, {"most"_L1, core::longestChat}}}};
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSay(context, room, session))
        return *rejection;
    const core::ChatLine line = room->chat.say(session, *text, context.now);
    context.outbox.append(ChatRecord{room->id(), ChatLog::slotOf(line), line});
    context.broadcaster.tell(*room, line);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::React &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotSay(context, room, session, room ? &room->mood.reactions : nullptr))
        return *rejection;
    context.broadcaster.tell(*room, core::PersonReaction{session.person, message.what});
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::ConfigureRoom &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    RoomSetup setup = room->setup();
    if (auto rejection = applySettings(message.settings, setup, room->members.players()))
        return *rejection;
    if (!setup.isNamed)
        setup.name = nameOfUnnamedRoom(session.name);
    room->configure(std::move(setup));
    change(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::Choose &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    room->mood.choosingUntilMs = message.choosing
                                     ? std::optional(context.now.steadyMs + RoomMood::longestChoosingMs)
                                     : std::nullopt;
    touch(context, *room);
    return QJsonObject{};
}

static core::Kicked notice(const core::KickPlayer &kick)
{
    return {.reason = core::safeText(kick.reason, longestReason).value_or(QString()),
            .code = kick.ban ? u"banned"_s : u"kicked"_s,
            .message = kick.ban ? u"The host does not let you into this room any more."_s
                                : u"The host has asked you to leave this room."_s};
}

Answer answer(Context &context, Session &session, const core::KickPlayer &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (message.person == session.person || !room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    Session &kicked = *context.sessions.find(message.person);
    if (message.ban)
        room->ledger.banned.add(kicked.person, kicked.name);
    leaveRoom(context, kicked, *room, core::Happening::Kicked);
    if (kicked.isConnected())
        context.outbox.send(*kicked.connection, notice(message));
    context.broadcaster.showLobbyTo(kicked);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::UnbanPlayer &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (!room->ledger.banned.remove(message.person))
        return Rejection{ErrorCode::NoPerson};
    change(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::MutePlayer &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (!room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    if (message.muted)
        room->ledger.muted.insert(message.person);
    else
        room->ledger.muted.remove(message.person);
    change(context, *room);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::MakeHost &message)
{
    Room *room = context.rooms.roomOf(session);
    if (auto rejection = whyNotHost(room, session))
        return *rejection;
    if (!room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    if (message.person != room->host())
        handOver(context, *room, message.person);
    return QJsonObject{};
}

} // namespace server
