#include "session/leaving.h"

namespace app::session {

static void showHome(const Turn &turn)
{
    turn.add(Countdown{});
    turn.add(ShowIdle{});
    turn.add(RefreshHome{});
    turn.add(ShowHome{});
    turn.state = Home{};
}

// The host goes as if the connection were lost, so that the own seat is kept like everybody's. Who quits
// waits for the goodbye to have been said.
static void closeTable(const Turn &turn, Farewell farewell, bool quits)
{
    turn.add(GoOffline{});
    turn.add(CloseTable{farewell});
    showHome(turn);
    if (quits)
        turn.state = Closing{};
}

void goHome(const Turn &turn)
{
    if (isHosting(turn.state)) // it has not come to a room yet
        return closeTable(turn, Farewell::PutAway, false);
    if (const auto *online = std::get_if<Online>(&turn.state))
        turn.add(ForgetGame{online->visit.welcome.token});
    turn.add(Leave{});
    showHome(turn);
}

// With nobody to miss it, a table needs no farewell.
static void leaveTable(const Turn &turn, bool quits)
{
    if (!concernsOthers(turn.state, turn.around.hasVisitors))
        return closeTable(turn, Farewell::Closed, quits);
    Visit *visit = visitOf(turn.state);
    if (!visit || std::holds_alternative<Arriving>(visit->place))
        return closeTable(turn, Farewell::PutAway, quits);
    visit->quits = quits;
    turn.add(AskToLeave{roomOf(turn.state) ? AskToLeave::Who::HostInRoom : AskToLeave::Who::HostInLobby});
}

// A seat elsewhere is kept, and one is gone from it.
static void keepSeat(const Turn &turn)
{
    const auto *online = std::get_if<Online>(&turn.state);
    const InRoom *in = roomOf(turn.state);
    if (!online || isHosting(turn.state) || !in || in->room.room.isEmpty())
        return;
    const core::Welcome &welcome = online->visit.welcome;
    turn.add(NoteKeptSeat{welcome.token, std::chrono::seconds(welcome.graceSeconds)});
    turn.add(GoOffline{});
    turn.state = Home{};
}

void take(const Turn &turn, const Cancelled &)
{
    goHome(turn);
}

void take(const Turn &turn, const BackChosen &)
{
    if (Visit *visit = visitOf(turn.state))
        visit->quits = false;
    if (isHosting(turn.state))
        leaveTable(turn, false);
    else if (hasWhatToResign(turn.state))
        turn.add(AskToLeave{AskToLeave::Who::Player});
    else if (std::holds_alternative<Online>(turn.state) && roomOf(turn.state))
        turn.add(Send{core::LeaveRoom{}});
    else
        goHome(turn);
}

void take(const Turn &turn, const QuitChosen &)
{
    if (isHosting(turn.state))
        return leaveTable(turn, true);
    if (!hasWhatToResign(turn.state))
        return turn.add(CloseWindow{});
    visitOf(turn.state)->quits = true;
    turn.add(AskToLeave{AskToLeave::Who::Player});
}

void take(const Turn &turn, const WindowClosed &)
{
    if (!isHosting(turn.state)) // one is asked where somebody else is in the room
        return keepSeat(turn);
    const bool concerns = concernsOthers(turn.state, turn.around.hasVisitors);
    closeTable(turn, concerns ? Farewell::PutAway : Farewell::Closed, false);
}

void take(const Turn &turn, const ProgramEnded &)
{
    if (isHosting(turn.state))
        closeTable(turn, Farewell::PutAway, true);
    else
        turn.add(CloseWindow{});
}

void take(const Turn &turn, const LeaveAnswered &event)
{
    Visit *visit = visitOf(turn.state);
    if (!visit)
        return;
    const bool quits = std::exchange(visit->quits, false);
    switch (event.answer) {
    case LeaveAnswer::Save:
        return closeTable(turn, Farewell::PutAway, quits);
    case LeaveAnswer::Close:
        return closeTable(turn, Farewell::Closed, quits);
    case LeaveAnswer::Stay:
        return;
    case LeaveAnswer::KeepSeat:
        keepSeat(turn);
        break;
    case LeaveAnswer::GiveUp:
        if (!quits)
            return turn.add(Send{core::LeaveRoom{}});
        break;
    }
    goHome(turn);
    if (quits)
        turn.add(CloseWindow{});
}

void take(const Turn &turn, const TableClosed &)
{
    turn.add(RefreshHome{});
    if (std::holds_alternative<Closing>(turn.state))
        turn.add(CloseWindow{});
}

} // namespace app::session
