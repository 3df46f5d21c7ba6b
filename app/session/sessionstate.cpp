#include "session/sessionstate.h"

#include "protocol/matchseats.h"

#include <algorithm>

namespace app::session {

// Of a state to read or to change.
static auto *visitIn(auto &state)
{
    if (auto *online = std::get_if<Online>(&state))
        return &online->visit;
    auto *reconnecting = std::get_if<Reconnecting>(&state);
    return reconnecting ? &reconnecting->visit : nullptr;
}

static auto *attemptIn(auto &state)
{
    if (auto *connecting = std::get_if<Connecting>(&state))
        return &connecting->attempt;
    auto *visit = visitIn(state);
    return visit ? &visit->attempt : nullptr;
}

const Visit *visitOf(const State &state)
{
    return visitIn(state);
}

Visit *visitOf(State &state)
{
    return visitIn(state);
}

const InRoom *roomOf(const State &state)
{
    const Visit *visit = visitOf(state);
    return visit ? std::get_if<InRoom>(&visit->place) : nullptr;
}

const Attempt *attemptOf(const State &state)
{
    return attemptIn(state);
}

Attempt *attemptOf(State &state)
{
    return attemptIn(state);
}

bool isHosting(const State &state)
{
    const Attempt *attempt = attemptOf(state);
    return std::holds_alternative<Opening>(state)
           || (attempt && std::holds_alternative<HostAttempt>(*attempt));
}

bool isAtHome(const State &state)
{
    const Visit *visit = visitOf(state);
    return !visit || std::holds_alternative<Arriving>(visit->place);
}

bool isIdle(const State &state)
{
    return std::holds_alternative<Home>(state) || std::holds_alternative<Waiting>(state);
}

bool hasWhatToResign(const State &state)
{
    const InRoom *in = roomOf(state);
    if (!in || !in->isShownAnew || !in->room.match || !std::holds_alternative<Online>(state))
        return false;
    const QString &own = visitOf(state)->welcome.person;
    const auto self = std::ranges::find(in->room.people, own, &core::Person::person);
    const auto seat = core::seatOfPerson(in->room.match->players, own);
    if (self == in->room.people.end() || self->role != core::Role::Player || !seat)
        return false;
    const core::SeatActivity activity = in->activities.of(*seat);
    return activity != core::SeatActivity::Out && activity != core::SeatActivity::Finished;
}

bool concernsOthers(const State &state, bool hasVisitors)
{
    const InRoom *in = roomOf(state);
    return hasVisitors
           || (in && (in->room.people.size() > 1 || in->room.spectators > 0 || in->room.match.has_value()));
}

bool asksBeforeClosing(const State &state, bool hasVisitors)
{
    if (isAtHome(state))
        return false;
    return isHosting(state) ? concernsOthers(state, hasVisitors) : hasWhatToResign(state);
}

} // namespace app::session
