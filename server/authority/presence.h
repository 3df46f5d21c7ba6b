#pragma once

#include "authority/context.h"

namespace server {

// How people come into rooms and go, what becomes of the rooms then, and who is told.

void enterRoom(Context &context, Session &session, Room &room, std::optional<core::Seat> seat);
// `how`: Left or Kicked. Whoever played is out of the match, the host hands over, and a room without people
// is removed: `room` is not there any more then.
void leaveRoom(Context &context, Session &session, Room &room, core::Happening how);
void handOver(Context &context, Room &room, const QString &person);

// The person has lost the connection, or is back after that: their room is told.
void personDropped(Context &context, const Session &session);
void personReturned(Context &context, const Session &session);

// Shows a person who has just said hello where they are.
void showPlace(Context &context, Session &session);
// Keeps what is new of a person in their room: the figure that they wish, and that their clock no longer
// waits for them.
void recordInRoom(Context &context, Session &session);
// Keeps what hellos and losses have changed of people; see Sessions::keepLater.
void recordPeople(Context &context);
// Whoever has been lost for longer than the grace time is no person of this server any more.
void endGrace(Context &context);

} // namespace server
