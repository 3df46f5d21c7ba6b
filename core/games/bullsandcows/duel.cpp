#include "games/bullsandcows/duel.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

using State = Duel::State;
using Phase = CodeView::Phase;

namespace {

constexpr qsizetype longestRevealedCode = 64;

bool hasSolved(const CodeView &view, Seat seat)
{
    const auto &rows = view.boardOf(seat)->rows;
    return std::ranges::any_of(rows, [&](const CodeView::Row &row) {
        return row.feedback.bulls == view.form.length;
    });
}

void begin(State &state, Phase phase)
{
    state.view.phase = phase;
    ++state.turns;
}

// Whether this player's code and all that they answered hold.
bool wasHonest(const State &state, Seat seat)
{
    const auto revealed = state.revealed.find(seat);
    if (revealed == state.revealed.end() || codeError(state.view.form, revealed->second.code))
        return false;
    return std::ranges::all_of(boardOf(state, 1 - seat).rows, [&](const CodeView::Row &row) {
        return feedback(revealed->second.code, *row.guess) == row.feedback;
    });
}

// The one of whom it is true has won, where it is not true of both or of none.
void finishFor(State &state, bool first, bool second, Reason reason, Reason reasonIfEqual)
{
    if (first == second)
        return finish(state, {{0, 1}}, false, reasonIfEqual);
    const Seat winner = first ? 0 : 1;
    finish(state, {{winner}, {1 - winner}}, true, reason);
}

void judge(State &state)
{
    begin(state, Phase::Over);
    const bool first = wasHonest(state, 0);
    const bool second = wasHonest(state, 1);
    if (!first || !second)
        return finishFor(state, first, second, Reason::Cheated, Reason::Cheated);
    finishFor(state, hasSolved(state.view, 0), hasSolved(state.view, 1), Reason::Won, Reason::Draw);
}

void goOnRevealing(State &state)
{
    if (!Duel::mayMove(state, 0) && !Duel::mayMove(state, 1))
        judge(state);
}

void apply(State &state, Seat seat, const CodeCommit &commit)
{
    state.view.commitments.emplace(seat, commit.hash);
    if (state.view.commitments.size() == 2)
        begin(state, Phase::Guess);
}

void apply(State &state, Seat seat, const CodeGuess &guess)
{
    state.view.pending = {seat, guess.text};
    begin(state, Phase::Answer);
}

void apply(State &state, Seat seat, const CodeAnswer &answer)
{
    const Feedback found{static_cast<int>(answer.bulls), static_cast<int>(answer.cows)};
    addRow(boardOf(state, state.next), {state.view.pending->guess, found}, state.view.form);
    state.view.pending.reset();
    state.next = seat;
    begin(state, Duel::isGuessingOver(state.view) ? Phase::Reveal : Phase::Guess);
}

void apply(State &state, Seat seat, const CodeReveal &reveal)
{
    state.revealed.emplace(seat, reveal.secret);
    goOnRevealing(state);
}

std::optional<Refusal> revealError(const State &state, Seat seat, const CodeSecret &secret)
{
    const QString hash = commitmentTo(secret, state.match, static_cast<quint32>(seat));
    if (secret.code.size() > longestRevealedCode || hash != state.view.commitments.at(seat))
        return Refusal{"not_what_was_committed"_L1};
    return std::nullopt;
}

} // namespace

State Duel::initial(const CodeOptions &options, const Setup &setup)
{
    State state{initialState(options, setup), setup.match, setup.first};
    state.view.phase = Phase::Commit;
    return state;
}

bool Duel::mayMove(const State &state, Seat seat)
{
    switch (state.view.phase) {
    case Phase::Commit:
        return !state.view.commitments.contains(seat);
    case Phase::Guess:
        return seat == state.next;
    case Phase::Answer:
        return seat != state.next;
    case Phase::Reveal:
        return !state.revealed.contains(seat) && !state.isLate[static_cast<std::size_t>(seat)];
    case Phase::Over:
        return false;
    }
    Q_UNREACHABLE();
}

bool Duel::isSimultaneous(const State &state)
{
    return state.view.phase == Phase::Commit || state.view.phase == Phase::Reveal;
}

std::optional<Refusal> Duel::legalityError(const State &state, Seat seat, const CodeMove &move)
{
    const Phase phase = state.view.phase;
    if (phase == Phase::Commit && std::holds_alternative<CodeCommit>(move))
        return std::nullopt;
    if (const auto *guess = std::get_if<CodeGuess>(&move); guess && phase == Phase::Guess)
        return codeError(state.view.form, guess->text);
    if (const auto *answer = std::get_if<CodeAnswer>(&move); answer && phase == Phase::Answer)
        return answerError(state.view.form, *answer);
    if (const auto *reveal = std::get_if<CodeReveal>(&move); reveal && phase == Phase::Reveal)
        return revealError(state, seat, reveal->secret);
    return wrongPhase(state.view);
}

State Duel::applied(State state, Seat seat, const CodeMove &move)
{
    std::visit([&](const auto &one) { apply(state, seat, one); }, move);
    return state;
}

State Duel::departed(State state, Seat seat, Departure departure)
{
    if (departure == Departure::Timeout && state.view.phase == Phase::Reveal) {
        state.isLate[static_cast<std::size_t>(seat)] = true;
        goOnRevealing(state);
    } else {
        takeOut(state, seat, departure);
    }
    return state;
}

std::optional<std::chrono::milliseconds> Duel::phaseLimit(const State &state)
{
    return state.view.phase == Phase::Reveal ? std::optional<std::chrono::milliseconds>(revealTime)
                                             : std::nullopt;
}

CodeView Duel::view(const State &state, Viewer)
{
    CodeView view = state.view;
    if (state.outcome)
        view.secrets = state.revealed;
    return view;
}

void Duel::writeSecrets(JsonWriter &w, const State &state)
{
    core::writeSecrets(w, state.revealed);
}

SeatActivity Duel::activity(const CodeView &view, Seat, bool acts)
{
    switch (view.phase) {
    case Phase::Commit:
        return acts ? SeatActivity::Choosing : SeatActivity::HasChosen;
    case Phase::Reveal:
        return acts ? SeatActivity::Opening : SeatActivity::HasChosen;
    case Phase::Answer:
        return acts ? SeatActivity::Answering : SeatActivity::Waiting;
    case Phase::Guess:
    case Phase::Over:
        return acts ? SeatActivity::ToMove : SeatActivity::Waiting;
    }
    Q_UNREACHABLE();
}

bool Duel::isGuessingOver(const CodeView &view)
{
    const int guesses = view.boardOf(0)->guesses();
    return guesses == view.boardOf(1)->guesses()
           && (guesses == view.limit() || hasSolved(view, 0) || hasSolved(view, 1));
}

} // namespace core
