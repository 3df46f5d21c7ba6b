#pragma once

#include "game/activity.h"
#include "games/bullsandcows/sharedcode.h"

namespace core {

// The rules of a co-op: all guess at the server's code in turns, on one board, and win or lose as one.
struct CoOp : SharedCode
{
    struct State : SharedCode::State
    {
        using Rules = CoOp;

        Seat next = 0;
        int turns = 0; // that have begun
    };

    static State initial(const CodeOptions &options, const Setup &setup);
    static bool mayMove(const State &state, Seat seat) { return seat == state.next; }
    static bool isSimultaneous(const State &) { return false; }
    static State applied(State state, Seat seat, const CodeMove &move);
    static bool isIn(const State &state, Seat seat) { return state.players.isIn(seat); }
    static State departed(State state, Seat seat, Departure departure);
    static int phase(const State &state, Seat) { return state.turns; }
    static CodeView view(const State &state, Viewer) { return openView(state); }
    static SeatActivity activity(const CodeView &view, Seat seat, bool acts);
    static Ending ending(const CodeView &view);
};

} // namespace core
