#pragma once

namespace core {

// What a player is doing in a match at this moment.
enum class SeatActivity {
    Waiting,   // nothing to say
    ToMove,    // the others wait for this one
    Choosing,  // several choose at once, in secret
    HasChosen, // has sealed a choice
    Opening,   // the program opens what was sealed, by itself
    Answering, // the program says what is so, by itself
    Guessing,  // everybody guesses at their own pace
    Finished,  // has nothing more to do
    Out,
};

// How a match ended, where a game has more to say than who won and for what reason.
enum class Ending {
    Plain,
    BoardFull, // there was no move left
    WonAsOne,  // all had the same aim and reached it
    LostAsOne, // nobody reached the aim
};

} // namespace core
