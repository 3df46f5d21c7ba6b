#include "games/rockpaperscissors/round.h"

#include "games/rockpaperscissors/gestures.h"

#include <algorithm>

namespace core {

namespace {

using Phase = GestureState::Phase;
using Player = GestureState::Player;
using Throws = std::map<Seat, int>;

constexpr int mostEmptyRounds = 3; // that are played again because nobody revealed

void begin(GestureState &state, Phase phase)
{
    state.phase = phase;
    ++state.phases;
}

void beginRound(GestureState &state)
{
    for (Player &player : state.players) {
        player.commit.clear();
        player.gesture.reset();
        player.isLate = false;
    }
    begin(state, Phase::Commit);
}

// Those still in by score, equal ones together; with elimination scores are all equal.
std::vector<std::vector<Seat>> ranking(const GestureState &state)
{
    const auto score = [&](Seat seat) { return state.at(seat).score; };
    std::vector<Seat> in = state.participants.in();
    std::ranges::stable_sort(in, std::greater(), score);
    std::vector<std::vector<Seat>> groups;
    for (const Seat seat : in) {
        if (groups.empty() || score(groups.back().front()) != score(seat))
            groups.emplace_back();
        groups.back().push_back(seat);
    }
    const auto gone = state.participants.gone();
    groups.insert(groups.end(), gone.begin(), gone.end());
    return groups;
}

// Who has thrown what, of those still in.
Throws throwsOf(const GestureState &state)
{
    Throws thrown;
    for (const Seat seat : state.participants.in()) {
        if (const auto gesture = state.at(seat).gesture)
            thrown.emplace(seat, *gesture);
    }
    return thrown;
}

// Who did not reveal is out; so is who is beaten by any gesture thrown, unless that would be everybody.
std::vector<Seat> eliminated(const GestureState &state, const Throws &thrown)
{
    const auto isBeaten = [&](int gesture) {
        return std::ranges::any_of(thrown, [&](const auto &other) {
            return beats(state.options.gestures, other.second, gesture);
        });
    };
    const bool everybody = std::ranges::all_of(thrown, [&](const auto &own) { return isBeaten(own.second); });
    std::vector<Seat> out;
    for (const Seat seat : state.participants.in()) {
        const auto gesture = state.at(seat).gesture;
        if (!gesture || (!everybody && isBeaten(*gesture)))
            out.push_back(seat);
    }
    return out;
}

// A point for each player beaten, and for each who did not reveal.
void score(GestureState &state, const Throws &thrown)
{
    const auto silent = static_cast<int>(state.participants.in().size() - thrown.size());
    for (const auto &[seat, gesture] : thrown) {
        const auto beaten = std::ranges::count_if(thrown, [&, own = gesture](const auto &other) {
            return beats(state.options.gestures, own, other.second);
        });
        state.at(seat).score += static_cast<int>(beaten) + silent;
    }
}

bool isDecided(const GestureState &state)
{
    const auto in = state.participants.in();
    if (!state.options.isForPoints())
        return in.size() <= 1;
    return std::ranges::any_of(in, [&](Seat seat) { return state.at(seat).score >= state.options.firstTo; });
}

void playAgain(GestureState &state)
{
    if (state.emptyRounds++ == mostEmptyRounds)
        finishWithoutWinners(state, Reason::Timeout);
    else
        beginRound(state);
}

void decideRound(GestureState &state)
{
    const Throws thrown = throwsOf(state);
    if (thrown.empty())
        return playAgain(state);
    state.emptyRounds = 0;
    const bool isForPoints = state.options.isForPoints();
    const auto out = isForPoints ? std::vector<Seat>() : eliminated(state, thrown);
    if (isForPoints)
        score(state, thrown);
    state.rounds.push_back({thrown, {out.begin(), out.end()}});
    if (state.rounds.size() > GestureView::roundsShown)
        state.rounds.erase(state.rounds.begin());
    state.participants.takeOut(out);
    if (isDecided(state) || state.round == GestureView::mostRounds)
        return finish(state, Reason::Won);
    ++state.round;
    beginRound(state);
}

} // namespace

bool GestureState::mayMove(Seat seat) const
{
    const Player &player = at(seat);
    if (!participants.isIn(seat))
        return false;
    switch (phase) {
    case Phase::Commit:
        return player.commit.isEmpty();
    case Phase::Reveal:
        return !player.gesture && !player.isLate;
    case Phase::Over:
        return false;
    }
    Q_UNREACHABLE();
}

bool GestureState::isAwaited() const
{
    const auto seats = participants.in();
    return std::ranges::any_of(seats, [this](Seat seat) { return mayMove(seat); });
}

void goOn(GestureState &state)
{
    if (state.outcome || state.isAwaited())
        return;
    if (state.phase == Phase::Commit)
        begin(state, Phase::Reveal);
    else
        decideRound(state);
}

void finish(GestureState &state, Reason reason)
{
    Outcome outcome{.winners = {}, .ranking = ranking(state), .reason = reason};
    if (!state.participants.in().empty())
        outcome.winners = outcome.ranking.front();
    begin(state, Phase::Over);
    state.outcome = std::move(outcome);
}

void finishWithoutWinners(GestureState &state, Reason reason)
{
    finish(state, reason);
    state.outcome->winners.clear();
}

} // namespace core
