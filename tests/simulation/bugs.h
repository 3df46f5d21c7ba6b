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
};
