#pragma once

#include <array>

// Mistakes that a server might make. They are planted around the real one, to see that the simulation finds
// them.
enum class Bug {
    None,
    RepliesForgotten,      // a repeated id is carried out again after a restart
    RefusalsForgotten,     // only what was done is remembered
    ToldBeforeKept,        // the answer leaves before the disk has it
    TwoTransactions,       // a crash can come between a move and the record of its id
    MoveLost,              // the last move of a match is missing after a restart
    MatchWithoutItsSecret, // a match goes on with other random bytes
    AnotherSeatsView,      // everybody is sent what one of them may see
    SecretTooEarly,        // the server's code stands in a view before the end
    StaleResume,           // whoever comes back is shown the room as they left it
    ClockRunsWhileDown,    // the time in which there was no server counts
    TokenTold,             // a token is sent to somebody else
    LinesNumberedAnew,     // talk is counted from the start again after a restart
    FullDiskIgnored,       // what the disk had no room for is told as if it had
    AnsweredBeforeWritten, // a journal that answers late does so before the disk has it
    WrittenOutOfOrder,     // of two turns that are under way the later one is written first
    LaterTurnsKept,        // where a turn is not kept, what was decided after it is
    ReadsWhatIsNotKept,    // what could not be kept is there when everything is put back
    UndoneWithoutAWord,    // nobody is told that their message has been undone
};

struct NamedBug
{
    const char *name;
    Bug bug;
};

inline constexpr std::array bugs{
    NamedBug{"replies-forgotten", Bug::RepliesForgotten},
    NamedBug{"refusals-forgotten", Bug::RefusalsForgotten},
    NamedBug{"told-before-kept", Bug::ToldBeforeKept},
    NamedBug{"two-transactions", Bug::TwoTransactions},
    NamedBug{"move-lost", Bug::MoveLost},
    NamedBug{"match-without-its-secret", Bug::MatchWithoutItsSecret},
    NamedBug{"another-seats-view", Bug::AnotherSeatsView},
    NamedBug{"secret-too-early", Bug::SecretTooEarly},
    NamedBug{"stale-resume", Bug::StaleResume},
    NamedBug{"clock-runs-while-down", Bug::ClockRunsWhileDown},
    NamedBug{"token-told", Bug::TokenTold},
    NamedBug{"lines-numbered-anew", Bug::LinesNumberedAnew},
    NamedBug{"full-disk-ignored", Bug::FullDiskIgnored},
    NamedBug{"answered-before-written", Bug::AnsweredBeforeWritten},
    NamedBug{"written-out-of-order", Bug::WrittenOutOfOrder},
    NamedBug{"later-turns-kept", Bug::LaterTurnsKept},
    NamedBug{"reads-what-is-not-kept", Bug::ReadsWhatIsNotKept},
    NamedBug{"undone-without-a-word", Bug::UndoneWithoutAWord},
};
