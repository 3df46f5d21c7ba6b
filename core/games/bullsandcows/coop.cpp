#include "games/bullsandcows/coop.h"

namespace core {

using State = CoOp::State;

static bool isLost(const CodeView &view)
{
    const CodeView::Board &board = view.boards.front();
    return !board.solved && board.guesses() >= view.limit();
}

static void passOn(State &state)
{
    ++state.turns;
    do {
        state.next = (state.next + 1) % state.players.players();
    } while (!state.players.isIn(state.next));
}

State CoOp::initial(const CodeOptions &options, const Setup &setup)
{
    return {begun(options, setup), setup.first};
}

State CoOp::applied(State state, Seat seat, const CodeMove &move)
{
    CodeView::Board &board = state.view.boards.front();
    CodeView::Row row = answered(state, move);
    row.seat = seat;
    addRow(board, row, state.view.form);
    if (board.solved)
        finish(state, {state.players.in()}, true, Reason::Won);
    else if (isLost(state.view))
        finish(state, {state.players.in()}, false, Reason::Lost);
    else
        passOn(state);
    return state;
}

State CoOp::departed(State state, Seat seat, Departure departure)
{
    takeOut(state, seat, departure);
    if (!state.outcome && state.next == seat)
        passOn(state);
    return state;
}

SeatActivity CoOp::activity(const CodeView &, Seat, bool acts)
{
    return acts ? SeatActivity::ToMove : SeatActivity::Waiting;
}

Ending CoOp::ending(const CodeView &view)
{
    if (view.boards.front().solved)
        return Ending::WonAsOne;
    return isLost(view) ? Ending::LostAsOne : Ending::Plain;
}

} // namespace core
