#include "games/rockpaperscissors/gestures.h"
#include "games/rockpaperscissors/rules.h"

#include <algorithm>

// How a round of rock-paper-scissors goes on and how it is decided.
namespace core {

using State = RockPaperScissors::State;
using Move = RockPaperScissors::Move;
using Phase = RockPaperScissors::Phase;
using Player = RockPaperScissors::Player;
using Rule = RockPaperScissors::Rule;

static std::vector<Seat> seatsIn(const State &state)
{
    std::vector<Seat> seats;
    for (Seat seat = 0; const Player &player : state.players) {
        if (player.isIn)
            seats.push_back(seat);
        ++seat;
    }
    return seats;
}

static Player &at(State &state, Seat seat)
{
    return state.players[static_cast<std::size_t>(seat)];
}

static bool somebodyMayMove(const State &state)
{
    const auto seats = seatsIn(state);
    return std::ranges::any_of(seats, [&](Seat seat) { return RockPaperScissors::mayMove(state, seat); });
}

static void begin(State &state, Phase phase)
{
    state.phase = phase;
    ++state.phases;
}

static void beginRound(State &state)
{
    for (Player &player : state.players) {
        player.commit.clear();
        player.gesture.reset();
        player.isLate = false;
    }
    begin(state, Phase::Commit);
}

// Those still in by score, equal ones together; with elimination scores are all equal.
static std::vector<std::vector<Seat>> ranking(const State &state)
{
    std::vector<Seat> in = seatsIn(state);
    std::ranges::stable_sort(in, std::greater(),
                             [&](Seat seat) { return state.players[static_cast<std::size_t>(seat)].score; });
    std::vector<std::vector<Seat>> groups;
    for (const Seat seat : in) {
        const auto score = [&](Seat s) { return state.players[static_cast<std::size_t>(s)].score; };
        if (groups.empty() || score(groups.back().front()) != score(seat))
            groups.emplace_back();
        groups.back().push_back(seat);
    }
    groups.insert(groups.end(), state.gone.rbegin(), state.gone.rend());
    return groups;
}

static void finish(State &state, Reason reason)
{
    Outcome outcome{.winners = {}, .ranking = ranking(state), .reason = reason};
    if (!seatsIn(state).empty())
        outcome.winners = outcome.ranking.front();
    begin(state, Phase::Over);
    state.outcome = std::move(outcome);
}

static void finishWithoutWinners(State &state, Reason reason)
{
    finish(state, reason);
    state.outcome->winners.clear();
}

static void takeOut(State &state, const std::vector<Seat> &seats)
{
    for (const Seat seat : seats)
        at(state, seat).isIn = false;
    if (!seats.empty())
        state.gone.push_back(seats);
}

// Who has thrown what, of those still in.
static std::vector<std::pair<Seat, int>> throwsOf(const State &state)
{
    std::vector<std::pair<Seat, int>> thrown;
    for (const Seat seat : seatsIn(state)) {
        if (const auto gesture = state.players[static_cast<std::size_t>(seat)].gesture)
            thrown.emplace_back(seat, *gesture);
    }
    return thrown;
}

// Who did not reveal is out; so is who is beaten by any gesture thrown, unless that would be everybody.
static std::vector<Seat> eliminated(const State &state, const std::vector<std::pair<Seat, int>> &thrown)
{
    const auto isBeaten = [&](int gesture) {
        return std::ranges::any_of(thrown, [&](const auto &other) {
            return beats(state.options.gestures, other.second, gesture);
        });
    };
    const bool everybody = std::ranges::all_of(thrown, [&](const auto &own) { return isBeaten(own.second); });
    std::vector<Seat> out;
    for (const Seat seat : seatsIn(state)) {
        const auto gesture = state.players[static_cast<std::size_t>(seat)].gesture;
        if (!gesture || (!everybody && isBeaten(*gesture)))
            out.push_back(seat);
    }
    return out;
}

// A point for each player beaten, and for each who did not reveal.
static void score(State &state, const std::vector<std::pair<Seat, int>> &thrown)
{
    const auto silent = static_cast<int>(seatsIn(state).size() - thrown.size());
    for (const auto &[seat, gesture] : thrown) {
        const auto beaten = std::ranges::count_if(thrown, [&, own = gesture](const auto &other) {
            return beats(state.options.gestures, own, other.second);
        });
        at(state, seat).score += static_cast<int>(beaten) + silent;
    }
}

static bool isDecided(const State &state)
{
    const auto in = seatsIn(state);
    if (state.options.rule == Rule::Elimination)
        return in.size() <= 1;
    return std::ranges::any_of(in, [&](Seat seat) {
        return state.players[static_cast<std::size_t>(seat)].score >= state.options.firstTo;
    });
}

static void playAgain(State &state)
{
    if (state.emptyRounds++ == RockPaperScissors::mostEmptyRounds)
        finishWithoutWinners(state, Reason::Timeout);
    else
        beginRound(state);
}

static void decideRound(State &state)
{
    const auto thrown = throwsOf(state);
    if (thrown.empty())
        return playAgain(state);
    state.emptyRounds = 0;
    const bool eliminates = state.options.rule == Rule::Elimination;
    const auto out = eliminates ? eliminated(state, thrown) : std::vector<Seat>();
    if (!eliminates)
        score(state, thrown);
    state.rounds.push_back({thrown, out});
    if (state.rounds.size() > RockPaperScissors::roundsShown)
        state.rounds.erase(state.rounds.begin());
    takeOut(state, out);
    if (isDecided(state) || state.round == RockPaperScissors::mostRounds)
        return finish(state, Reason::Won);
    ++state.round;
    beginRound(state);
}

// Goes on to the next phase once nobody is waited for.
static void goOn(State &state)
{
    if (state.outcome || somebodyMayMove(state))
        return;
    if (state.phase == Phase::Commit)
        begin(state, Phase::Reveal);
    else
        decideRound(state);
}

State RockPaperScissors::applied(State state, Seat seat, const Move &move)
{
    Player &player = at(state, seat);
    if (const auto *commit = std::get_if<Commit>(&move))
        player.commit = commit->hash;
    else
        player.gesture = static_cast<int>(std::get<Reveal>(move).gesture);
    goOn(state);
    return state;
}

// Who is late with a throw is out, like who resigns or leaves; several are late at the same moment, so one of
// them does not win over the others. Who is late with revealing has thrown nothing.
State RockPaperScissors::departed(State state, Seat seat, Departure departure)
{
    const bool isLate = departure == Departure::Timeout;
    if (isLate && state.phase == Phase::Reveal) {
        at(state, seat).isLate = true;
    } else {
        takeOut(state, {seat});
        if (seatsIn(state).size() <= 1 && !(isLate && somebodyMayMove(state))) {
            finish(state, reasonOf(departure));
            return state;
        }
    }
    goOn(state);
    return state;
}

State RockPaperScissors::stopped(State state)
{
    finishWithoutWinners(state, Reason::Stopped);
    return state;
}

} // namespace core
