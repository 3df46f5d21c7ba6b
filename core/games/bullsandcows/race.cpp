#include "games/bullsandcows/race.h"

#include <algorithm>

namespace core {

using State = Race::State;

namespace {

// Those who have solved it by their number of guesses, then those who have not.
std::vector<std::vector<Seat>> rankedGroups(const State &state)
{
    std::map<int, std::vector<Seat>> solvers;
    std::vector<Seat> rest;
    for (const Seat seat : state.players.in()) {
        const CodeView::Board &board = boardOf(state, seat);
        (board.solved ? solvers[board.guesses()] : rest).push_back(seat);
    }
    std::vector<std::vector<Seat>> groups;
    for (const auto &[guesses, seats] : solvers)
        groups.push_back(seats);
    if (!rest.empty())
        groups.push_back(rest);
    return groups;
}

void goOn(State &state)
{
    const auto seats = state.players.in();
    if (std::ranges::any_of(seats, [&](Seat seat) { return Race::mayMove(state, seat); }))
        return;
    const bool isSolved = std::ranges::any_of(seats, [&](Seat seat) { return boardOf(state, seat).solved; });
    finish(state, rankedGroups(state), isSolved, isSolved ? Reason::Won : Reason::Draw);
}

} // namespace

State Race::initial(const CodeOptions &options, const Setup &setup)
{
    return {begun(options, setup)};
}

// Whoever could still win or share the win.
bool Race::mayMove(const State &state, Seat seat)
{
    const CodeView::Board &board = boardOf(state, seat);
    const int limit = state.view.limit();
    return state.players.isIn(seat) && !board.solved
           && board.guesses() < std::min(limit, state.view.best().value_or(limit));
}

State Race::applied(State state, Seat seat, const CodeMove &move)
{
    addRow(boardOf(state, seat), answered(state, move), state.view.form);
    goOn(state);
    return state;
}

State Race::departed(State state, Seat seat, Departure departure)
{
    takeOut(state, seat, departure);
    if (!state.outcome)
        goOn(state);
    return state;
}

CodeView Race::view(const State &state, Viewer viewer)
{
    CodeView view = openView(state);
    for (CodeView::Board &board : view.boards) {
        if (state.outcome || board.seat == viewer.seat)
            continue;
        for (CodeView::Row &row : board.rows)
            row.guess.reset();
    }
    return view;
}

SeatActivity Race::activity(const CodeView &, Seat, bool acts)
{
    return acts ? SeatActivity::Guessing : SeatActivity::Finished;
}

} // namespace core
