#include "authority/floor.h"

#include <algorithm>

// Who is where, and who is told of it. What each message does stands in lobbyanswers.cpp, roomanswers.cpp
// and matchanswers.cpp.
namespace server {

static constexpr qint64 roomPauseMs = 100;  // at most ten a second
static constexpr qint64 lobbyPauseMs = 250; // at most four a second

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
    touch(room);
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
    touch(room);
    startIfReady(room, now);
}

void Floor::handOver(Room &room, const QString &person)
{
    room.setHost(person);
    const Session &host = *m_sessions.find(person);
    tell(room, core::PersonEvent{core::Happening::HostChanged, host.person, host.name});
    touch(room);
}

void Floor::removeRoom(const Room &room)
{
    m_changedRooms.erase(room.id());
    std::erase_if(m_rooms, [&](const auto &r) { return r.get() == &room; });
    m_lobbyChanged = true;
}

void Floor::tick(Instant now)
{
    for (const auto &room : m_rooms) {
        if (room->running() && room->running()->expire(now))
            showMatch(*room, now);
    }
}

void Floor::touch(Room &room)
{
    ++room.changes;
    m_changedRooms.insert(room.id());
    m_lobbyChanged = true;
}

void Floor::showChanges(Instant now)
{
    for (auto id = m_changedRooms.begin(); id != m_changedRooms.end();) {
        Room &room = *findRoom(*id);
        const bool due = now.steadyMs >= room.shownMs + roomPauseMs;
        if (due)
            showRoom(room, now);
        id = due ? m_changedRooms.erase(id) : std::next(id);
    }
    if (m_lobbyChanged && now.steadyMs >= m_lobbyShownMs + lobbyPauseMs) {
        m_lobbyChanged = false;
        m_lobbyShownMs = now.steadyMs;
        const QByteArray frame = core::encode({{}, lobby()});
        m_sessions.forEach([&](const Session &session) {
            if (session.isConnected() && session.room.isEmpty())
                m_outbox.send(*session.connection, frame);
        });
    }
}

std::optional<qint64> Floor::dueMs() const
{
    std::optional<qint64> due;
    const auto earliest = [&due](std::optional<qint64> other) {
        if (other)
            due = std::min(due.value_or(*other), *other);
    };
    for (const QString &id : m_changedRooms)
        earliest(findRoom(id)->shownMs + roomPauseMs);
    if (m_lobbyChanged)
        earliest(m_lobbyShownMs + lobbyPauseMs);
    for (const auto &room : m_rooms)
        earliest(room->running() ? room->running()->dueMs() : std::nullopt);
    return due;
}

void Floor::showRoom(Room &room, Instant now)
{
    room.shownMs = now.steadyMs;
    const Match *match = room.running() ? room.running() : room.lastFinished();
    const auto make = [&](core::Viewer, const QString &person) {
        return room.stateFor(person, m_sessions, now);
    };
    // Who has just been let in has seen it already.
    tellViewers(room, match, make, [&](Session &session) {
        return std::exchange(session.roomSeen, room.changes) != room.changes;
    });
}

void Floor::showRoomTo(Session &session, const Room &room, Instant now)
{
    session.roomSeen = room.changes;
    m_outbox.send(*session.connection, room.stateFor(session.person, m_sessions, now));
    m_outbox.send(*session.connection, room.history());
}

// Rooms with the longest names could outgrow a message: the newest go in first, as many as fit.
core::Lobby Floor::lobby() const
{
    core::Lobby lobby;
    qsizetype size = 100;
    for (auto room = m_rooms.rbegin(); room != m_rooms.rend(); ++room) {
        const core::RoomSummary summary = (*room)->summary(m_sessions);
        size += core::encode({{}, core::Lobby{{summary}}}).size();
        if (size > core::largestServerMessage)
            break;
        lobby.rooms.push_back(summary);
    }
    std::ranges::reverse(lobby.rooms);
    return lobby;
}

void Floor::showLobbyTo(const Session &session)
{
    if (session.isConnected())
        m_outbox.send(*session.connection, lobby());
}

void Floor::tell(const Room &room, const core::ServerMessage &message, const QString &except)
{
    const QByteArray frame = core::encode({{}, message});
    for (const Member &member : room.members()) {
        const Session *session = m_sessions.find(member.person);
        if (session->isConnected() && member.person != except)
            m_outbox.send(*session->connection, frame);
    }
}

bool Floor::isTold(const Room &room, const QString &person)
{
    const Member *member = room.find(person);
    return (member && member->seat) || room.spectators() <= Room::spectatorsNamed;
}

void Floor::tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except)
{
    if (isTold(room, whom.person))
        tell(room, core::PersonEvent{what, whom.person, whom.name}, except);
}

} // namespace server
