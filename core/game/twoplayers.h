#pragma once

#include "game/activity.h"
#include "game/gamekind.h"
#include "game/refusal.h"

#include <concepts>
#include <optional>
#include <utility>

namespace core {

// What games have in common in which two take turns and everybody sees everything: to be inherited by their
// rules, and `Turns` by their State.
struct TwoPlayers
{
    struct Turns
    {
        Seat next = 0;
        std::optional<std::pair<Seat, Departure>> gone = {};
        bool isStopped = false;
    };

    static constexpr bool movesArePublic = true;
    static constexpr bool viewsAreAlike = true;

    template<typename Options>
    static SeatRange seats(const Options &)
    {
        return {2, 2};
    }
    template<typename Options>
    static std::optional<Refusal> conflict(const Options &)
    {
        return std::nullopt;
    }

    static bool mayMove(const Turns &state, Seat seat) { return seat == state.next; }
    static bool isSimultaneous(const Turns &) { return false; }
    static bool isIn(const Turns &state, Seat seat) { return !state.gone || state.gone->first != seat; }

    template<std::derived_from<Turns> State>
    static State departed(State state, Seat seat, Departure departure)
    {
        state.gone = {seat, departure};
        return state;
    }
    template<std::derived_from<Turns> State>
    static State stopped(State state)
    {
        state.isStopped = true;
        return state;
    }
    // How it ended otherwise than on the board; nothing where it did not.
    static std::optional<Outcome> endedEarly(const Turns &state)
    {
        if (state.isStopped)
            return Outcome{{}, {{0, 1}}, Reason::Stopped};
        if (state.gone)
            return won(1 - state.gone->first, state.gone->first, reasonOf(state.gone->second));
        return std::nullopt;
    }
    static Outcome draw() { return {{}, {{0, 1}}, Reason::Draw}; }

    template<typename View>
    static SeatActivity activity(const View &, Seat, bool acts)
    {
        return acts ? SeatActivity::ToMove : SeatActivity::Waiting;
    }
    template<typename View>
    static Ending ending(const View &)
    {
        return Ending::Plain;
    }
};

} // namespace core
