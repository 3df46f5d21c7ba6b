#pragma once

#include "protocol/messages.h"

#include <QString>

namespace ui {

// What a player is doing in a match at this moment.
enum class SeatActivity {
    Waiting,   // nothing to say
    ToMove,    // the others wait for this one
    Choosing,  // several choose at once, in secret
    HasChosen, // has sealed a choice
    Opening,   // the program opens what was sealed, by itself
    Guessing,  // everybody guesses at their own pace
    Finished,  // has nothing more to guess
    Out,
};

// `severalAtOnce`: whether several were to act at once at some time of the match.
[[nodiscard]] SeatActivity activityOf(int seat, const core::MatchView &state, bool severalAtOnce);
// In the words of a row; empty for Waiting.
[[nodiscard]] QString activityText(SeatActivity activity);
// True in phases in which the programs act and nobody is to do anything.
[[nodiscard]] bool goesByItself(const core::MatchView &state);

} // namespace ui
