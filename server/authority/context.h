#pragma once

#include "authority/authorityoptions.h"
#include "authority/broadcaster.h"
#include "authority/roomdeadlines.h"
#include "authority/roomregistry.h"

#include <set>

namespace server {

// What the functions work on that say what happens on a server; the authority has all of it, and lends it to
// them for one call.
struct Context
{
    const AuthorityOptions &options;
    const RandomBytes &random;
    Sessions &sessions;
    RoomRegistry &rooms;
    Broadcaster &broadcaster;
    RoomDeadlines &deadlines;
    std::set<QString> &unrecordedRooms; // by id
    Outbox &outbox;
    Instant now;
    bool isHolding; // nothing may happen that would have to be kept
};

// Something about the room or its people is different: it has to be shown.
void touch(Context &context, const Room &room);
// It has to be kept, too.
void change(Context &context, const Room &room);

// Hands the rooms that have changed to the outbox, to be kept, each once.
void recordChanges(Context &context);

} // namespace server
