#include "authority/roomclocks.h"

#include "authority/heir.h"
#include "authority/matchcourse.h"
#include "authority/presence.h"

namespace server {

static void endWait(Context &context, Room &room)
{
    auto &choosingUntilMs = room.mood.choosingUntilMs;
    if (choosingUntilMs && *choosingUntilMs <= context.now.steadyMs) {
        choosingUntilMs.reset();
        touch(context, room);
    } else if (!room.running()) {
        handOver(context, room, presentHeir(room, context.sessions));
    }
}

void expireDeadlines(Context &context)
{
    const qint64 nowMs = context.now.steadyMs;
    for (const QString &id : context.deadlines.waitsDueBy(nowMs))
        endWait(context, *context.rooms.find(id));
    for (const QString &id : context.deadlines.clocksDueBy(nowMs)) {
        Room &room = *context.rooms.find(id);
        if (room.running()->expire(context.now))
            showMatch(context, room);
    }
    if (context.deadlines.takeRecordDue(nowMs))
        context.outbox.append(CounterRecord{Counter::ClockMs, nowMs});
}

void holdClocks(Context &context)
{
    for (const auto &room : context.rooms.all()) {
        Match *match = room->running();
        for (const Member &member : room->members.all()) {
            const auto seat = match ? match->seatOf(member.person) : std::nullopt;
            if (seat && !context.sessions.find(member.person)->isConnected())
                match->clocks().hold(*seat, context.now.steadyMs);
        }
        context.deadlines.watch(*room);
    }
}

void renewClocks(Context &context)
{
    for (const auto &room : context.rooms.all()) {
        if (Match *match = room->running()) {
            match->clocks().renew(context.now.steadyMs);
            touch(context, *room); // it shows another time
        }
    }
}

} // namespace server
