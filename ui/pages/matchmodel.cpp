#include "pages/matchmodel.h"

#include "protocol/matchseats.h"

#include <algorithm>

namespace ui {

static auto playersIn(const core::RoomState &room)
{
    return std::ranges::count(room.people, core::Role::Player, &core::Person::role);
}

MatchModel::Middle MatchModel::middle() const
{
    const bool isAlone = room.seats.max > 1 && playersIn(room) <= 1; // where more could play
    if (phase == Phase::Waiting && (!hasEnoughPlayers() || isAlone) && canInvite)
        return Middle::Invitation;
    return phase == Phase::Waiting && !hasEnoughPlayers() ? Middle::Nothing : Middle::Board;
}

const core::Person *MatchModel::self() const
{
    const auto own = std::ranges::find(room.people, ownPerson, &core::Person::person);
    return own == room.people.end() ? nullptr : &*own;
}

bool MatchModel::hasEnoughPlayers() const
{
    return playersIn(room) >= room.seats.min;
}

std::optional<int> MatchModel::ownSeat() const
{
    return core::seatOfPerson(match.players, ownPerson);
}

bool MatchModel::actsNow() const
{
    const auto &turn = match.state.turn;
    const auto seat = ownSeat();
    return isRunning() && seat && std::ranges::find(turn, *seat) != turn.end();
}

bool MatchModel::isOwnTurn() const
{
    return isLive && actsNow() && !isAutomatic(seats.of(*ownSeat()));
}

// Whoever is out, or has found the code, has nothing to resign.
bool MatchModel::hasWhatToResign() const
{
    const auto seat = ownSeat();
    if (!isRunning() || !isLive || !seat || !self() || self()->role != core::Role::Player)
        return false;
    const SeatActivity activity = seats.of(*seat);
    return activity != SeatActivity::Out && activity != SeatActivity::Finished;
}

QHash<QString, SeatActivity> MatchModel::activities() const
{
    QHash<QString, SeatActivity> activities;
    for (const core::MatchPlayer &player : match.players) {
        if (isRunning())
            activities.insert(player.person, seats.of(player.seat));
    }
    return activities;
}

QStringList MatchModel::moveTexts() const
{
    return phase == Phase::Waiting ? QStringList() : moves.all();
}

int MatchModel::movesShown() const
{
    return lookingAt.value_or(static_cast<int>(moveTexts().size()));
}

} // namespace ui
