#include "games/rockpaperscissors/rules.h"

#include "fairness/commitment.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

using State = RockPaperScissors::State;
using View = RockPaperScissors::View;
using Phase = GestureView::Phase;
using Player = GestureState::Player;

State RockPaperScissors::initial(const Options &options, const Setup &setup)
{
    State state;
    state.options = options;
    state.match = setup.match;
    state.participants = Participants(setup.players);
    state.players.resize(static_cast<std::size_t>(setup.players));
    return state;
}

static QString commitmentOf(const State &state, Seat seat, const RockPaperScissors::Reveal &reveal)
{
    return commitment({.match = state.match,
                       .round = static_cast<quint32>(state.round),
                       .seat = static_cast<quint32>(seat),
                       .game = RockPaperScissors::id,
                       .nonce = reveal.nonce,
                       .payload = QByteArray(1, static_cast<char>(reveal.gesture))});
}

std::optional<Refusal> RockPaperScissors::legalityError(const State &state, Seat seat, const Move &move)
{
    const auto *commit = std::get_if<Commit>(&move);
    if (state.phase != (commit ? Phase::Commit : Phase::Reveal))
        return Refusal{"wrong_phase"_L1, {{"phase"_L1, phaseName(state.phase)}}};
    if (commit) {
        const bool isTaken = std::ranges::find(state.players, commit->hash, &Player::commit)
                             != state.players.end();
        return isTaken ? std::optional(Refusal{"commitment_taken"_L1}) : std::nullopt;
    }
    const auto &reveal = std::get<Reveal>(move);
    if (reveal.gesture < 0 || reveal.gesture >= state.options.gestures)
        return Refusal{"no_such_gesture"_L1};
    if (commitmentOf(state, seat, reveal) != state.at(seat).commit)
        return Refusal{"not_what_was_committed"_L1};
    return std::nullopt;
}

State RockPaperScissors::applied(State state, Seat seat, const Move &move)
{
    Player &player = state.at(seat);
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
        state.at(seat).isLate = true;
    } else {
        state.participants.takeOut({seat});
        if (state.participants.in().size() <= 1 && !(isLate && state.isAwaited())) {
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

View RockPaperScissors::view(const State &state, Viewer)
{
    View view;
    static_cast<Options &>(view) = state.options;
    view.round = state.round;
    view.phase = state.phase;
    view.rounds = state.rounds;
    const auto in = state.participants.in();
    view.in.insert(in.begin(), in.end());
    for (Seat seat = 0; const Player &player : state.players) {
        if (!player.commit.isEmpty())
            view.committed.emplace(seat, player.commit);
        if (player.gesture && state.phase == Phase::Over)
            view.revealed.emplace(seat, *player.gesture);
        view.scores.push_back(player.score);
        ++seat;
    }
    return view;
}

std::optional<std::chrono::milliseconds> RockPaperScissors::phaseLimit(const State &state)
{
    return state.phase == Phase::Reveal ? std::optional<std::chrono::milliseconds>(revealTime) : std::nullopt;
}

static_assert(GameRules<RockPaperScissors>);

} // namespace core
