#include "pages/matchactions.h"

#include "pages/matchmodel.h"

#include <algorithm>

namespace ui {

static bool hasFreeSeat(const core::RoomState &room)
{
    return std::ranges::count(room.people, core::Role::Player, &core::Person::role) < room.seats.max;
}

MatchActions MatchActions::of(const MatchModel &match)
{
    const core::Person *self = match.self();
    const bool isSeated = self && self->role == core::Role::Player;
    const bool isBetween = !match.isRunning() && match.isLive;
    const bool mayBegin = isBetween && match.hasEnoughPlayers();

    MatchActions may;
    if (mayBegin && isSeated)
        may.ready = self->ready ? Ready::Cancel : match.isOver() ? Ready::Rematch : Ready::Ready;
    may.start = mayBegin && match.isHost();
    may.resign = match.hasWhatToResign();
    may.sit = isBetween && self && !isSeated && hasFreeSeat(match.room);
    may.stand = mayBegin && isSeated;
    may.backToNow = match.lookingAt.has_value();
    if (isBetween && match.isOver() && !match.hasEnoughPlayers())
        may.wayOn = WayOn{match.canInvite, match.isHost()};
    may.match = match.isRunning() ? match.view().match : QString();
    may.isFirst = match.phase == MatchModel::Phase::Waiting;
    may.givesWay = match.middle() == MatchModel::Middle::Invitation && !match.hasEnoughPlayers() && !may.sit
                   && !may.resign && !may.wayOn;
    return may;
}

} // namespace ui
