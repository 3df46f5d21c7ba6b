#include "authority/roomregistry.h"

#include <algorithm>

// Who is told of what, and when.
namespace server {

static constexpr qint64 lobbyPauseMs = 250; // at most four a second
static constexpr qint64 lookersPerMs = 2;   // so that telling thousands leaves time for those who play

void RoomRegistry::showChanges(Instant now)
{
    while (!m_changedRooms.empty() && m_changedRooms.begin()->first <= now.steadyMs) {
        const auto due = m_changedRooms.extract(m_changedRooms.begin());
        showRoom(*findRoom(due.value().second), now);
    }
    if (m_lobbyChanged && now.steadyMs >= m_lobbyDueMs)
        showLobby(now);
}

void RoomRegistry::showLobby(Instant now)
{
    m_lobbyChanged = false;
    const QByteArray frame = core::encode({{}, lobby()});
    qint64 lookers = 0;
    m_sessions.forEach([&](const Session &session) {
        if (session.isConnected() && session.room.isEmpty()) {
            m_outbox.send(*session.connection, frame);
            ++lookers;
        }
    });
    m_lobbyDueMs = now.steadyMs + std::max(lobbyPauseMs, lookers / lookersPerMs);
}

std::optional<qint64> RoomRegistry::showDueMs() const
{
    std::optional<qint64> due;
    const auto earliest = [&due](qint64 other) { due = std::min(due.value_or(other), other); };
    if (!m_changedRooms.empty())
        earliest(m_changedRooms.begin()->first);
    if (m_lobbyChanged)
        earliest(m_lobbyDueMs);
    return due;
}

void RoomRegistry::showRoom(Room &room, Instant now)
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

void RoomRegistry::showRoomTo(Session &session, const Room &room, Instant now)
{
    session.roomSeen = room.changes;
    m_outbox.send(*session.connection, room.stateFor(session.person, m_sessions, now));
    m_outbox.send(*session.connection, room.history());
}

core::Lobby RoomRegistry::lobby() const
{
    core::Lobby all;
    all.rooms.reserve(m_rooms.size());
    for (const auto &room : m_rooms)
        all.rooms.push_back(room->summary(m_sessions));
    return core::encode({{}, all}).size() <= core::largestServerMessage ? all : newestRooms();
}

// Rooms with the longest names could outgrow a message: the newest go in first, as many as fit.
core::Lobby RoomRegistry::newestRooms() const
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

void RoomRegistry::showLobbyTo(const Session &session)
{
    if (session.isConnected())
        m_outbox.send(*session.connection, lobby());
}

void RoomRegistry::tell(const Room &room, const core::ServerMessage &message, const QString &except)
{
    const QByteArray frame = core::encode({{}, message});
    for (const Member &member : room.members()) {
        const Session *session = m_sessions.find(member.person);
        if (session->isConnected() && member.person != except)
            m_outbox.send(*session->connection, frame);
    }
}

bool RoomRegistry::isTold(const Room &room, const QString &person)
{
    const Member *member = room.find(person);
    return (member && member->seat) || room.spectators() <= Room::spectatorsNamed;
}

void RoomRegistry::tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except)
{
    if (isTold(room, whom.person))
        tell(room, core::PersonEvent{what, whom.person, whom.name}, except);
}

} // namespace server
