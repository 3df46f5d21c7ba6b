#include "session/wayin.h"

#include "session/networkerrors.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace app::session {

// Where the token of who returns belongs: where it was given, and where the same server is announced now.
static std::vector<Address> waysToSeat(const LastGame &seat, const NearbyServers &nearby)
{
    std::vector<Address> ways;
    for (const QString &server : seat.servers) {
        if (const auto parsed = AddressParser::parse(server);
            const auto *address = std::get_if<Address>(&parsed))
            ways.push_back(*address);
    }
    std::ranges::copy(nearby.addressesOf(seat.announced), std::back_inserter(ways));
    return ways;
}

// At any other address than those one would be somebody new, so they are tried only once those have failed.
static Connect connectionFor(const JoinAttempt &attempt, const NearbyServers &nearby)
{
    if (!attempt.seat)
        return {attempt.invitation.addresses, std::nullopt};
    std::vector<Address> ways = waysToSeat(*attempt.seat, nearby);
    QHash<QString, QString> tokens;
    for (const Address &address : ways)
        tokens.insert(address.textWithPort(), attempt.seat->token);
    if (ways.empty() || attempt.anywhere) {
        for (const Address &address : attempt.invitation.addresses) {
            if (std::ranges::find(ways, address) == ways.end())
                ways.push_back(address);
        }
    }
    return {ways, tokens};
}

// Nothing of an earlier visit is left.
static void connectTo(const Turn &turn, const Connect &connection, Attempt attempt)
{
    turn.add(connection);
    turn.state = Connecting{std::move(attempt)};
}

static void knock(const Turn &turn, JoinAttempt attempt)
{
    attempt.instead.reset();
    turn.add(ClearRoom{});
    turn.add(ForgetMatch{});
    turn.add(Busy{Busy::What::Knocking, attempt.invitation.addresses.front().text()});
    connectTo(turn, connectionFor(attempt, turn.around.nearby), attempt);
}

// The attempt of which the card on the home page speaks.
static Attempt *attemptOnCard(State &state)
{
    if (auto *home = std::get_if<Home>(&state))
        return home->failed ? &*home->failed : nullptr;
    auto *connecting = std::get_if<Connecting>(&state);
    const auto *join = connecting ? std::get_if<JoinAttempt>(&connecting->attempt) : nullptr;
    return join && join->retries.isOn() ? &connecting->attempt : nullptr;
}

// The person acts: nothing is tried by itself any more.
static void stopTrying(const Turn &turn)
{
    turn.add(Countdown{});
    Attempt *attempt = attemptOnCard(turn.state);
    if (!attempt)
        return;
    if (auto *join = std::get_if<JoinAttempt>(attempt))
        join->retries.restart();
    if (std::holds_alternative<Connecting>(turn.state)) {
        turn.add(Leave{});
        turn.state = Home{std::exchange(*attempt, {})};
    }
    std::get<Home>(turn.state).waits = false;
}

static void open(const Turn &turn, const QString &table)
{
    turn.add(Leave{});
    turn.add(Busy{table.isEmpty() ? Busy::What::OpeningTable : Busy::What::ContinuingTable});
    turn.add(OpenTable{table});
    turn.state = Opening{{.table = table}};
}

// A name from the list means that game, whatever else it may be the name of. An address is nobody's name, and
// who comes back shows a token, which is for the place that gave it.
static void enter(const Turn &turn, JoinAttempt attempt)
{
    const auto parsed = InvitationParser::parse(attempt.typed);
    const auto *invitation = std::get_if<Invitation>(&parsed);
    const bool isAddress = invitation && !QHostAddress(invitation->addresses.front().host).isNull();
    const bool mayBeName = !isAddress && !attempt.seat;
    if (const auto named = mayBeName ? turn.around.nearby.invitationBy(attempt.typed) : std::nullopt)
        attempt.invitation = *named;
    else if (invitation)
        attempt.invitation = *invitation;
    if (!attempt.invitation.addresses.empty())
        return knock(turn, std::move(attempt));
    turn.add(Leave{});
    turn.add(ShowNotAnAddress{attempt.typed, std::get<QString>(parsed)});
    turn.state = Home{std::move(attempt)};
}

static JoinAttempt attemptAt(const QString &typed, const Turn &turn)
{
    return {.typed = typed, .invitation = {}, .seat = {}, .retries = RetryPlan(turn.around.patience)};
}

void take(const Turn &turn, const Started &)
{
    turn.add(RefreshHome{});
    turn.add(LookAround{});
}

