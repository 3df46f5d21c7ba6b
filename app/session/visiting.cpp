#include "session/visiting.h"

#include "game/rejection.h"
#include "games/catalog.h"
#include "pages/titles.h"
#include "session/leaving.h"
#include "session/openedlink.h"
#include "session/wayin.h"

#include <algorithm>
#include <utility>

namespace app::session {

using namespace Qt::Literals::StringLiterals;

static Visit *visitOnline(State &state)
{
    auto *online = std::get_if<Online>(&state);
    return online ? &online->visit : nullptr;
}

static InRoom *roomOnline(State &state)
{
    Visit *visit = visitOnline(state);
    return visit ? std::get_if<InRoom>(&visit->place) : nullptr;
}

static bool isHost(const Visit &visit)
{
    return std::holds_alternative<HostAttempt>(visit.attempt);
}

static bool hasFreeSeat(const core::RoomSummary &room)
{
    return !room.playing && room.players < room.seats;
}

// The room that an invitation leads to, once.
static QString takeInvitedRoom(Visit &visit)
{
    auto *join = std::get_if<JoinAttempt>(&visit.attempt);
    return join ? std::exchange(join->invitation.room, {}) : QString();
}

// The room that a first lobby leads straight on to: the host goes on to a room of their own; a guest to the
// only room that has a free seat, also where it appears a moment later.
static std::optional<core::ClientMessage> wayOn(Visit &visit, const core::Lobby &lobby)
{
    const QString invitedTo = takeInvitedRoom(visit);
    const bool isFirst = !std::exchange(visit.isGreeted, visit.isGreeted || isHost(visit)
                                                             || !lobby.rooms.empty() || !invitedTo.isEmpty());
    if (!isFirst)
        return std::nullopt;
    if (isHost(visit) && lobby.rooms.empty()) {
        core::RoomSettings settings;
        settings.game = core::catalog().front()->id;
        return core::CreateRoom{settings};
    }
    if (!invitedTo.isEmpty())
        return core::JoinRoom{invitedTo, std::get<JoinAttempt>(visit.attempt).invitation.password};
    if (lobby.rooms.size() == 1 && hasFreeSeat(lobby.rooms.front()) && !lobby.rooms.front().locked)
        return core::JoinRoom{lobby.rooms.front().room, {}};
    return std::nullopt;
}

static void turnToLobby(const Turn &turn, Visit &visit)
{
    visit.place = InLobby{};
    turn.add(ClearRoom{});
    turn.add(ShowLobby{visit.welcome.server});
}

void take(const Turn &turn, const core::Lobby &event)
{
    Visit *visit = visitOnline(turn.state);
    if (!visit)
        return;
    turn.add(ForgetGame{visit->welcome.token});
    auto *in = std::get_if<InRoom>(&visit->place);
    const core::RoomState left = in ? std::exchange(in->room, {}) : core::RoomState();
    if (std::exchange(visit->isBack, false) && !left.room.isEmpty())
        visit->seatLoss = SeatLoss::Gone; // one was asked to leave meanwhile
    turn.add(ShowRooms{event});
    const bool isFirst = !visit->isGreeted;
    if (auto next = wayOn(*visit, event))
        return turn.add(Send{std::move(*next)});
    if (std::holds_alternative<InLobby>(visit->place))
        return;
    turnToLobby(turn, *visit);
    if (isFirst && event.rooms.size() == 1 && hasFreeSeat(event.rooms.front()))
        turn.add(AskForPassword{event.rooms.front().room});
    if (const auto loss = std::exchange(visit->seatLoss, {}))
        turn.add(ShowSeatLoss{*loss, visit->welcome.server});
}

// For the day on which this program is closed, or breaks off, before the game is over.
static void remember(const Turn &turn, const Visit &visit, const core::RoomState &room)
{
    const QString &own = visit.welcome.person;
    const auto *join = std::get_if<JoinAttempt>(&visit.attempt);
    if (!join)
        return turn.add(NoteTable{room, own});
    const bool isOne = join->invitation.addresses.size() == 1;
    LastGame game{isOne ? visit.address.text() : linkOf({join->invitation.addresses, {}, {}}),
                  ui::titleOf(visit.welcome.server),
                  room.game,
                  {},
                  visit.welcome.token,
                  {},
                  visit.serverId};
    for (const Address &address : visit.addresses)
        game.servers.append(address.textWithPort());
    for (const core::Person &person : room.people) {
        if (person.person != own && person.role == core::Role::Player)
            game.others.append(person.name);
    }
    turn.add(RememberGame{std::move(game)});
}

static void seeMatch(InRoom &in)
{
    if (in.room.match)
        in.activities.see(in.room.game, in.room.match->state,
                          static_cast<int>(in.room.match->players.size()));
}

void take(const Turn &turn, const core::RoomState &event)
{
    Visit *visit = visitOnline(turn.state);
    if (!visit)
        return;
    auto *in = std::get_if<InRoom>(&visit->place);
    if (!in || in->room.room != event.room)
        turn.add(ClearLobbyError{});
    if (!in)
        in = &visit->place.emplace<InRoom>();
    in->room = event;
    seeMatch(*in);
    visit->isGreeted = true;
    visit->seatLoss.reset();
    turn.add(ShowRoom{event});
    remember(turn, *visit, event);
}

void take(const Turn &turn, const core::MatchStarted &event)
{
    InRoom *in = roomOnline(turn.state);
    if (!in)
        return;
    in->room.match = event;
    seeMatch(*in);
    remember(turn, *visitOf(turn.state), in->room);
}

void take(const Turn &turn, const core::MatchView &event)
{
    InRoom *in = roomOnline(turn.state);
    if (!in || !in->room.match || in->room.match->state.match != event.match)
        return;
    in->room.match->state = event;
    seeMatch(*in);
}

void take(const Turn &turn, const core::MatchEnded &)
{
    InRoom *in = roomOnline(turn.state);
    if (!in)
        return;
    in->room.match.reset();
    remember(turn, *visitOf(turn.state), in->room);
}

void take(const Turn &turn, const core::Kicked &event)
{
    Visit *visit = visitOnline(turn.state);
    if (!visit)
        return;
    turn.add(ForgetGame{visit->welcome.token});
    auto *in = std::get_if<InRoom>(&visit->place);
    turn.add(ShowKick{in ? std::exchange(in->room, {}) : core::RoomState(), event});
}

// What is noted before the history is taken away by it.
void take(const Turn &turn, const HistoryShown &)
{
    Visit *visit = visitOnline(turn.state);
    if (!visit)
        return;
    if (std::exchange(visit->isBack, false))
        turn.add(NoteBack{});
    auto *host = std::get_if<HostAttempt>(&visit->attempt);
    if (!host)
        return;
    turn.add(NoteNotices{});
    const InRoom *in = roomOf(turn.state);
    if (const QString link = std::exchange(host->openedLink, {}); !link.isEmpty())
        turn.add(NoteLink{link, in ? in->room.room : QString()});
}

void take(const Turn &turn, const Answered &event)
{
    InRoom *in = roomOnline(turn.state);
    if (!in || !std::holds_alternative<core::LeaveRoom>(event.question))
        return;
    in->room = {};
    turn.add(ForgetMatch{});
}

void take(const Turn &turn, const Refused &event)
{
    Visit *visit = visitOnline(turn.state);
    const auto *join = std::get_if<core::JoinRoom>(&event.question);
    if (!visit || (!join && !std::holds_alternative<core::CreateRoom>(event.question)))
        return;
    if (const InRoom *in = roomOf(turn.state); in && !in->room.room.isEmpty())
        return; // the first of two clicks has led there
    if (!std::holds_alternative<InLobby>(visit->place)) {
        visit->place = InLobby{};
        turn.add(ShowLobby{visit->welcome.server});
    }
    if (!join || event.error.code != core::codeName(core::ErrorCode::WrongPassword))
        turn.add(ShowRoomRefusal{event.error});
    else if (join->password.isEmpty())
        turn.add(AskForPassword{join->room}); // none was given yet
    else
        turn.add(ShowWrongPassword{join->room});
}

// To be told of in the room that one is on the way to.
static void keepLink(State &state, const QString &link)
{
    if (auto *opening = std::get_if<Opening>(&state))
        opening->attempt.openedLink = link;
    else if (auto *attempt = attemptOf(state))
        std::get<HostAttempt>(*attempt).openedLink = link;
}

static void openInLobby(const Turn &turn, const LinkOpened &event)
{
    const OpenedLink opened(event.link, event.here);
    if (!opened.problem().isEmpty())
        return turn.add(ShowDamagedLink{opened.problem()});
    if (opened.leadsHere()) {
        const Invitation &invitation = opened.invitation();
        if (!invitation.room.isEmpty())
            turn.add(Send{core::JoinRoom{invitation.room, invitation.password}});
    } else if (isHosting(turn.state)) {
        turn.add(ShowInvitedWhileHosting{});
    } else {
        goHome(turn);
        take(turn, JoinChosen{event.link});
    }
}

// Nobody is taken from a table by what somebody else has sent them.
void take(const Turn &turn, const LinkOpened &event)
{
    turn.add(LeaveSettings{}); // what follows stands on the page behind them
    const InRoom *in = roomOf(turn.state);
    if (in)
        turn.add(NoteLink{event.link, in->room.room});
    else if (!isAtHome(turn.state))
        openInLobby(turn, event);
    else if (isHosting(turn.state))
        keepLink(turn.state, event.link);
    else
        take(turn, JoinChosen{event.link});
}

} // namespace app::session
