#include "authority/lobbycommands.h"

#include "authority/presence.h"
#include "authority/roomsettings.h"
#include "log/categories.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

Answer answer(Context &context, Session &session, const core::CreateRoom &message)
{
    if (!session.room.isEmpty())
        return Rejection{ErrorCode::AlreadyInRoom};
    RoomSetup setup{.name = nameOfUnnamedRoom(session.name),
                    .game = nullptr,
                    .options = {},
                    .password = {},
                    .secondsPerMove = {},
                    .secondsEach = {},
                    .bestOf = {},
                    .isNamed = false};
    if (auto rejection = applySettings(message.settings, setup, 0))
        return *rejection;
    if (context.rooms.all().size() >= static_cast<std::size_t>(context.options.rooms))
        return Rejection{ErrorCode::ServerFull, {"too_many_rooms"_L1, {{"most"_L1, context.options.rooms}}}};
    Room &room = context.rooms.open(std::move(setup));
    context.outbox.append(CounterRecord{Counter::Rooms, context.rooms.opened()});
    qCInfo(core::logTable).noquote() << room.id() << "is opened for" << room.setup().game->id;
    room.setHost(session.person);
    enterRoom(context, session, room, 0);
    return QJsonObject{{"room"_L1, room.id()}};
}

Answer answer(Context &context, Session &session, const core::JoinRoom &message)
{
    if (!session.room.isEmpty())
        return Rejection{ErrorCode::AlreadyInRoom};
    Room *room = context.rooms.find(message.room);
    if (!room)
        return Rejection{ErrorCode::NoRoom};
    if (room->ledger.banned.contains(session.person))
        return Rejection{ErrorCode::Banned};
    if (room->setup().password && *room->setup().password != core::comparablePassword(message.password))
        return Rejection{ErrorCode::WrongPassword};
    const bool mayPlay = message.as == core::Role::Player && !room->running();
    const auto seat = mayPlay ? room->members.freeSeat() : std::nullopt;
    enterRoom(context, session, *room, seat);
    return QJsonObject{{"room"_L1, room->id()}, {"role"_L1, seat ? "player"_L1 : "spectator"_L1}};
}

Answer answer(Context &context, Session &session, const core::LeaveRoom &)
{
    Room *room = context.rooms.roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    leaveRoom(context, session, *room, core::Happening::Left);
    context.broadcaster.showLobbyTo(session);
    return QJsonObject{};
}

Answer answer(Context &context, Session &session, const core::Rename &message)
{
    if (message.name) {
        const auto name = core::safeName(*message.name, core::longestName);
        if (!name)
            return badName(*message.name);
        context.sessions.rename(session, *name);
    }
    if (message.figure && message.figure != session.figure) {
        session.figure = message.figure;
        session.wishesAnew = true;
    }
    context.outbox.append(session.record());
    recordInRoom(context, session);
    QJsonObject content{{"name"_L1, session.name}};
    if (session.figure)
        content.insert("figure"_L1, *session.figure);
    return content;
}

} // namespace server