void take(const Turn &turn, const OfferForgotten &)
{
    turn.add(RefreshHome{});
}

void take(const Turn &turn, const HostChosen &)
{
    if (isHosting(turn.state))
        return;
    stopTrying(turn);
    open(turn, {});
}

void take(const Turn &turn, const TableContinued &event)
{
    if (isHosting(turn.state))
        return;
    stopTrying(turn);
    if (event.journal == HostedTables::Journal::Readable)
        return open(turn, event.table);
    turn.add(ShowUnreadableTable{event.journal});
    turn.state = Home{HostAttempt{.table = event.table}};
}

void take(const Turn &turn, const JoinChosen &event)
{
    if (isHosting(turn.state))
        return;
    stopTrying(turn);
    enter(turn, attemptAt(event.typed, turn));
}

void take(const Turn &turn, const NearbyChosen &event)
{
    const auto invitation = turn.around.nearby.invitationTo(event.id);
    if (!invitation || isHosting(turn.state))
        return; // has gone this moment
    stopTrying(turn);
    JoinAttempt attempt = attemptAt(invitation->addresses.front().text(), turn);
    attempt.invitation = *invitation;
    knock(turn, std::move(attempt));
}

void take(const Turn &turn, const ReturnChosen &event)
{
    if (isHosting(turn.state))
        return;
    stopTrying(turn);
    JoinAttempt attempt = attemptAt(event.game.address, turn);
    attempt.seat = event.game;
    enter(turn, std::move(attempt));
}

static void tryAgain(const Turn &turn, JoinAttempt attempt, CardAction action)
{
    if (action == CardAction::Main && attempt.instead) {
        attempt.typed = attempt.instead->text();
        attempt.invitation.addresses = {*attempt.instead};
    }
    if (attempt.invitation.addresses.empty())
        enter(turn, std::move(attempt));
    else
        knock(turn, std::move(attempt));
}

void take(const Turn &turn, const CardAnswered &event)
{
    if (!attemptOnCard(turn.state))
        return;
    stopTrying(turn);
    const Attempt attempt = *attemptOnCard(turn.state);
    if (const auto *join = std::get_if<JoinAttempt>(&attempt))
        return tryAgain(turn, *join, event.action);
    if (event.action == CardAction::Main)
        return open(turn,
                    std::get<HostAttempt>(attempt).table); // which opens an empty one; one has been asked
    turn.add(ShowIdle{});                                  // a table that cannot be read stays as it is
    turn.state = Home{};
}

void take(const Turn &turn, const AddressEdited &)
{
    if (attemptOnCard(turn.state))
        stopTrying(turn);
}

// What is typed meanwhile stays, and so does the card.
void take(const Turn &turn, const SecondPassed &)
{
    auto *home = std::get_if<Home>(&turn.state);
    if (!home || !home->waits || !home->failed)
        return;
    auto &attempt = std::get<JoinAttempt>(*home->failed);
    if (!attempt.retries.countDown())
        return turn.add(Countdown{Countdown::What::Waiting, attempt.retries.secondsLeft()});
    turn.add(ClearRoom{});
    turn.add(ForgetMatch{});
    turn.add(Countdown{Countdown::What::Trying});
    connectTo(turn, connectionFor(attempt, turn.around.nearby), attempt);
}

void take(const Turn &turn, const TableOpened &event)
{
    const auto *opening = std::get_if<Opening>(&turn.state);
    if (!opening)
        return;
    const Address address{.host = QStringLiteral("127.0.0.1"), .port = event.port};
    turn.add(ClearRoom{});
    turn.add(ForgetMatch{});
    connectTo(turn, {{address}, QHash<QString, QString>{{address.textWithPort(), event.token}}},
              opening->attempt);
}

void take(const Turn &turn, const TableFailed &event)
{
    const auto *opening = std::get_if<Opening>(&turn.state);
    if (!opening)
        return;
    turn.add(ShowTableFailure{event.reason, event.whatToDo});
    turn.state = Home{HostAttempt{.table = opening->attempt.table}};
}

// The seat is shown to this server from now on, or is lost.
static void takeSeat(const Turn &turn, JoinAttempt &attempt, const Visit &visit, bool isLost)
{
    if (!attempt.seat)
        return;
    if (isLost)
        turn.add(ForgetGame{attempt.seat->token});
    attempt.seat->token = visit.welcome.token;
    attempt.seat->announced = visit.serverId;
    attempt.seat->servers.clear();
    for (const Address &address : visit.addresses)
        attempt.seat->servers.append(address.textWithPort());
}

