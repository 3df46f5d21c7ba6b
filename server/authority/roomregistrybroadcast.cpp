#include "authority/roomframe.h"
#include "authority/roomregistry.h"
#include "authority/roomview.h"

#include <algorithm>
#include <numeric>

// Who is told of what, and when.
namespace server {

static constexpr qsizetype largestPerson = 512; // bytes in a `room`
static constexpr qint64 lobbyPauseMs = 250;     // at most four a second
static constexpr qint64 lookersPerMs = 2;       // so that telling thousands leaves time for those who play

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
        if (!session->isConnected() || std::exchange(session->roomSeen, room.changes) == room.changes)
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

void RoomRegistry::showRoomTo(Session &session, const Room &room, Instant now)
{
    session.roomSeen = room.changes;
    m_outbox.send(*session.connection,
                  roomFrame(stateFor(session.person, room, m_sessions, now), session.person));
    m_outbox.send(*session.connection, room.chat.history());
}

// Where not all rooms fit into a message: those with a free seat go first, then the newest, as many as fit.
// They stay in the order of opening.
static core::Lobby fitted(const core::Lobby &all)
{
    std::vector<std::size_t> wanted(all.rooms.size());
    std::iota(wanted.rbegin(), wanted.rend(), std::size_t(0)); // the newest first
    std::stable_partition(wanted.begin(), wanted.end(),
                          [&](std::size_t i) { return all.rooms[i].players < all.rooms[i].seats; });
    const qsizetype empty = core::encode({{}, core::Lobby{}}).size();
    qsizetype size = empty - 1; // there is a comma less than there are rooms
    const auto isOneTooMany = [&](std::size_t i) {
        size += core::encode({{}, core::Lobby{{all.rooms[i]}}}).size() - empty + 1;
        return size > core::largestServerMessage;
    };
    wanted.erase(std::ranges::find_if(wanted, isOneTooMany), wanted.end());
    std::ranges::sort(wanted);
    core::Lobby lobby;
    for (const std::size_t i : wanted)
        lobby.rooms.push_back(all.rooms[i]);
    return lobby;
}

core::Lobby RoomRegistry::lobby() const
{
    core::Lobby all;
    all.rooms.reserve(m_rooms.size());
    for (const auto &room : m_rooms)
        all.rooms.push_back(summaryOf(*room, m_sessions));
    return core::encode({{}, all}).size() <= core::largestServerMessage ? all : fitted(all);
}

void RoomRegistry::showLobbyTo(const Session &session)
{
    if (session.isConnected())
        m_outbox.send(*session.connection, lobby());
}

void RoomRegistry::tell(const Room &room, const core::ServerMessage &message, const QString &except)
{
    const QByteArray frame = core::encode({{}, message});
    for (const Member &member : room.members.all()) {
        const Session *session = m_sessions.find(member.person);
        if (session->isConnected() && member.person != except)
            m_outbox.send(*session->connection, frame);
    }
}

bool RoomRegistry::isTold(const Room &room, const QString &person)
{
    const Member *member = room.members.find(person);
    return (member && member->seat) || room.members.spectators() <= spectatorsNamed;
}

void RoomRegistry::tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except)
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

} // namespace server
