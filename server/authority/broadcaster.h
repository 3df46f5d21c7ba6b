#pragma once

#include "authority/duetimes.h"
#include "authority/outbox.h"
#include "authority/room.h"

#include <map>
#include <unordered_map>

namespace server {

class RoomRegistry;

// Who is told what, and when. What happens is told at once; how a room or the lobby stands after many changes
// is shown once in a while, to those who have not seen it yet. Borrows all that it is made with.
class Broadcaster
{
public:
    Broadcaster(Sessions &sessions, const RoomRegistry &rooms, Outbox &outbox)
        : m_sessions(sessions)
        , m_rooms(rooms)
        , m_outbox(outbox)
    {
    }

    // To everybody in the room who is there, but for `except`.
    void tell(const Room &room, const core::ServerMessage &message, const QString &except = {});
    // The comings and goings of spectators in a crowd are not told one by one.
    [[nodiscard]] static bool isTold(const Room &room, const QString &person);
    void tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except = {});
    // One message for each way of looking at the match, made once and shared by all who look that way.
    template<typename Make>
    void tellViewers(const Room &room, const Match &match, Make make);

    // At once, to one person; who is not connected is shown nothing of the lobby.
    void showRoomTo(Session &session, const Room &room, Instant now);
    void showLobbyTo(const Session &session);

    // Something about the room or its people is different: it is to be shown soon, and so is the lobby.
    void roomChanged(const Room &room);
    void roomRemoved(const Room &room);
    // All rooms are others now.
    void restart();

    // Shows the changes that were gathered, as far as they may go out by now.
    void showChanges(Instant now);
    // When more of them may.
    [[nodiscard]] std::optional<qint64> showDueMs() const;

private:
    // How often a room has changed, and when it was last shown to its people.
    struct Shown
    {
        quint64 changes = 0;
        qint64 atMs = -1'000'000;
    };

    void showRoom(const Room &room, Instant now);
    void showLobby(Instant now);

    Sessions &m_sessions;
    const RoomRegistry &m_rooms;
    Outbox &m_outbox;
    std::unordered_map<QString, Shown> m_shown; // of rooms, by id
    DueTimes m_changedRooms;                    // when they are to be shown
    bool m_lobbyChanged = false;
    qint64 m_lobbyDueMs = -1'000'000;
};

template<typename Make>
void Broadcaster::tellViewers(const Room &room, const Match &match, Make make)
{
    std::map<std::optional<core::Seat>, QByteArray> frames;
    for (const Member &member : room.members.all()) {
        const Session *session = m_sessions.find(member.person);
        if (!session->isConnected())
            continue;
        const core::Viewer viewer = match.viewerOf(member.person);
        QByteArray &frame = frames[viewer.seat];
        if (frame.isEmpty())
            frame = core::encode({{}, make(viewer)});
        m_outbox.send(*session->connection, frame);
    }
}

} // namespace server
