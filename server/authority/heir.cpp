#include "authority/heir.h"

#include <algorithm>

namespace server {

// Members stand in the order in which they came.
static QString firstOf(const Room &room, const Sessions &sessions, bool isConnected, bool isPlayer)
{
    const auto found = std::ranges::find_if(room.members.all(), [&](const Member &member) {
        return member.seat.has_value() == isPlayer
               && (!isConnected || sessions.find(member.person)->isConnected());
    });
    return found == room.members.all().end() ? QString() : found->person;
}

QString presentHeir(const Room &room, const Sessions &sessions)
{
    const QString player = firstOf(room, sessions, true, true);
    return player.isEmpty() ? firstOf(room, sessions, true, false) : player;
}

QString heir(const Room &room, const Sessions &sessions)
{
    if (const QString present = presentHeir(room, sessions); !present.isEmpty())
        return present;
    const QString player = firstOf(room, sessions, false, true);
    return player.isEmpty() ? firstOf(room, sessions, false, false) : player;
}

} // namespace server
