#include "authority/roomregistry.h"

#include "protocol/names.h"

// What the messages do that are sent within a room: seats, chat, and what only the host may ask for.
namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr int longestReason = 200; // code points

Answer RoomRegistry::answer(Session &session, const core::Sit &message, Instant)
{
    Room *room = roomOf(session);
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
    change(*room);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::Stand &, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (!room->members.find(session.person)->seat)
        return Rejection{ErrorCode::NotSeated};
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    room->members.sit(session.person, std::nullopt);
    change(*room);
    startIfReady(*room, now);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::SendChat &message, Instant now)
{
    const auto text = core::safeText(message.text, core::longestChat);
    if (!text)
        return Rejection{ErrorCode::BadMessage,
                         {"text_length"_L1, {{"least"_L1, 1}, {"most"_L1, core::longestChat}}}};
    Room *room = roomOf(session);
    if (auto rejection = whyNotSay(room, session, m_sessions, now))
        return *rejection;
    const core::ChatLine line = room->chat.say(session, *text, now);
    m_outbox.append(ChatRecord{room->id(), ChatLog::slotOf(line), line});
    m_broadcaster.tell(*room, line);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::ConfigureRoom &message, Instant)
{
    if (auto rejection = whyNotHost(roomOf(session), session))
        return *rejection;
    Room *room = roomOf(session);
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    RoomSetup setup = room->setup();
    if (auto rejection = applySettings(message.settings, setup, room->members.players()))
        return *rejection;
    if (!setup.isNamed)
        setup.name = nameOfUnnamedRoom(session.name);
    room->configure(std::move(setup));
    change(*room);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::SetReady &message, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    if (!room->members.find(session.person)->seat)
        return Rejection{ErrorCode::NotSeated};
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    const bool wasReady = room->members.find(session.person)->ready;
    room->members.setReady(session.person, message.ready);
    if (message.ready && !wasReady)
        m_broadcaster.tellOf(*room, core::Happening::Ready, session);
    change(*room);
    startIfReady(*room, now);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::StartGame &, Instant now)
{
    Room *room = roomOf(session);
    if (auto rejection = whyNotHost(room, session, {"wait_for_host"_L1}))
        return *rejection;
    if (room->running())
        return Rejection{ErrorCode::MatchRunning};
    const int least = room->members.seats().min;
    if (room->members.players() < least)
        return Rejection{ErrorCode::NotEnoughPlayers,
                         {.values = {{"least"_L1, least}, {"present"_L1, room->members.players()}}}};
    startMatch(*room, now);
    return QJsonObject{};
}

static core::Kicked notice(const core::KickPlayer &kick)
{
    return {.reason = core::safeText(kick.reason, longestReason).value_or(QString()),
            .code = kick.ban ? u"banned"_s : u"kicked"_s,
            .message = kick.ban ? u"The host does not let you into this room any more."_s
                                : u"The host has asked you to leave this room."_s};
}

Answer RoomRegistry::answer(Session &session, const core::KickPlayer &message, Instant now)
{
    if (auto rejection = whyNotHost(roomOf(session), session))
        return *rejection;
    Room *room = roomOf(session);
    if (message.person == session.person || !room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    Session &kicked = *m_sessions.find(message.person);
    if (message.ban)
        room->ledger.banned.add(kicked.person, kicked.name);
    takeOut(kicked, *room, core::Happening::Kicked, now);
    if (kicked.isConnected())
        m_outbox.send(*kicked.connection, notice(message));
    m_broadcaster.showLobbyTo(kicked);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::MakeHost &message, Instant)
{
    if (auto rejection = whyNotHost(roomOf(session), session))
        return *rejection;
    Room *room = roomOf(session);
    if (!room->members.find(message.person))
        return Rejection{ErrorCode::NoPerson};
    if (message.person != room->host())
        handOver(*room, message.person);
    return QJsonObject{};
}

} // namespace server
