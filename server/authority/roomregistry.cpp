#include "authority/roomregistry.h"

#include "authority/heir.h"
#include "log/categories.h"
#include "protocol/names.h"

#include <algorithm>

// Who is where, and what of it is kept. What each message does stands in roomregistrylobbycommands.cpp,
// roomregistryroomcommands.cpp and roomregistrymatchcommands.cpp.
namespace server {

RoomRegistry::RoomRegistry(Sessions &sessions, Outbox &outbox, RandomBytes random, int mostRooms)
    : m_sessions(sessions)
    , m_outbox(outbox)
    , m_random(std::move(random))
    , m_mostRooms(mostRooms)
    , m_broadcaster(sessions, *this, outbox)
    , m_deadlines(sessions)
{
}

template<typename Message>
Answer RoomRegistry::answerWithin(Session &session, const Message &message, Instant now)
{
    RoomVisit visit{session, roomOf(session), m_sessions, now};
    Answer answer = carryOut(visit, message);
    if (visit.told)
        m_broadcaster.tell(*visit.room, *visit.told);
    if (visit.isChanged)
        change(*visit.room);
    else if (visit.isTouched)
        touch(*visit.room);
    return answer;
}

Answer RoomRegistry::handle(Session &session, const core::ClientMessage &message, Instant now)
{
    return std::visit(
        [&](const auto &m) -> Answer {
            if constexpr (requires { answer(session, m, now); })
                return answer(session, m, now);
            else if constexpr (requires(RoomVisit & visit) { carryOut(visit, m); })
                return answerWithin(session, m, now);
            else // hello and ping are the connection's
                return core::Rejection{core::ErrorCode::BadMessage};
        },
        message);
}

Room *RoomRegistry::find(const QString &id) const
{
    const auto room = m_roomsById.find(id);
    return room == m_roomsById.end() ? nullptr : room->second;
}

Room *RoomRegistry::roomOf(const Session &session) const
{
    return session.room.isEmpty() ? nullptr : find(session.room);
}

void RoomRegistry::welcome(Session &session, Instant now)
{
    if (Room *room = roomOf(session))
        m_broadcaster.showRoomTo(session, *room, now);
    else
        m_broadcaster.showLobbyTo(session);
}

void RoomRegistry::keepPerson(Session &session)
{
    const bool wishes = std::exchange(session.wishesAnew, false);
    Room *room = roomOf(session);
    if (!room)
        return;
    if (wishes) {
        room->members.setFigure(session.person, *session.figure);
        change(*room);
    }
    touch(*room);
    const Match *match = room->running();
    if (match && !match->plan().waits.empty())
        m_outbox.append(MatchRecord{room->id(), match->plan(), match->startedMs()});
}

void RoomRegistry::drop(const Session &session)
{
    if (Room *room = roomOf(session)) {
        if (room->host() == session.person)
            room->mood.choosingUntilMs.reset();
        m_broadcaster.tellOf(*room, core::Happening::Dropped, session);
        touch(*room);
    }
}

void RoomRegistry::bringBack(const Session &session, Instant now)
{
    if (Room *room = roomOf(session)) {
        Match *match = room->running();
        bool isWaitOver = false;
        if (const auto seat = match ? match->seatOf(session.person) : std::nullopt)
            isWaitOver = match->release(*seat, now);
        if (isWaitOver)
            m_sessions.keepLater(session);
        m_broadcaster.tellOf(*room, core::Happening::Returned, session, session.person);
        touch(*room);
    }
}

void RoomRegistry::remove(Session &session, Instant now)
{
    if (Room *room = roomOf(session))
        takeOut(session, *room, core::Happening::Left, now);
}

void RoomRegistry::enter(Session &session, Room &room, std::optional<core::Seat> seat, Instant now)
{
    room.members.enter(session.person, seat, session.figure.value_or(core::figureFor(session.name)));
    session.room = room.id();
    session.wishesAnew = false;
    qCInfo(core::logTable).noquote() << session.person << "enters" << room.id()
                                     << (seat ? "to play" : "to watch");
    m_broadcaster.tellOf(room, core::Happening::Joined, session, session.person);
    change(room);
    m_broadcaster.showRoomTo(session, room, now);
}

void RoomRegistry::takeOut(Session &session, Room &room, core::Happening how, Instant now)
{
    qCInfo(core::logTable).noquote() << session.person
                                     << (how == core::Happening::Kicked ? "is sent from" : "leaves")
                                     << room.id();
    const bool told = m_broadcaster.isTold(room, session.person);
    const bool plays = room.running() && room.running()->seatOf(session.person);
    room.ledger.score.leave(session.person, session.name, plays);
    room.members.leave(session.person);
    session.room.clear();
    if (room.members.all().empty())
        return removeRoom(room);
    if (told)
        m_broadcaster.tell(room, core::PersonEvent{how, session.person, session.name, {}});

    Match *match = room.running();
    const auto seat = match ? match->seatOf(session.person) : std::nullopt;
    if (seat && match->isIn(*seat)) {
        match->depart(*seat, core::Departure::Left, now);
        showMatch(room, now);
    }
    if (room.host() == session.person)
        handOver(room, heir(room, m_sessions));
    change(room);
    startIfReady(room, now);
}

void RoomRegistry::handOver(Room &room, const QString &person)
{
    room.setHost(person);
    room.mood.choosingUntilMs.reset();
    const Session &host = *m_sessions.find(person);
    m_broadcaster.tell(room, core::PersonEvent{core::Happening::HostChanged, host.person, host.name, {}});
    change(room);
}

Room &RoomRegistry::addRoom(std::unique_ptr<Room> room)
{
    m_rooms.push_back(std::move(room));
    return *(m_roomsById[m_rooms.back()->id()] = m_rooms.back().get());
}

void RoomRegistry::removeRoom(const Room &room)
{
    m_broadcaster.roomRemoved(room);
    m_deadlines.remove(room);
    m_roomsById.erase(room.id());
    m_unrecordedRooms.erase(room.id());
    m_outbox.append(RoomRemoved{room.id()});
    qCInfo(core::logTable).noquote() << room.id() << "is removed";
    std::erase_if(m_rooms, [&](const auto &r) { return r.get() == &room; });
}

void RoomRegistry::tick(Instant now)
{
    for (const QString &id : m_deadlines.waitsDueBy(now.steadyMs))
        endWait(*find(id), now);
    for (const QString &id : m_deadlines.clocksDueBy(now.steadyMs)) {
        Room &room = *find(id);
        if (room.running()->expire(now))
            showMatch(room, now);
    }
    if (m_deadlines.takeRecordDue(now.steadyMs))
        m_outbox.append(CounterRecord{Counter::ClockMs, now.steadyMs});
}

void RoomRegistry::endWait(Room &room, Instant now)
{
    if (room.mood.choosingUntilMs && *room.mood.choosingUntilMs <= now.steadyMs) {
        room.mood.choosingUntilMs.reset();
        touch(room);
    } else if (!room.running()) {
        handOver(room, presentHeir(room, m_sessions));
    }
}

void RoomRegistry::recordChanges()
{
    for (const QString &id : std::exchange(m_unrecordedRooms, {}))
        m_outbox.append(find(id)->record());
}

void RoomRegistry::change(Room &room)
{
    m_unrecordedRooms.insert(room.id());
    touch(room);
}

void RoomRegistry::touch(Room &room)
{
    m_deadlines.watch(room);
    m_broadcaster.roomChanged(room);
}

} // namespace server
