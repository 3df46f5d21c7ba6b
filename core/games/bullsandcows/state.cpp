#include "games/bullsandcows/state.h"

#include "fairness/commitment.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

CodeMatch begunMatch(const CodeOptions &options, const Setup &setup)
{
    CodeMatch match{{options}, Participants(setup.players)};
    if (options.mode == CodeOptions::Mode::CoOp)
        match.view.boards.resize(1);
    for (Seat seat = 0; seat < setup.players && options.mode != CodeOptions::Mode::CoOp; ++seat)
        match.view.boards.push_back({.seat = seat});
    return match;
}

CodeView::Board &boardOf(CodeMatch &match, Seat seat)
{
    return match.view.boards[static_cast<std::size_t>(seat)];
}

const CodeView::Board &boardOf(const CodeMatch &match, Seat seat)
{
    return match.view.boards[static_cast<std::size_t>(seat)];
}

void addRow(CodeView::Board &board, const CodeView::Row &row, const CodeForm &form)
{
    board.rows.push_back(row);
    board.solved = board.solved || row.feedback.bulls == form.length;
}

void finish(CodeMatch &match, std::vector<std::vector<Seat>> groups, bool hasFirstWon, Reason reason)
{
    const auto gone = match.players.gone();
    groups.insert(groups.end(), gone.begin(), gone.end());
    match.view.phase = CodeView::Phase::Over;
    match.view.pending.reset();
    match.outcome = Outcome{hasFirstWon ? groups.front() : std::vector<Seat>(), std::move(groups), reason};
}

void takeOut(CodeMatch &match, Seat seat, Departure departure)
{
    match.players.takeOut({seat});
    const auto left = match.players.in();
    if (left.empty())
        finish(match, {}, false, reasonOf(departure));
    else if (match.players.players() == 2)
        finish(match, {left}, true, reasonOf(departure));
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
