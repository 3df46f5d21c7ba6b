#include "authority/presence.h"

#include "authority/heir.h"
#include "authority/matchcourse.h"
#include "log/categories.h"
#include "protocol/names.h"

namespace server {

void enterRoom(Context &context, Session &session, Room &room, std::optional<core::Seat> seat)
{
    room.members.enter(session.person, seat, session.figure.value_or(core::figureFor(session.name)));
    session.room = room.id();
    session.wishesAnew = false;
    qCInfo(core::logTable).noquote() << session.person << "enters" << room.id()
                                     << (seat ? "to play" : "to watch");
    context.broadcaster.tellOf(room, core::Happening::Joined, session, session.person);
    change(context, room);
    context.broadcaster.showRoomTo(session, room, context.now);
}

static void removeRoom(Context &context, const Room &room)
{
    context.broadcaster.roomRemoved(room);
    context.deadlines.remove(room);
    context.unrecordedRooms.erase(room.id());
    context.outbox.append(RoomRemoved{room.id()});
    qCInfo(core::logTable).noquote() << room.id() << "is removed";
    context.rooms.remove(room);
}

void leaveRoom(Context &context, Session &session, Room &room, core::Happening how)
{
    qCInfo(core::logTable).noquote() << session.person
                                     << (how == core::Happening::Kicked ? "is sent from" : "leaves")
                                     << room.id();
    const bool isTold = Broadcaster::isTold(room, session.person);
    const bool plays = room.running() && room.running()->seatOf(session.person);
    room.ledger.score.leave(session.person, session.name, plays);
    room.members.leave(session.person);
    session.room.clear();
    if (room.members.all().empty())
        return removeRoom(context, room);
    if (isTold)
        context.broadcaster.tell(room, core::PersonEvent{how, session.person, session.name, {}});

    Match *match = room.running();
    const auto seat = match ? match->seatOf(session.person) : std::nullopt;
    if (seat && match->isIn(*seat)) {
        match->depart(*seat, core::Departure::Left, context.now);
        showMatch(context, room);
    }
    if (room.host() == session.person)
        handOver(context, room, heir(room, context.sessions));
    change(context, room);
    startIfReady(context, room);
}

void handOver(Context &context, Room &room, const QString &person)
{
    room.setHost(person);
    room.mood.choosingUntilMs.reset();
    const Session &host = *context.sessions.find(person);
    context.broadcaster.tell(room,
                             core::PersonEvent{core::Happening::HostChanged, host.person, host.name, {}});
    change(context, room);
}

void personDropped(Context &context, const Session &session)
{
    Room *room = context.rooms.roomOf(session);
    if (!room)
        return;
    if (room->host() == session.person)
        room->mood.choosingUntilMs.reset();
    context.broadcaster.tellOf(*room, core::Happening::Dropped, session);
    touch(context, *room);
}

void personReturned(Context &context, const Session &session)
{
    Room *room = context.rooms.roomOf(session);
    if (!room)
        return;
    Match *match = room->running();
    const auto seat = match ? match->seatOf(session.person) : std::nullopt;
    if (seat && match->release(*seat, context.now))
        context.sessions.keepLater(session);
    context.broadcaster.tellOf(*room, core::Happening::Returned, session, session.person);
    touch(context, *room);
}

void showPlace(Context &context, Session &session)
{
    if (const Room *room = context.rooms.roomOf(session))
        context.broadcaster.showRoomTo(session, *room, context.now);
    else
        context.broadcaster.showLobbyTo(session);
}

void recordInRoom(Context &context, Session &session)
{
    const bool wishes = std::exchange(session.wishesAnew, false);
    Room *room = context.rooms.roomOf(session);
    if (!room)
        return;
    if (wishes) {
        room->members.setFigure(session.person, *session.figure);
        change(context, *room);
    }
    touch(context, *room);
    const Match *match = room->running();
    if (match && !match->plan().waits.empty())
        context.outbox.append(MatchRecord{room->id(), match->plan(), match->startedMs()});
}

void recordPeople(Context &context)
{
    for (Session *session : context.sessions.takeUnkept()) {
        recordInRoom(context, *session);
        context.outbox.append(session->record());
    }
}

void endGrace(Context &context)
{
    const qint64 graceMs = std::chrono::milliseconds(context.options.grace).count();
    for (const QString &person : context.sessions.takeLostSince(context.now.steadyMs - graceMs)) {
        Session &session = *context.sessions.find(person);
        if (Room *room = context.rooms.roomOf(session))
            leaveRoom(context, session, *room, core::Happening::Left);
        context.sessions.remove(person);
        context.outbox.append(SessionRemoved{person});
        qCInfo(core::logTable).noquote() << person << "is gone";
    }
}

} // namespace server
