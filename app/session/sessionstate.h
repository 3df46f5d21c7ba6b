#pragma once

#include "client/invitation.h"
#include "profile/lastgame.h"
#include "protocol/messages.h"
#include "session/retryplan.h"
#include "widgets/seatactivity.h"

#include <optional>
#include <variant>
#include <vector>

// Where one person's program is between its home page and a table, as a value. What happens is in
// session/sessionevent.h, what follows from it in session/sessioneffect.h, and session/reducer.h is the
// function from one to the other.
namespace app::session {

// The way to a table of one's own.
struct HostAttempt
{
    QString table = {};      // that is opened again; empty: a new one
    QString game = {};       // at a new one; empty or unknown: the first of the catalog
    QString openedLink = {}; // that was opened on this computer meanwhile, and is still to be told of
};

// The way to somebody else's table.
struct JoinAttempt
{
    QString typed;                       // what stands in the field
    Invitation invitation;               // where that leads; without an address it leads nowhere
    std::optional<LastGame> seat;        // that one returns to
    bool anywhere = false;               // by any way, as the known ones have led nowhere
    std::optional<Address> instead = {}; // where the main action of the card leads
    RetryPlan retries;
};

using Attempt = std::variant<HostAttempt, JoinAttempt>;

// On the home page, and nothing is on its way.
struct Home
{
    std::optional<Attempt> failed = {}; // what the card there speaks of
};

// On the home page, which counts down to the next try.
struct Waiting
{
    JoinAttempt attempt;
};

// The server of one's own table is starting.
struct Opening
{
    HostAttempt attempt;
};

// Somebody is called at an address, and has not welcomed yet.
struct Connecting
{
    Attempt attempt;
};

// Welcomed, and neither the lobby nor a room has been shown.
struct Arriving
{};

struct InLobby
{};

struct InRoom
{
    core::RoomState room = {}; // empty once one has left it; `match` is the one that runs, as it stands now
    ui::SeatActivities activities = {};
    bool isShownAnew = true; // by the server, since the connection was lost
};

// Why one is somebody new where one had a seat.
enum class SeatLoss { Gone, NotAsked }; // the server has forgotten it; this address was not told who one is

// One's time on one server, from its welcome on, over as many connections as it takes.
struct Visit
{
    Attempt attempt;
    core::Welcome welcome;
    Address address = {};                // the one that answered last
    std::vector<Address> addresses = {}; // where the token of this visit belongs
    QString serverId = {};               // as announced nearby; empty: not known
    std::variant<Arriving, InLobby, InRoom> place = Arriving{};
    bool mayBeLedOn = true;                // by the first lobby, straight to a room
    bool isBack = false;                   // at the seat, which is still to be said
    std::optional<SeatLoss> seatLoss = {}; // which is still to be said
    bool quits = false;                    // who is asked how to leave wants to close the window, too
};

struct Online
{
    Visit visit;
};

struct Reconnecting
{
    Visit visit;
};

// The table is closing, and the window with it.
struct Closing
{};

using State = std::variant<Home, Waiting, Opening, Connecting, Online, Reconnecting, Closing>;

[[nodiscard]] const Visit *visitOf(const State &state);
[[nodiscard]] Visit *visitOf(State &state);
[[nodiscard]] const InRoom *roomOf(const State &state);
// Where one is going, or has come by.
[[nodiscard]] const Attempt *attemptOf(const State &state);
[[nodiscard]] Attempt *attemptOf(State &state);
// A table of one's own is open, or is about to be.
[[nodiscard]] bool isHosting(const State &state);
// The page that is shown is the home page.
[[nodiscard]] bool isAtHome(const State &state);
// Nothing is on its way, and nothing hangs on this window.
[[nodiscard]] bool isIdle(const State &state);
// Whether one plays in a running match, and is neither out nor done.
[[nodiscard]] bool hasWhatToResign(const State &state);
// Whether closing the window is to be asked about first; `hasVisitors` as in Context.
[[nodiscard]] bool asksBeforeClosing(const State &state, bool hasVisitors);
// Whether somebody else would miss the hosted table.
[[nodiscard]] bool concernsOthers(const State &state, bool hasVisitors);

} // namespace app::session
