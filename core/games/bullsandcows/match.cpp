#include "games/bullsandcows/rules.h"

#include <algorithm>

// How a match of bulls and cows goes on: who may act, what a move brings, and how it ends.
namespace core {

using State = BullsAndCows::State;
using Move = BullsAndCows::Move;
using Mode = BullsAndCows::Mode;
using Phase = BullsAndCows::Phase;
using Board = BullsAndCows::Board;
using Groups = std::vector<std::vector<Seat>>;

static std::size_t index(Seat seat)
{
    return static_cast<std::size_t>(seat);
}

static int guessesOn(const Board &board)
{
    return static_cast<int>(board.rows.size());
}

static std::vector<Seat> seatsIn(const State &state)
{
    std::vector<Seat> seats;
    for (Seat seat = 0; seat < state.players; ++seat) {
        if (!state.isGone[index(seat)])
            seats.push_back(seat);
    }
    return seats;
}

// The fewest guesses with which anybody has solved a race.
static std::optional<int> bestOf(const State &state)
{
    std::optional<int> best;
    for (const Board &board : state.boards) {
        if (board.solved)
            best = std::min(best.value_or(guessesOn(board)), guessesOn(board));
    }
    return best;
}

// Whether a player of a race could still win or share the win.
static bool stillRaces(const State &state, Seat seat)
{
    const Board &board = state.boards[index(seat)];
    const int limit = state.options.limit(state.players);
    const int most = std::min(bestOf(state).value_or(limit), limit);
    return !state.isGone[index(seat)] && !board.solved && guessesOn(board) < most;
}

static bool mayActInDuel(const State &state, Seat seat)
{
    switch (state.phase) {
    case Phase::Commit:
        return state.commitments[index(seat)].isEmpty();
    case Phase::Guess:
        return seat == state.next;
    case Phase::Answer:
        return seat != state.next;
    case Phase::Reveal:
        return !state.revealed[index(seat)] && !state.isLate[index(seat)];
    case Phase::Over:
        return false;
    }
    Q_UNREACHABLE();
}

bool BullsAndCows::mayMove(const State &state, Seat seat)
{
    if (state.outcome)
        return false;
    switch (state.options.mode) {
    case Mode::Race:
        return stillRaces(state, seat);
    case Mode::CoOp:
        return seat == state.next;
    case Mode::Duel:
        return mayActInDuel(state, seat);
    }
    Q_UNREACHABLE();
}

// Who has done all that a race asks of them has nothing left to resign from.
bool BullsAndCows::isIn(const State &state, Seat seat)
{
    return state.options.mode == Mode::Race ? stillRaces(state, seat) : !state.isGone[index(seat)];
}

static void begin(State &state, Phase phase)
{
    state.phase = phase;
    ++state.turns;
}

// A ranking of these groups, those who are gone last.
static void finish(State &state, Groups groups, bool firstWin, Reason reason)
{
    for (auto seat = state.gone.rbegin(); seat != state.gone.rend(); ++seat)
        groups.push_back({*seat});
    begin(state, Phase::Over);
    state.pending.reset();
    state.outcome = Outcome{firstWin ? groups.front() : std::vector<Seat>(), std::move(groups), reason};
}

static void finishRace(State &state)
{
    Groups groups;
    for (int guesses = 1; guesses <= state.options.limit(state.players); ++guesses) {
        std::vector<Seat> group;
        for (const Seat seat : seatsIn(state)) {
            const Board &board = state.boards[index(seat)];
            if (board.solved && guessesOn(board) == guesses)
                group.push_back(seat);
        }
        if (!group.empty())
            groups.push_back(group);
    }
    const bool solved = !groups.empty();
    std::vector<Seat> rest = seatsIn(state);
    std::erase_if(rest, [&](Seat seat) { return state.boards[index(seat)].solved; });
    if (!rest.empty())
        groups.push_back(rest);
    finish(state, groups, solved, solved ? Reason::Won : Reason::Draw);
}

static void goOnInRace(State &state)
{
    const auto seats = seatsIn(state);
    if (std::ranges::none_of(seats, [&](Seat seat) { return stillRaces(state, seat); }))
        finishRace(state);
}

static void passOn(State &state)
{
    ++state.turns;
    do {
        state.next = (state.next + 1) % state.players;
    } while (state.isGone[index(state.next)]);
}

static void goOnTogether(State &state)
{
    const Board &board = state.boards.front();
    if (board.solved)
        finish(state, {seatsIn(state)}, true, Reason::Won);
    else if (guessesOn(board) >= state.options.limit(state.players))
        finish(state, {seatsIn(state)}, false, Reason::Lost);
    else
        passOn(state);
}

static void goOnAfterAnswer(State &state)
{
    state.pending.reset();
    state.next = 1 - state.next;
    const auto &[one, other] = std::tie(state.boards[0], state.boards[1]);
    const bool isEven = guessesOn(one) == guessesOn(other);
    const bool isDone = one.solved || other.solved || guessesOn(one) == state.options.limit(state.players);
    begin(state, isEven && isDone ? Phase::Reveal : Phase::Guess);
}

// Whether this player's code and all that they answered hold.
static bool wasHonest(const State &state, Seat seat)
{
    const auto &secret = state.revealed[index(seat)];
    if (!secret || codeError(state.options.form, secret->code))
        return false;
    return std::ranges::all_of(state.boards[index(1 - seat)].rows, [&](const BullsAndCows::Row &row) {
        return feedback(secret->code, row.guess) == row.feedback;
    });
}

static void judgeDuel(State &state)
{
    const bool honest[] = {wasHonest(state, 0), wasHonest(state, 1)};
    const bool solved[] = {state.boards[0].solved, state.boards[1].solved};
    if (!honest[0] && !honest[1])
        finish(state, {{0, 1}}, false, Reason::Cheated);
    else if (honest[0] != honest[1])
        finish(state, {{honest[0] ? 0 : 1}, {honest[0] ? 1 : 0}}, true, Reason::Cheated);
    else if (solved[0] == solved[1])
        finish(state, {{0, 1}}, false, Reason::Draw);
    else
        finish(state, {{solved[0] ? 0 : 1}, {solved[0] ? 1 : 0}}, true, Reason::Won);
}

static void goOnRevealing(State &state)
{
    if (!mayActInDuel(state, 0) && !mayActInDuel(state, 1))
        judgeDuel(state);
}

static void addRow(State &state, Board &board, Seat seat, const QString &guess, const Feedback &found)
{
    board.rows.push_back({seat, guess, found});
    board.solved = board.solved || found.bulls == state.options.form.length;
}

static void applyGuess(State &state, Seat seat, const QString &guess)
{
    if (state.options.mode == Mode::Duel) {
        state.pending = guess;
        return begin(state, Phase::Answer);
    }
    const bool isRace = state.options.mode == Mode::Race;
    addRow(state, state.boards[isRace ? index(seat) : 0], seat, guess, feedback(state.server.code, guess));
    if (isRace)
        goOnInRace(state);
    else
        goOnTogether(state);
}

State BullsAndCows::applied(State state, Seat seat, const Move &move)
{
    if (const auto *guess = std::get_if<Guess>(&move)) {
        applyGuess(state, seat, guess->text);
    } else if (const auto *answer = std::get_if<Answer>(&move)) {
        addRow(state, state.boards[index(state.next)], state.next, *state.pending,
               {static_cast<int>(answer->bulls), static_cast<int>(answer->cows)});
        goOnAfterAnswer(state);
    } else if (const auto *commit = std::get_if<Commit>(&move)) {
        state.commitments[index(seat)] = commit->hash;
        if (!state.commitments[index(1 - seat)].isEmpty())
            begin(state, Phase::Guess);
    } else {
        const auto &reveal = std::get<Reveal>(move);
        state.revealed[index(seat)] = Secret{reveal.code, reveal.nonce};
        goOnRevealing(state);
    }
    return state;
}

State BullsAndCows::departed(State state, Seat seat, Departure departure)
{
    if (departure == Departure::Timeout && state.phase == Phase::Reveal) {
        state.isLate[index(seat)] = true;
        goOnRevealing(state);
        return state;
    }
    state.isGone[index(seat)] = true;
    state.gone.push_back(seat);
    const auto in = seatsIn(state);
    if (in.empty() || state.players == 2)
        finish(state, in.empty() ? Groups() : Groups{in}, !in.empty(), reasonOf(departure));
    else if (state.options.mode == Mode::Race)
        goOnInRace(state);
    else if (state.next == seat)
        passOn(state);
    return state;
}

State BullsAndCows::stopped(State state)
{
    finish(state, {seatsIn(state)}, false, Reason::Stopped);
    return state;
}

std::optional<Outcome> BullsAndCows::outcome(const State &state)
{
    return state.outcome;
}

bool BullsAndCows::isSimultaneous(const State &state)
{
    return state.options.mode == Mode::Race || state.phase == Phase::Commit || state.phase == Phase::Reveal;
}

std::optional<std::chrono::milliseconds> BullsAndCows::phaseLimit(const State &state)
{
    return state.phase == Phase::Reveal ? std::optional<std::chrono::milliseconds>(revealTime) : std::nullopt;
}

// In a race each player's clock starts anew with their own guess.
int BullsAndCows::phase(const State &state, Seat seat)
{
    return state.options.mode == Mode::Race ? guessesOn(state.boards[index(seat)]) : state.turns;
}

} // namespace core
