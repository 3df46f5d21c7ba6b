#pragma once

#include "authority/broadcaster.h"
#include "authority/outbox.h"
#include "authority/roomcommands.h"
#include "authority/roomdeadlines.h"
#include "authority/sessions.h"

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

    // In the order of opening.
    [[nodiscard]] const std::vector<std::unique_ptr<Room>> &all() const { return m_rooms; }
    [[nodiscard]] Room *find(const QString &id) const;

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
    [[nodiscard]] std::optional<qint64> clockDueMs() const { return m_deadlines.earliest(); }
    // Shows the changes that were gathered, as far as they may go out by now.
    void showChanges(Instant now) { m_broadcaster.showChanges(now); }
    [[nodiscard]] std::optional<qint64> showDueMs() const { return m_broadcaster.showDueMs(); }
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
    // The host has been away too long or has chosen too long.
    void endWait(Room &room, Instant now);

    void restoreRoom(const RoomRecord &record);
    void restoreMatches(const Snapshot &snapshot);
    void recordMoves(Match &match);
    // Has to be shown: something about the room or its people is different.
    void touch(Room &room);
    // Has to be kept, too.
    void change(Room &room);

    Sessions &m_sessions;
    Outbox &m_outbox;
    RandomBytes m_random;
    int m_mostRooms;
    std::vector<std::unique_ptr<Room>> m_rooms; // in the order of opening
    std::unordered_map<QString, Room *> m_roomsById;
    Broadcaster m_broadcaster;
    RoomDeadlines m_deadlines;
    std::set<QString> m_unrecordedRooms;
    qint64 m_opened = 0;
};

} // namespace server
