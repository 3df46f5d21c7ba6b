#include "games/bullsandcows/state.h"

#include "fairness/commitment.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

CodeState initialState(const CodeOptions &options, const Setup &setup)
{
    CodeState state{{options}, Participants(setup.players)};
    if (options.mode == CodeOptions::Mode::CoOp)
        state.view.boards.resize(1);
    for (Seat seat = 0; seat < setup.players && options.mode != CodeOptions::Mode::CoOp; ++seat)
        state.view.boards.push_back({.seat = seat});
    return state;
}

CodeView::Board &boardOf(CodeState &state, Seat seat)
{
    return state.view.boards[static_cast<std::size_t>(seat)];
}

const CodeView::Board &boardOf(const CodeState &state, Seat seat)
{
    return state.view.boards[static_cast<std::size_t>(seat)];
}

void addRow(CodeView::Board &board, const CodeView::Row &row, const CodeForm &form)
{
    board.rows.push_back(row);
    board.solved = board.solved || row.feedback.bulls == form.length;
}

void finish(CodeState &state, std::vector<std::vector<Seat>> groups, bool hasFirstWon, Reason reason)
{
    const auto gone = state.players.gone();
    groups.insert(groups.end(), gone.begin(), gone.end());
    state.view.phase = CodeView::Phase::Over;
    state.view.pending.reset();
    state.outcome = Outcome{hasFirstWon ? groups.front() : std::vector<Seat>(), std::move(groups), reason};
}

void takeOut(CodeState &state, Seat seat, Departure departure)
{
    state.players.takeOut({seat});
    const auto left = state.players.in();
    if (left.empty())
        finish(state, {}, false, reasonOf(departure));
    else if (state.players.players() == 2)
        finish(state, {left}, true, reasonOf(departure));
}

QString commitmentTo(const CodeSecret &secret, const QString &match, quint32 seat)
{
    return commitment({.match = match,
                       .round = 0,
                       .seat = seat,
                       .game = bullsAndCows,
                       .nonce = secret.nonce,
                       .payload = secret.code.toUtf8()});
}

Refusal wrongPhase(const CodeView &view)
{
    return {"wrong_phase"_L1, {{"phase"_L1, phaseName(view.phase)}}};
}

} // namespace core
