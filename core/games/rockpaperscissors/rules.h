#pragma once

#include "games/rockpaperscissors/commitments.h"
#include "games/rockpaperscissors/round.h"
#include "games/rockpaperscissors/view.h"

namespace core {

// The rules of rock-paper-scissors for 2 to 20 players and 3 to 101 gestures; the contract's section 5. A
// round has two phases: everybody still in commits to a throw, then everybody reveals it.
struct RockPaperScissors : GestureViewRules, GestureCommitments
{
    using State = GestureState;
    using GestureCommitments::write;
    using GestureViewRules::optionsOf;
    using GestureViewRules::write;

    static constexpr QLatin1StringView id{"rock_paper_scissors"};
    static constexpr std::chrono::seconds revealTime{20};
    static constexpr bool movesArePublic = false;

    static State initial(const Options &options, const Setup &setup);
    static const Options &optionsOf(const State &state) { return state.options; }
    static bool mayMove(const State &state, Seat seat) { return state.mayMove(seat); }
    static bool isSimultaneous(const State &) { return true; }
    static std::optional<Refusal> legalityError(const State &state, Seat seat, const Move &move);
    static State applied(State state, Seat seat, const Move &move);

    static bool isIn(const State &state, Seat seat) { return state.participants.isIn(seat); }
    static State departed(State state, Seat seat, Departure departure);
    static State stopped(State state);
    static std::optional<Outcome> outcome(const State &state) { return state.outcome; }

    static View view(const State &state, Viewer viewer);
    static std::optional<std::chrono::milliseconds> phaseLimit(const State &state);
    static int phase(const State &state, Seat) { return state.phases; }
};

} // namespace core
