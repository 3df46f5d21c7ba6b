#pragma once

#include "game/participants.h"
#include "games/bullsandcows/view.h"

namespace core {

// What the States of the three modes have in common.
struct CodeState
{
    CodeView view; // with every guess, and without what is told only after the end
    Participants players;
    std::optional<Outcome> outcome = {};
};

[[nodiscard]] CodeState initialState(const CodeOptions &options, const Setup &setup);

// The board of this seat, where each has its own.
[[nodiscard]] CodeView::Board &boardOf(CodeState &state, Seat seat);
[[nodiscard]] const CodeView::Board &boardOf(const CodeState &state, Seat seat);
void addRow(CodeView::Board &board, const CodeView::Row &row, const CodeForm &form);

// Over: ranked are these groups, of which the first may have won, and after them those who are out.
void finish(CodeState &state, std::vector<std::vector<Seat>> groups, bool hasFirstWon, Reason reason);
// Takes a seat out, which ends a match of one or two.
void takeOut(CodeState &state, Seat seat, Departure departure);

// What a code is committed to with.
[[nodiscard]] QString commitmentTo(const CodeSecret &secret, const QString &match, quint32 seat);

[[nodiscard]] Refusal wrongPhase(const CodeView &view);

} // namespace core
