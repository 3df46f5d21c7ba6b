#pragma once

#include "authority/duetimes.h"
#include "authority/outbox.h"
#include "authority/roomcommands.h"
#include "authority/sessions.h"

#include <map>
#include <set>
#include <unordered_map>

namespace server {

// The lobby and its rooms: what each message of a person who has said hello does, and who is told of it.
// Borrows the sessions and the outbox, which outlive it.
class RoomRegistry
{
public:
    RoomRegistry(Sessions &sessions, Outbox &outbox, RandomBytes random, int mostRooms);

    // A refusal has changed nothing.
    [[nodiscard]] Answer handle(Session &session, const core::ClientMessage &message, Instant now);

    // The rooms, as many as fit into one message.
    [[nodiscard]] core::Lobby lobby() const;

    // Shows a person who has just said hello where they are.
    void welcome(Session &session, Instant now);
    void drop(const Session &session);
    // Keeps what is new of a person in their room: the figure that they wish, and that their clock no longer
    // waits for them.
    void keepPerson(Session &session);
    void bringBack(const Session &session, Instant now);
    // The grace time is over, or the person went on purpose.
    void remove(Session &session, Instant now);

    // Puts everybody back into their rooms and matches, in place of the rooms that are here.
    void restore(const Snapshot &snapshot, Instant now);

    // The clocks of players who are not there wait for them.
    void holdClocks(Instant now);
    // For a while nobody could move: every clock starts anew.
    void renewClocks(Instant now);

    // Lets the clocks of matches run out.
    void tick(Instant now);
    [[nodiscard]] std::optional<qint64> clockDueMs() const;
    // Shows the changes that were gathered, as far as they may go out by now.
    void showChanges(Instant now);
    [[nodiscard]] std::optional<qint64> showDueMs() const;
    // Hands what has changed in rooms to the outbox, to be kept.
    void recordChanges();

private:
    [[nodiscard]] Answer answer(Session &session, const core::CreateRoom &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::JoinRoom &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::LeaveRoom &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::Rename &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::SendChat &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::Sit &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::Stand &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::ConfigureRoom &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::SetReady &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::StartGame &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::KickPlayer &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::MakeHost &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::Play &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::Resign &message, Instant now);
    [[nodiscard]] Answer answer(Session &session, const core::StopGame &message, Instant now);

    // What concerns the sender's own room alone: see carryOut.
    template<typename Message>
    [[nodiscard]] Answer answerWithin(Session &session, const Message &message, Instant now);

    [[nodiscard]] Room *roomOf(const Session &session) const;
    [[nodiscard]] Room *findRoom(const QString &id) const;
    [[nodiscard]] std::optional<core::Rejection> applySettings(const core::RoomSettings &settings,
                                                               RoomSetup &setup, int players) const;

    void enter(Session &session, Room &room, std::optional<core::Seat> seat, Instant now);
    void takeOut(Session &session, Room &room, core::Happening how, Instant now);
    void handOver(Room &room, const QString &person);
    Room &addRoom(std::unique_ptr<Room> room);
    void removeRoom(const Room &room);
    void startIfReady(Room &room, Instant now);
    void startMatch(Room &room, Instant now);
    void showMatch(Room &room, Instant now);
    void endMatch(Room &room);
    // To be called after whatever may let a clock run out, or the room's wait end, at another time.
    void watchClock(Room &room);
    // The host has been away too long or has chosen too long.
    void endWait(Room &room, Instant now);

    void restoreRoom(const RoomRecord &record);
    void restoreMatches(const Snapshot &snapshot);
    void recordMoves(Match &match);
    // Has to be shown: something about the room or its people is different.
    void touch(Room &room);
    // Has to be kept, too.
    void change(Room &room);
    void showRoom(Room &room, Instant now);
    void showRoomTo(Session &session, const Room &room, Instant now);
    void showLobby(Instant now);
    void showLobbyTo(const Session &session);
    // To everybody in the room who is there, but for `except`.
    void tell(const Room &room, const core::ServerMessage &message, const QString &except = {});
    void tellOf(const Room &room, core::Happening what, const Session &whom, const QString &except = {});
    // The comings and goings of spectators in a crowd are not told one by one.
    [[nodiscard]] static bool isTold(const Room &room, const QString &person);
    // One message for each way of looking at the match, made once and shared by all who look that way.
    template<typename Make>
    void tellViewers(const Room &room, const Match &match, Make make);

    Sessions &m_sessions;
    Outbox &m_outbox;
    RandomBytes m_random;
    int m_mostRooms;
    std::vector<std::unique_ptr<Room>> m_rooms; // in the order of opening
    std::unordered_map<QString, Room *> m_roomsById;
    std::set<std::pair<qint64, QString>> m_changedRooms; // when they are to be shown, soonest first
    DueTimes m_waits;                                    // of rooms, for their host
    DueTimes m_clocks;                                   // of rooms whose match has one: when it runs out
    std::set<QString> m_unrecordedRooms;
    qint64 m_opened = 0;
    bool m_lobbyChanged = false;
    qint64 m_lobbyDueMs = -1'000'000;
    qint64 m_clockRecordedMs = -1'000'000;
};

template<typename Make>
void RoomRegistry::tellViewers(const Room &room, const Match &match, Make make)
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