static Visit visitBegun(const Attempt &attempt)
{
    const auto *join = std::get_if<JoinAttempt>(&attempt);
    return {.attempt = attempt,
            .welcome = {},
            .serverId = join && join->seat ? join->seat->announced : QString()};
}

// Where no token was shown, the seat may still be kept.
void take(const Turn &turn, const Welcomed &event)
{
    const Attempt *attempt = attemptOf(turn.state);
    if (!attempt)
        return;
    const Visit *before = visitOf(turn.state);
    Visit visit = before ? *before : visitBegun(*attempt);
    auto *join = std::get_if<JoinAttempt>(&visit.attempt);
    const bool hadSeat = before || (join && join->seat);
    const bool isResumed = event.welcome.resumed;
    visit.welcome = event.welcome;
    visit.address = event.address;
    visit.addresses = event.addresses;
    const QString nearbyId = turn.around.nearby.idAt(event.address);
    if (!nearbyId.isEmpty() || !isResumed)
        visit.serverId = nearbyId;
    visit.seatLoss.reset();
    if (hadSeat && !isResumed)
        visit.seatLoss = event.hasShownToken ? SeatLoss::Gone : SeatLoss::NotAsked;
    visit.isBack = hadSeat && isResumed;
    if (join) {
        takeSeat(turn, *join, visit, event.hasShownToken && !isResumed);
        turn.add(RememberServer{event.address, event.welcome.token});
        if (join->retries.isOn()) // a card stands there, and says that nobody answers
            turn.add(Busy{Busy::What::Knocking, event.address.text()});
        join->retries.restart();
        turn.add(Countdown{});
        turn.add(StopLooking{});
    } else {
        turn.add(KeepHostToken{event.welcome.token});
    }
    turn.add(ShowWelcome{event.welcome});
    turn.state = Online{std::move(visit)};
}

void take(const Turn &turn, const ConnectionLost &)
{
    auto *online = std::get_if<Online>(&turn.state);
    if (!online)
        return;
    if (std::holds_alternative<JoinAttempt>(online->visit.attempt))
        turn.add(LookAround{}); // the server may be announced at another address by now
    turn.state = Reconnecting{std::move(online->visit)};
}

void take(const Turn &turn, const NearbyChanged &)
{
    const auto *reconnecting = std::get_if<Reconnecting>(&turn.state);
    const auto ways = reconnecting ? turn.around.nearby.addressesOf(reconnecting->visit.serverId)
                                   : std::vector<Address>();
    if (!ways.empty())
        turn.add(AlsoAt{ways});
}

// The same failure of a try that was made by itself is on the card already.
static Home failedToJoin(const Turn &turn, JoinAttempt attempt, const Failure &failure,
                         const std::optional<core::Announcement> &announced)
{
    attempt.instead = NetworkErrors::instead(failure, announced);
    if (!attempt.retries.hasFailedSo(failure.kind))
        turn.add(ShowJoinFailure{failure, announced, attempt.typed});
    if (!failure.maySolveItself())
        return {std::move(attempt)};
    const bool waits = attempt.retries.takeFailure(failure.kind, turn.around.now);
    turn.add(waits ? Countdown{Countdown::What::Waiting, attempt.retries.secondsLeft()}
                   : Countdown{Countdown::What::Over});
    return {std::move(attempt), waits};
}

void take(const Turn &turn, const ConnectionFailed &event)
{
    const Attempt *known = attemptOf(turn.state);
    if (!known)
        return;
    const Failure &failure = event.failure;
    const auto announced = turn.around.nearby.announcedAt(failure.address);
    const Visit *visit = visitOf(turn.state);
    if (visit && (failure.kind == FailureKind::ServerClosed || failure.kind == FailureKind::Removed))
        turn.add(ForgetGame{visit->welcome.token});
    turn.add(ClearRoom{});
    const bool wasAtHome = isAtHome(turn.state);
    Attempt attempt = *known;
    if (auto *join = std::get_if<JoinAttempt>(&attempt)) {
        join->anywhere = join->anywhere || !visit;
        turn.state = failedToJoin(turn, std::move(*join), failure, announced);
    } else {
        turn.add(CloseTable{Farewell::Lost});
        turn.add(ShowHostFailure{failure, announced});
        turn.state = Home{HostAttempt{.table = std::get<HostAttempt>(attempt).table}};
    }
    turn.add(RefreshHome{});
    if (!wasAtHome)
        turn.add(ShowHome{});
}

} // namespace app::session
