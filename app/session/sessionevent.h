#pragma once

#include "client/failure.h"
#include "discovery/nearbyservers.h"
#include "hosting/hostedtables.h"
#include "pages/leavetexts.h"
#include "profile/lastgame.h"
#include "protocol/messages.h"

#include <chrono>
#include <variant>

// What reaches a person's program, as values: what the person does, what the server says, and what the
// network and the computer do.
namespace app::session {

// ---- on the home page

struct Started
{};
// Something that waited there waits no more, as the person wished.
struct OfferForgotten
{};
struct HostChosen
{
    QString game = {}; // its id; empty or unknown: the first of the catalog
};
// A table that waits is to be opened again.
struct TableContinued
{
    QString table;
    HostedTables::Journal journal = HostedTables::Journal::Readable;
};
// An invitation, an address in any form, or the name of a game nearby.
struct JoinChosen
{
    QString typed;
};
// A row of the list of games nearby, by its NearbyServer::id().
struct NearbyChosen
{
    QString id;
};
struct ReturnChosen
{
    LastGame game;
};
enum class CardAction { Main, Second };
struct CardAnswered
{
    CardAction action = CardAction::Main;
};
struct AddressEdited
{};
struct Cancelled
{};

// ---- on the way out

struct BackChosen
{};
// The window is to be closed, and asks first.
struct QuitChosen
{};
struct WindowClosed
{};
// By somebody who cannot be asked.
struct ProgramEnded
{};
using ui::LeaveAnswer;
struct LeaveAnswered
{
    LeaveAnswer answer = LeaveAnswer::Stay;
};

// ---- from the computer and the network

// Elsewhere on this computer; `here` are the ways to where one is.
struct LinkOpened
{
    QString link;
    std::vector<Address> here;
};
struct TableOpened
{
    quint16 port = 0;
    QString token; // shows the table's server who its host is; empty for a new one
};
struct TableFailed
{
    QString reason;   // a sentence
    QString whatToDo; // another; empty where there is no special thing to do
};
// Its server is gone, some time after it was told to close.
struct TableClosed
{};
struct NearbyChanged
{};
struct SecondPassed
{};

// ---- from the server, or from the way to it

struct Welcomed
{
    core::Welcome welcome;
    Address address;
    std::vector<Address> addresses; // where the token of this session belongs
    bool hasShownToken = false;     // this server was told who one is
};
// The connection is gone, and is tried again.
struct ConnectionLost
{};
// There is none, and it is not tried again by the client.
struct ConnectionFailed
{
    Failure failure;
};
// The history of a room's chat is shown.
struct HistoryShown
{};
struct Answered
{
    core::ClientMessage question;
};
struct Refused
{
    core::ClientMessage question;
    core::Error error;
};

using Event = std::variant<Started, OfferForgotten, HostChosen, TableContinued, JoinChosen, NearbyChosen,
                           ReturnChosen, CardAnswered, AddressEdited, Cancelled, BackChosen, QuitChosen,
                           WindowClosed, ProgramEnded, LeaveAnswered, LinkOpened, TableOpened, TableFailed,
                           TableClosed, NearbyChanged, SecondPassed, Welcomed, ConnectionLost,
                           ConnectionFailed, HistoryShown, Answered, Refused, core::Lobby, core::RoomState,
                           core::MatchStarted, core::MatchView, core::MatchEnded, core::Kicked>;

// What is known beside it at the moment of an event.
struct Context
{
    std::chrono::milliseconds now{};         // on a clock that only goes forward
    std::chrono::milliseconds patience = {}; // for which a way that led nowhere is tried again by itself
    NearbyServers nearby = {};
    bool hasVisitors = false; // somebody else has been at the hosted table, or may come back
};

} // namespace app::session
