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
    const bool isFirst = visit.mayBeLedOn;
    visit.mayBeLedOn = isFirst && !isHost(visit) && lobby.rooms.empty() && invitedTo.isEmpty();
    if (!isFirst)
        return std::nullopt;
    if (isHost(visit) && lobby.rooms.empty()) {
        const core::GameKind *chosen = core::findGame(std::get<HostAttempt>(visit.attempt).game);
        core::RoomSettings settings;
        settings.game = (chosen ? *chosen : *core::catalog().front()).id;
        return core::CreateRoom{settings};
    }
    if (!invitedTo.isEmpty())
        return core::JoinRoom{invitedTo, std::get<JoinAttempt>(visit.attempt).invitation.password};
    if (lobby.rooms.size() == 1 && hasFreeSeat(lobby.rooms.front()) && !lobby.rooms.front().locked)
        return core::JoinRoom{lobby.rooms.front().room, {}};
    return std::nullopt;
}

static void turnToLobby(const Reduction &reduction, Visit &visit)
{
    visit.place = InLobby{};
    reduction.add(ClearRoom{});
    reduction.add(ShowLobby{visit.welcome.server});
}

void take(const Reduction &reduction, const core::Lobby &event)
{
    Visit *visit = visitOnline(reduction.state);
    if (!visit)
        return;
    reduction.add(ForgetGame{visit->welcome.token});
    auto *in = std::get_if<InRoom>(&visit->place);
    const core::RoomState left = in ? std::exchange(in->room, {}) : core::RoomState();
    if (std::exchange(visit->isBack, false) && !left.room.isEmpty())
        visit->seatLoss = SeatLoss::Gone; // one was asked to leave meanwhile
    reduction.add(ShowRooms{event});
    const bool isFirst = visit->mayBeLedOn;
    if (auto next = wayOn(*visit, event))
        return reduction.add(Send{std::move(*next)});
    if (std::holds_alternative<InLobby>(visit->place))
        return;
    turnToLobby(reduction, *visit);
    if (isFirst && event.rooms.size() == 1 && hasFreeSeat(event.rooms.front()))
        reduction.add(AskForPassword{event.rooms.front().room});
    if (const auto loss = std::exchange(visit->seatLoss, {}))
        reduction.add(ShowSeatLoss{*loss, visit->welcome.server});
}

// For the day on which this program is closed, or breaks off, before the game is over.
static void remember(const Reduction &reduction, const Visit &visit, const core::RoomState &room)
{
    const QString &own = visit.welcome.person;
    const auto *join = std::get_if<JoinAttempt>(&visit.attempt);
    if (!join)
        return reduction.add(NoteTable{room, own});
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
    reduction.add(RememberGame{std::move(game)});
}

static void seeMatch(InRoom &in)
{
    if (in.room.match)
        in.activities.see(in.room.game, in.room.match->state,
                          static_cast<int>(in.room.match->players.size()));
}

// Who ran out of time left the step as it was; a match that is shown as it was before is not the present one.
static void put(InRoom &in, const core::RoomState &room)
{
    const std::optional<core::MatchStarted> before = std::exchange(in.room, room).match;
    const bool isOlder = before && in.room.match && before->state.match == in.room.match->state.match
                         && before->state.step > in.room.match->state.step;
    if (isOlder)
        in.room.match = before;
    in.isShownAnew = true;
    seeMatch(in);
}

void take(const Reduction &reduction, const core::RoomState &event)
{
    Visit *visit = visitOnline(reduction.state);
    if (!visit)
        return;
    auto *in = std::get_if<InRoom>(&visit->place);
    if (!in || in->room.room != event.room)
        reduction.add(ClearLobbyError{});
    if (!in)
        in = &visit->place.emplace<InRoom>();
    put(*in, event);
    visit->mayBeLedOn = false;
    visit->seatLoss.reset();
    reduction.add(ShowRoom{event});
    remember(reduction, *visit, event);
}

void take(const Reduction &reduction, const core::MatchStarted &event)
{
    InRoom *in = roomOnline(reduction.state);
    if (!in)
        return;
    in->room.match = event;
    seeMatch(*in);
    remember(reduction, *visitOf(reduction.state), in->room);
}

