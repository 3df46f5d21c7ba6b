#pragma once

#include "game/activity.h"
#include "games/bullsandcows/moves.h"
#include "games/bullsandcows/state.h"

#include <array>
#include <chrono>

namespace core {

// The rules of a duel: both commit to a code, guess at the other's in turns, answer the other's guesses, and
// at last reveal their codes, by which all answers are checked.
struct Duel
{
    static constexpr std::chrono::seconds revealTime{20};

    struct State : CodeState
    {
        using Rules = Duel;

        QString match;
        Seat next = 0; // who guesses
        int turns = 0; // that have begun, of whatever phase
        std::map<Seat, CodeSecret> revealed = {};
        std::array<bool, 2> isLate = {}; // with revealing
    };

    static State initial(const CodeOptions &options, const Setup &setup);
    static bool mayMove(const State &state, Seat seat);
    static bool isSimultaneous(const State &state);
    static std::optional<Refusal> legalityError(const State &state, Seat seat, const CodeMove &move);
    static State applied(State state, Seat seat, const CodeMove &move);
    static bool isIn(const State &state, Seat seat) { return state.players.isIn(seat); }
    static State departed(State state, Seat seat, Departure departure);
    static int phase(const State &state, Seat) { return state.turns; }
    static std::optional<std::chrono::milliseconds> phaseLimit(const State &state);
    // The answer is given by the owner's program.
    static bool isOnClock(const State &state) { return state.view.phase != CodeView::Phase::Answer; }
    static CodeView view(const State &state, Viewer viewer);
    static void writeSecrets(JsonWriter &writer, const State &state);
    static SeatActivity activity(const CodeView &view, Seat seat, bool acts);

    // Whether both have guessed equally often, and one has solved or no guess is left.
    static bool isGuessingOver(const CodeView &view);
};

} // namespace core
