#include "authority/broadcaster.h"

#include "authority/lobbyview.h"
#include "authority/roomframe.h"
#include "authority/roomregistry.h"
#include "authority/roomview.h"

#include <algorithm>

namespace server {

static constexpr qsizetype largestPerson = 512; // bytes in a `room`
static constexpr qint64 roomPauseMs = 100;      // at most ten times a second
static constexpr qint64 lobbyPauseMs = 250;     // at most four a second
static constexpr qint64 lookersPerMs = 2;       // so that telling thousands leaves time for those who play

void Broadcaster::tell(const Room &room, const core::ServerMessage &message, const QString &except)
{
    const QByteArray frame = core::encode({{}, message});
    for (const Member &member : room.members.all()) {
        const Session *session = m_sessions.find(member.person);
        if (session->isConnected() && member.person != except)
            m_outbox.send(*session->connection, frame);
    }
}

bool Broadcaster::isTold(const Room &room, const QString &person)
{
    const Member *member = room.members.find(person);
    return (member && member->seat) || room.members.spectators() <= spectatorsNamed;
}

void Broadcaster::tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except)
{
    if (isTold(room, whom.person))
        tell(room,
             core::PersonEvent{.what = what,
                               .person = whom.person,
                               .name = whom.name,
                               .away = what == core::Happening::Dropped ? std::optional(whom.loss.how)
                                                                        : std::nullopt},
             except);
}

void Broadcaster::showRoomTo(Session &session, const Room &room, Instant now)
{
    session.roomSeen = m_shown[room.id()].changes;
    m_outbox.send(*session.connection,
                  roomFrame(stateFor(session.person, room, m_sessions, now), session.person));
    m_outbox.send(*session.connection, room.chat.history());
}

void Broadcaster::showLobbyTo(const Session &session)
{
    if (session.isConnected())
        m_outbox.send(*session.connection, lobbyFrame(m_rooms, m_sessions));
}

void Broadcaster::roomChanged(const Room &room)
{
    Shown &shown = m_shown[room.id()];
    ++shown.changes;
    m_changedRooms.set(room.id(), shown.atMs + roomPauseMs);
    m_lobbyChanged = true;
}

void Broadcaster::roomRemoved(const Room &room)
{
    m_shown.erase(room.id());
    m_changedRooms.set(room.id(), {});
    m_lobbyChanged = true;
}

void Broadcaster::restart()
{
    m_shown.clear();
    m_changedRooms.clear();
    m_lobbyChanged = true;
}

void Broadcaster::showChanges(Instant now)
{
    for (const QString &id : m_changedRooms.dueBy(now.steadyMs)) {
        m_changedRooms.set(id, {});
        showRoom(*m_rooms.find(id), now);
    }
    if (m_lobbyChanged && now.steadyMs >= m_lobbyDueMs)
        showLobby(now);
}

std::optional<qint64> Broadcaster::showDueMs() const
{
    std::optional<qint64> due = m_changedRooms.earliest();
    if (m_lobbyChanged)
        due = std::min(due.value_or(m_lobbyDueMs), m_lobbyDueMs);
    return due;
}

void Broadcaster::showRoom(const Room &room, Instant now)
{
    Shown &shown = m_shown[room.id()];
    shown.atMs = now.steadyMs;
    const Match *match = room.running() ? room.running() : room.matches().lastFinished();
    bool isNearlyFull = false;
    int spectators = 0;
    // Who looks the same way is shown the same. The host sees more, and a spectator whom there might be no
    // place for sees at least that one.
    std::map<std::pair<std::optional<core::Seat>, QString>, QByteArray> frames;
    for (const Member &member : room.members.all()) {
        Session *session = m_sessions.find(member.person);
        const bool isNamed = !member.seat && ++spectators <= spectatorsNamed;
        // Who has just been let in has seen it already.
        if (!session->isConnected() || std::exchange(session->roomSeen, shown.changes) == shown.changes)
            continue;
        const core::Viewer viewer = match ? match->viewerOf(member.person) : core::Viewer{};
        const bool isAlone = member.person == room.host() || (isNamed && isNearlyFull);
        QByteArray &frame = frames[{viewer.seat, isAlone ? member.person : QString()}];
        if (frame.isEmpty())
            frame = roomFrame(stateFor(member.person, room, m_sessions, now), member.person);
        isNearlyFull = isNearlyFull || frame.size() > core::largestServerMessage - largestPerson;
        m_outbox.send(*session->connection, frame);
    }
}

void Broadcaster::showLobby(Instant now)
{
    m_lobbyChanged = false;
    const QByteArray frame = lobbyFrame(m_rooms, m_sessions);
    qint64 lookers = 0;
    m_sessions.forEach([&](const Session &session) {
        if (session.isConnected() && session.room.isEmpty()) {
            m_outbox.send(*session.connection, frame);
            ++lookers;
        }
    });
    m_lobbyDueMs = now.steadyMs + std::max(lobbyPauseMs, lookers / lookersPerMs);
}

} // namespace server
