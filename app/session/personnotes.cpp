#include "session/personnotes.h"

#include <algorithm>

namespace app {

// The seat of somebody who was not there was kept, and no longer is.
static bool wasAway(const core::RoomState &room, const QString &person)
{
    const auto found = std::ranges::find(room.people, person, &core::Person::person);
    return found != room.people.end() && !found->connected;
}

QString PersonNotes::droppedNote(const core::PersonEvent &event)
{
    if (!event.away) // from a server of 0.1.0
        return tr("%1 lost the connection; the seat is kept").arg(event.name);
    return event.away == core::Away::Closed ? tr("%1 closed the window").arg(event.name)
                                            : tr("%1's connection is gone").arg(event.name);
}

QString PersonNotes::noteOn(const core::PersonEvent &event, const core::RoomState &room)
{
    switch (event.what) {
    case core::Happening::Joined:
        return tr("%1 joined").arg(event.name);
    case core::Happening::Left:
        return wasAway(room, event.person) ? tr("%1 did not come back").arg(event.name)
                                           : tr("%1 left", "a person").arg(event.name);
    case core::Happening::Dropped:
        return droppedNote(event);
    case core::Happening::Returned:
        return tr("%1 is back").arg(event.name);
    case core::Happening::Ready:
        return {};
    case core::Happening::Kicked:
        return wasAway(room, event.person) ? tr("The table goes on without %1").arg(event.name)
                                           : tr("%1 was asked to leave").arg(event.name);
    case core::Happening::HostChanged:
        return tr("%1 is host now").arg(event.name);
    }
    return {};
}

} // namespace app
