#pragma once

#include "client/failure.h"
#include "client/invitation.h"
#include "hosting/hostedtables.h"
#include "profile/lastgame.h"
#include "protocol/announcement.h"
#include "protocol/messages.h"
#include "session/sessionstate.h"

#include <QHash>

#include <optional>
#include <variant>
#include <vector>

// What follows from an event, as values; in the order in which it is to be done.
namespace app::session {

// ---- for the client

struct Connect
{
    std::vector<Address> addresses;
    // By Address::textWithPort(); nothing: those that are kept for these addresses.
    std::optional<QHash<QString, QString>> tokens;
};
// Leaves the room and the server.
struct Leave
{};
// The same, but the seat is kept.
struct GoOffline
{};
struct Send
{
    core::ClientMessage message;
};
// The server that one comes back to is there too.
struct AlsoAt
{
    std::vector<Address> addresses;
};
using ClientEffect = std::variant<Connect, Leave, GoOffline, Send, AlsoAt>;

// ---- for the hosted table

struct OpenTable
{
    QString table; // that waits; empty: a new one
};
enum class Farewell {
    PutAway,
    Closed,
    Lost
}; // the last: the host's own window has lost it, and puts it away
struct CloseTable
{
    Farewell farewell = Farewell::PutAway;
};
struct KeepHostToken
{
    QString token;
};
// What the table is, for the day on which it is continued.
struct NoteTable
{
    core::RoomState room;
    QString ownPerson;
};
using TableEffect = std::variant<OpenTable, CloseTable, KeepHostToken, NoteTable>;

// ---- for what is kept of a person

struct RememberGame
{
    LastGame game;
};
struct ForgetGame
{
    QString token;
};
// The seat of the game of that token is kept from now on.
struct NoteKeptSeat
{
    QString token;
    std::chrono::seconds grace{};
};
struct RememberServer
{
    Address address;
    QString token;
};
using ProfileEffect = std::variant<RememberGame, ForgetGame, NoteKeptSeat, RememberServer>;

// ---- for the pages

// Ready for the next try; what was typed stays.
struct ShowIdle
{};
struct Busy
{
    enum class What { OpeningTable, ContinuingTable, Knocking } what = What::OpeningTable;
    QString where = {}; // with Knocking
};
struct ShowNotAnAddress
{
    QString typed;
    QString why; // a sentence
};
struct ShowJoinFailure
{
    Failure failure;
    std::optional<core::Announcement> announced; // at that computer
    QString typed;
};
struct ShowHostFailure
{
    Failure failure;
    std::optional<core::Announcement> announced;
};
struct ShowTableFailure
{
    QString reason;
    QString whatToDo;
};
struct ShowUnreadableTable
{
    HostedTables::Journal journal = HostedTables::Journal::Damaged;
};
struct Countdown
{
    enum class What { None, Waiting, Trying, Over } what = What::None;
    int seconds = 0; // with Waiting
};
using HomeEffect = std::variant<ShowIdle, Busy, ShowNotAnAddress, ShowJoinFailure, ShowHostFailure,
                                ShowTableFailure, ShowUnreadableTable, Countdown>;

struct ShowRooms
{
    core::Lobby lobby;
};
// Turns to the lobby of that server.
struct ShowLobby
{
    core::ServerIdentity server;
};
struct AskForPassword
{
    QString room;
};
struct ShowWrongPassword
{
    QString room;
};
// The room that was asked for, or a new one.
struct ShowRoomRefusal
{
    core::Error error;
};
struct ShowKick
{
    core::RoomState room;
    core::Kicked kicked;
};
struct ShowSeatLoss
{
    SeatLoss loss = SeatLoss::Gone;
    core::ServerIdentity server;
};
struct ShowDamagedLink
{
    QString why; // a sentence
};
struct ShowInvitedWhileHosting
{};
struct ClearLobbyError
{};
using LobbyEffect =
    std::variant<ShowRooms, ShowLobby, AskForPassword, ShowWrongPassword, ShowRoomRefusal, ShowKick,
                 ShowSeatLoss, ShowDamagedLink, ShowInvitedWhileHosting, ClearLobbyError>;

// Turns to the home page.
struct ShowHome
{};
// What waits on the home page may be another.
struct RefreshHome
{};
// Turns to the room.
struct ShowRoom
{
    core::RoomState room;
};
// Nobody knows of the room any more, nor of its match: the page, and the player's fairness agent.
struct ClearRoom
{};
struct NoteBack
{};
// What the host should know although the table has opened.
struct NoteNotices
{};
// A link was opened while one sits in that room.
struct NoteLink
{
    QString link;
    QString room;
};
struct AskToLeave
{
    enum class Who { HostInLobby, HostInRoom, Player } who = Who::Player;
};
struct ShowWelcome
{
    core::Welcome welcome;
};
struct LeaveSettings
{};
struct CloseWindow
{};
// The games nearby are looked for while one may want them.
struct LookAround
{};
struct StopLooking
{};
using WindowEffect =
    std::variant<ShowHome, RefreshHome, ShowRoom, ClearRoom, NoteBack, NoteNotices, NoteLink, AskToLeave,
                 ShowWelcome, LeaveSettings, CloseWindow, LookAround, StopLooking>;

using Effect = std::variant<ClientEffect, TableEffect, ProfileEffect, HomeEffect, LobbyEffect, WindowEffect>;

} // namespace app::session
