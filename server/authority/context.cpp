#include "authority/context.h"

#include <utility>

namespace server {

void touch(Context &context, const Room &room)
{
    context.deadlines.watch(room);
    context.broadcaster.roomChanged(room);
}

void change(Context &context, const Room &room)
{
    context.unrecordedRooms.insert(room.id());
    touch(context, room);
}

void recordChanges(Context &context)
{
    for (const QString &id : std::exchange(context.unrecordedRooms, {}))
        context.outbox.append(context.rooms.find(id)->record());
}

} // namespace server
