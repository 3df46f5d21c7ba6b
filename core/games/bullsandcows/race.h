#pragma once

#include "game/activity.h"
#include "games/bullsandcows/sharedcode.h"

namespace core {

// The rules of a race: all guess at the server's code at the same time, each at their own pace, and the
// fewest guesses win.
struct Race : SharedCode
{
    struct State : SharedCode::State
    {
        using Rules = Race;
    };

    static State initial(const CodeOptions &options, const Setup &setup);
    static bool mayMove(const State &state, Seat seat);
    static bool isSimultaneous(const State &) { return true; }
    static State applied(State state, Seat seat, const CodeMove &move);
    // Who has done all that a race asks of them has nothing left to resign from.
    static bool isIn(const State &state, Seat seat) { return mayMove(state, seat); }
    static State departed(State state, Seat seat, Departure departure);
    // Each player's clock starts anew with their own guess.
    static int phase(const State &state, Seat seat) { return boardOf(state, seat).guesses(); }
    // Before the end nobody sees another's guesses.
    static CodeView view(const State &state, Viewer viewer);
    static SeatActivity activity(const CodeView &view, Seat seat, bool acts);
};

} // namespace core
