#pragma once

#include "session/reducer.h"

#include <array>

// Mistakes that the session might make, each of a kind that was made once or is easily made. They are planted
// around the real reducer, to see that the simulation finds them.
enum class SessionBug {
    None,
    KnocksAfterCancelling,    // the way is given up, and the client goes on
    StaysBusyAfterFailing,    // the home page shows neither what failed nor that nothing is on its way
    TokenForEveryAddress,     // the token of a seat is shown wherever an invitation leads
    TokensOfAllTables,        // the token of one server is kept for the addresses of another
    SecondClickIsAFailure,    // a refused second click leads from the room to the lobby
    LeavesUnasked,            // who plays and goes back gives up the seat without a question
    QuitsThoughOneStays,      // the wish to close the window outlives the answer to stay
    TableStaysOpen,           // the host is at home, and the server runs on
    LostGameForgotten,        // where the connection fails, the seat is no longer offered
    SeatNotRemembered,        // a program that breaks off in a room knows nothing of it
    LobbyNotShown,            // who is sent away goes on seeing the room
    HostComesNowhere,         // the table is open, and nobody goes there
    GoodbyeCutOff,            // the window closes before the guests have been told
    LinkTakesFromTheTable,    // a link that somebody sent ends a match
    LostConnectionOverlooked, // the room is shown as live
    RetryNeverComes,          // the countdown ends, and nothing is tried
    CardForgetsTheAttempt,    // "Try again" does nothing
};

struct NamedSessionBug
{
    const char *name;
    SessionBug bug;
};

inline constexpr std::array sessionBugs{
    NamedSessionBug{"knocks-after-cancelling", SessionBug::KnocksAfterCancelling},
    NamedSessionBug{"stays-busy-after-failing", SessionBug::StaysBusyAfterFailing},
    NamedSessionBug{"token-for-every-address", SessionBug::TokenForEveryAddress},
    NamedSessionBug{"tokens-of-all-tables", SessionBug::TokensOfAllTables},
    NamedSessionBug{"second-click-is-a-failure", SessionBug::SecondClickIsAFailure},
    NamedSessionBug{"leaves-unasked", SessionBug::LeavesUnasked},
    NamedSessionBug{"quits-though-one-stays", SessionBug::QuitsThoughOneStays},
    NamedSessionBug{"table-stays-open", SessionBug::TableStaysOpen},
    NamedSessionBug{"lost-game-forgotten", SessionBug::LostGameForgotten},
    NamedSessionBug{"seat-not-remembered", SessionBug::SeatNotRemembered},
    NamedSessionBug{"lobby-not-shown", SessionBug::LobbyNotShown},
    NamedSessionBug{"host-comes-nowhere", SessionBug::HostComesNowhere},
    NamedSessionBug{"goodbye-cut-off", SessionBug::GoodbyeCutOff},
    NamedSessionBug{"link-takes-from-the-table", SessionBug::LinkTakesFromTheTable},
    NamedSessionBug{"lost-connection-overlooked", SessionBug::LostConnectionOverlooked},
    NamedSessionBug{"retry-never-comes", SessionBug::RetryNeverComes},
    NamedSessionBug{"card-forgets-the-attempt", SessionBug::CardForgetsTheAttempt},
};

// What the reducer would do with that bug.
[[nodiscard]] app::session::Transition reducedWith(SessionBug bug, const app::session::State &state,
                                                   const app::session::Event &event,
                                                   const app::session::Context &context);
