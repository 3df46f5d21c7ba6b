#include "authority/floor.h"

#include <algorithm>

// Who is where, and what of it is kept. What each message does stands in lobbyanswers.cpp, roomanswers.cpp
// and matchanswers.cpp.
namespace server {

// What a clock may lose when the server is killed.
static constexpr qint64 clockKeepMs = 1'000;

Floor::Floor(Sessions &sessions, Outbox &outbox, RandomBytes random)
    : m_sessions(sessions)
    , m_outbox(outbox)
    , m_random(std::move(random))
{
}

Answer Floor::handle(Session &session, const core::ClientMessage &message, Instant now)
{
    return std::visit(
        [&](const auto &m) -> Answer {
            if constexpr (requires { answer(session, m, now); })
                return answer(session, m, now);
            else // hello and ping are the connection's
                return core::Rejection{core::Code::BadMessage, tr("This message has no place here.")};
        },
        message);
}

Room *Floor::findRoom(const QString &id) const
{
    const auto room = std::ranges::find(m_rooms, id, [](const auto &r) { return r->id(); });
    return room == m_rooms.end() ? nullptr : room->get();
}

Room *Floor::roomOf(const Session &session) const
{
    return session.room.isEmpty() ? nullptr : findRoom(session.room);
}

void Floor::welcome(Session &session, Instant now)
{
    if (Room *room = roomOf(session))
        showRoomTo(session, *room, now);
    else
        showLobbyTo(session);
}

void Floor::drop(const Session &session)
{
    if (Room *room = roomOf(session)) {
        tellOf(*room, core::Happening::Dropped, session);
        touch(*room);
    }
}

void Floor::bringBack(const Session &session)
{
    if (Room *room = roomOf(session)) {
        tellOf(*room, core::Happening::Returned, session, session.person);
        touch(*room);
    }
}

void Floor::remove(Session &session, Instant now)
{
    if (Room *room = roomOf(session))
        takeOut(session, *room, core::Happening::Left, now);
}

void Floor::enter(Session &session, Room &room, std::optional<core::Seat> seat, Instant now)
{
    room.enter(session.person, seat);
    session.room = room.id();
    tellOf(room, core::Happening::Joined, session, session.person);
    change(room);
    showRoomTo(session, room, now);
}

void Floor::takeOut(Session &session, Room &room, core::Happening how, Instant now)
{
    const bool told = isTold(room, session.person);
    room.leave(session.person);
    session.room.clear();
    if (room.members().empty())
        return removeRoom(room);
    if (told)
        tell(room, core::PersonEvent{how, session.person, session.name});

    Match *match = room.running();
    const auto seat = match ? match->seatOf(session.person) : std::nullopt;
    if (seat && match->isIn(*seat)) {
        match->depart(*seat, core::Departure::Left, now);
        showMatch(room, now);
    }
    if (room.host() == session.person)
        handOver(room, room.heir());
    change(room);
    startIfReady(room, now);
}

void Floor::handOver(Room &room, const QString &person)
{
    room.setHost(person);
    const Session &host = *m_sessions.find(person);
    tell(room, core::PersonEvent{core::Happening::HostChanged, host.person, host.name});
    change(room);
}

void Floor::removeRoom(const Room &room)
{
    m_changedRooms.erase(room.id());
    m_unkeptRooms.erase(room.id());
    m_outbox.keep(RoomGone{room.id()});
    std::erase_if(m_rooms, [&](const auto &r) { return r.get() == &room; });
    m_lobbyChanged = true;
}

void Floor::tick(Instant now)
{
    bool isRunning = false;
    for (const auto &room : m_rooms) {
        if (room->running() && room->running()->expire(now))
            showMatch(*room, now);
        isRunning = isRunning || (room->running() && room->running()->dueMs());
    }
    if (isRunning && now.steadyMs >= m_clockKeptMs + clockKeepMs) {
        m_clockKeptMs = now.steadyMs;
        m_outbox.keep(KeptCount{Count::ClockMs, now.steadyMs});
    }
}

std::optional<qint64> Floor::clockDueMs() const
{
    std::optional<qint64> due;
    for (const auto &room : m_rooms) {
        if (const auto out = room->running() ? room->running()->dueMs() : std::nullopt)
            due = std::min({due.value_or(*out), *out, m_clockKeptMs + clockKeepMs});
    }
    return due;
}

void Floor::keepChanges()
{
    for (const QString &id : std::exchange(m_unkeptRooms, {}))
        m_outbox.keep(findRoom(id)->kept());
}

void Floor::change(Room &room)
{
    m_unkeptRooms.insert(room.id());
    touch(room);
}

void Floor::touch(Room &room)
{
    ++room.changes;
    m_changedRooms.insert(room.id());
    m_lobbyChanged = true;
}

} // namespace server
