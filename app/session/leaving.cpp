#include "session/leaving.h"

#include <utility>

namespace app::session {

static void showHome(const Reduction &reduction)
{
    reduction.add(Countdown{});
    reduction.add(ShowIdle{});
    reduction.add(RefreshHome{});
    reduction.add(ShowHome{});
    reduction.state = Home{};
}

// The host goes as if the connection were lost, so that the own seat is kept like everybody's. Who quits
// waits for the goodbye to have been said.
static void closeTable(const Reduction &reduction, Farewell farewell, bool quits)
{
    reduction.add(GoOffline{});
    reduction.add(CloseTable{farewell});
    showHome(reduction);
    if (quits)
        reduction.state = Closing{};
}

void goHome(const Reduction &reduction)
{
    if (isHosting(reduction.state)) // it has not come to a room yet
        return closeTable(reduction, Farewell::PutAway, false);
    if (const auto *online = std::get_if<Online>(&reduction.state))
        reduction.add(ForgetGame{online->visit.welcome.token});
    reduction.add(Leave{});
    showHome(reduction);
}

// With nobody to miss it, a table needs no farewell.
static void leaveTable(const Reduction &reduction, bool quits)
{
    if (!concernsOthers(reduction.state, reduction.context.hasVisitors))
        return closeTable(reduction, Farewell::Closed, quits);
    Visit *visit = visitOf(reduction.state);
    if (!visit || std::holds_alternative<Arriving>(visit->place))
        return closeTable(reduction, Farewell::PutAway, quits);
    visit->quits = quits;
    reduction.add(
        AskToLeave{roomOf(reduction.state) ? AskToLeave::Who::HostInRoom : AskToLeave::Who::HostInLobby});
}

// A seat elsewhere is kept, and one is gone from it.
static void keepSeat(const Reduction &reduction)
{
    const auto *online = std::get_if<Online>(&reduction.state);
    const InRoom *in = roomOf(reduction.state);
    if (!online || isHosting(reduction.state) || !in || in->room.room.isEmpty())
        return;
    const core::Welcome &welcome = online->visit.welcome;
    reduction.add(NoteKeptSeat{welcome.token, std::chrono::seconds(welcome.graceSeconds)});
    reduction.add(GoOffline{});
    reduction.state = Home{};
}

void take(const Reduction &reduction, const Cancelled &)
{
    goHome(reduction);
}

void take(const Reduction &reduction, const BackChosen &)
{
    if (Visit *visit = visitOf(reduction.state))
        visit->quits = false;
    if (isHosting(reduction.state))
        leaveTable(reduction, false);
    else if (hasWhatToResign(reduction.state))
        reduction.add(AskToLeave{AskToLeave::Who::Player});
    else if (std::holds_alternative<Online>(reduction.state) && roomOf(reduction.state))
        reduction.add(Send{core::LeaveRoom{}});
    else
        goHome(reduction);
}

void take(const Reduction &reduction, const QuitChosen &)
{
    if (isHosting(reduction.state))
        return leaveTable(reduction, true);
    if (!hasWhatToResign(reduction.state))
        return reduction.add(CloseWindow{});
    visitOf(reduction.state)->quits = true;
    reduction.add(AskToLeave{AskToLeave::Who::Player});
}

void take(const Reduction &reduction, const WindowClosed &)
{
    if (!isHosting(reduction.state)) // one is asked where somebody else is in the room
        return keepSeat(reduction);
    const bool concerns = concernsOthers(reduction.state, reduction.context.hasVisitors);
    closeTable(reduction, concerns ? Farewell::PutAway : Farewell::Closed, false);
}

void take(const Reduction &reduction, const ProgramEnded &)
{
    if (isHosting(reduction.state))
        closeTable(reduction, Farewell::PutAway, true);
    else
        reduction.add(CloseWindow{});
}

void take(const Reduction &reduction, const LeaveAnswered &event)
{
    Visit *visit = visitOf(reduction.state);
    if (!visit)
        return;
    const bool quits = std::exchange(visit->quits, false);
    switch (event.answer) {
    case LeaveAnswer::Save:
        return closeTable(reduction, Farewell::PutAway, quits);
    case LeaveAnswer::Close:
        return closeTable(reduction, Farewell::Closed, quits);
    case LeaveAnswer::Stay:
        return;
    case LeaveAnswer::KeepSeat:
        keepSeat(reduction);
        break;
    case LeaveAnswer::GiveUp:
        if (!quits)
            return reduction.add(Send{core::LeaveRoom{}});
        break;
    }
    goHome(reduction);
    if (quits)
        reduction.add(CloseWindow{});
}

void take(const Reduction &reduction, const TableClosed &)
{
    reduction.add(RefreshHome{});
    if (std::holds_alternative<Closing>(reduction.state))
        reduction.add(CloseWindow{});
}

} // namespace app::session