void take(const Reduction &reduction, const core::MatchView &event)
{
    InRoom *in = roomOnline(reduction.state);
    if (!in || !in->room.match || in->room.match->state.match != event.match)
        return;
    in->room.match->state = event;
    seeMatch(*in);
}

void take(const Reduction &reduction, const core::MatchEnded &)
{
    InRoom *in = roomOnline(reduction.state);
    if (!in)
        return;
    in->room.match.reset();
    remember(reduction, *visitOf(reduction.state), in->room);
}

void take(const Reduction &reduction, const core::Kicked &event)
{
    Visit *visit = visitOnline(reduction.state);
    if (!visit)
        return;
    reduction.add(ForgetGame{visit->welcome.token});
    auto *in = std::get_if<InRoom>(&visit->place);
    reduction.add(ShowKick{in ? std::exchange(in->room, {}) : core::RoomState(), event});
}

// What is noted before the history is taken away by it.
void take(const Reduction &reduction, const HistoryShown &)
{
    Visit *visit = visitOnline(reduction.state);
    if (!visit)
        return;
    if (std::exchange(visit->isBack, false))
        reduction.add(NoteBack{});
    auto *host = std::get_if<HostAttempt>(&visit->attempt);
    if (!host)
        return;
    reduction.add(NoteNotices{});
    const InRoom *in = roomOf(reduction.state);
    if (const QString link = std::exchange(host->openedLink, {}); !link.isEmpty())
        reduction.add(NoteLink{link, in ? in->room.room : QString()});
}

void take(const Reduction &reduction, const Answered &event)
{
    InRoom *in = roomOnline(reduction.state);
    if (!in || !std::holds_alternative<core::LeaveRoom>(event.question))
        return;
    in->room = {};
}

void take(const Reduction &reduction, const Refused &event)
{
    Visit *visit = visitOnline(reduction.state);
    const auto *join = std::get_if<core::JoinRoom>(&event.question);
    if (!visit || (!join && !std::holds_alternative<core::CreateRoom>(event.question)))
        return;
    if (const InRoom *in = roomOf(reduction.state); in && !in->room.room.isEmpty())
        return; // the first of two clicks has led there
    if (!std::holds_alternative<InLobby>(visit->place))
        turnToLobby(reduction, *visit);
    if (!join || event.error.code != core::codeName(core::ErrorCode::WrongPassword))
        reduction.add(ShowRoomRefusal{event.error});
    else if (join->password.isEmpty())
        reduction.add(AskForPassword{join->room}); // none was given yet
    else
        reduction.add(ShowWrongPassword{join->room});
}

// To be told of in the room that one is on the way to.
static void keepLink(State &state, const QString &link)
{
    if (auto *opening = std::get_if<Opening>(&state))
        opening->attempt.openedLink = link;
    else if (auto *attempt = attemptOf(state))
        std::get<HostAttempt>(*attempt).openedLink = link;
}

static void openInLobby(const Reduction &reduction, const LinkOpened &event)
{
    const OpenedLink opened(event.link, event.here);
    if (!opened.problem().isEmpty())
        return reduction.add(ShowDamagedLink{opened.problem()});
    if (opened.leadsHere()) {
        const Invitation &invitation = opened.invitation();
        if (!invitation.room.isEmpty())
            reduction.add(Send{core::JoinRoom{invitation.room, invitation.password}});
    } else if (isHosting(reduction.state)) {
        reduction.add(ShowInvitedWhileHosting{});
    } else {
        goHome(reduction);
        take(reduction, JoinChosen{event.link});
    }
}

// Nobody is taken from a table by what somebody else has sent them.
void take(const Reduction &reduction, const LinkOpened &event)
{
    reduction.add(LeaveSettings{}); // what follows stands on the page behind them
    const InRoom *in = roomOf(reduction.state);
    if (in)
        reduction.add(NoteLink{event.link, in->room.room});
    else if (!isAtHome(reduction.state))
        openInLobby(reduction, event);
    else if (isHosting(reduction.state))
        keepLink(reduction.state, event.link);
    else
        take(reduction, JoinChosen{event.link});
}

} // namespace app::session
