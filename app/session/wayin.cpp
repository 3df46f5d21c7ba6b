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
static void connectTo(const Reduction &reduction, const Connect &connection, Attempt attempt)
{
    reduction.add(ClearRoom{});
    reduction.add(connection);
    reduction.state = Connecting{std::move(attempt)};
}

static void knock(const Reduction &reduction, JoinAttempt attempt)
{
    attempt.instead.reset();
    reduction.add(Busy{Busy::What::Knocking, attempt.invitation.addresses.front().text()});
    connectTo(reduction, connectionFor(attempt, reduction.context.nearby), attempt);
}

// The attempt of which the card on the home page speaks.
static std::optional<Attempt> attemptOnCard(const State &state)
{
    if (const auto *home = std::get_if<Home>(&state))
        return home->failed;
    if (const auto *waiting = std::get_if<Waiting>(&state))
        return waiting->attempt;
    const auto *connecting = std::get_if<Connecting>(&state);
    const auto *join = connecting ? std::get_if<JoinAttempt>(&connecting->attempt) : nullptr;
    return join && join->retries.isOn() ? std::optional(connecting->attempt) : std::nullopt;
}

// The person acts: nothing is tried by itself any more.
static void stopTrying(const Reduction &reduction)
{
    reduction.add(Countdown{});
    std::optional<Attempt> attempt = attemptOnCard(reduction.state);
    if (!attempt)
        return;
    if (auto *join = std::get_if<JoinAttempt>(&*attempt))
        join->retries.restart();
    if (std::holds_alternative<Connecting>(reduction.state))
        reduction.add(Leave{});
    reduction.state = Home{std::move(attempt)};
}

static void open(const Reduction &reduction, const HostAttempt &attempt)
{
    reduction.add(Leave{});
    reduction.add(Busy{attempt.table.isEmpty() ? Busy::What::OpeningTable : Busy::What::ContinuingTable});
    reduction.add(OpenTable{attempt.table});
    reduction.state = Opening{{.table = attempt.table, .game = attempt.game}};
}

// A name from the list means that game, whatever else it may be the name of. An address is nobody's name, and
// who comes back shows a token, which is for the place that gave it.
static void enter(const Reduction &reduction, JoinAttempt attempt)
{
    const auto parsed = InvitationParser::parse(attempt.typed);
    const auto *invitation = std::get_if<Invitation>(&parsed);
    const bool isAddress = invitation && !QHostAddress(invitation->addresses.front().host).isNull();
    const bool mayBeName = !isAddress && !attempt.seat;
    if (const auto named = mayBeName ? reduction.context.nearby.invitationBy(attempt.typed) : std::nullopt)
        attempt.invitation = *named;
    else if (invitation)
        attempt.invitation = *invitation;
    if (!attempt.invitation.addresses.empty())
        return knock(reduction, std::move(attempt));
    reduction.add(Leave{});
    reduction.add(ShowNotAnAddress{attempt.typed, std::get<QString>(parsed)});
    reduction.state = Home{std::move(attempt)};
}

static JoinAttempt attemptAt(const QString &typed, const Reduction &reduction)
{
    return {.typed = typed, .invitation = {}, .seat = {}, .retries = RetryPlan(reduction.context.patience)};
}

void take(const Reduction &reduction, const Started &)
{
    reduction.add(RefreshHome{});
    reduction.add(LookAround{});
}

void take(const Reduction &reduction, const OfferForgotten &)
{
    reduction.add(RefreshHome{});
}

void take(const Reduction &reduction, const HostChosen &event)
{
    if (isHosting(reduction.state))
        return;
    stopTrying(reduction);
    open(reduction, {.game = event.game});
}

void take(const Reduction &reduction, const TableContinued &event)
{
    if (isHosting(reduction.state))
        return;
    stopTrying(reduction);
    if (event.journal == HostedTables::Journal::Readable)
        return open(reduction, {.table = event.table});
    reduction.add(Leave{});
    reduction.add(ShowUnreadableTable{event.journal});
    reduction.state = Home{HostAttempt{.table = event.table}};
}

void take(const Reduction &reduction, const JoinChosen &event)
{
    if (isHosting(reduction.state))
        return;
    stopTrying(reduction);
    enter(reduction, attemptAt(event.typed, reduction));
}

void take(const Reduction &reduction, const NearbyChosen &event)
{
    const auto invitation = reduction.context.nearby.invitationTo(event.id);
    if (!invitation || isHosting(reduction.state)) // without one, it has gone this moment
        return;
    stopTrying(reduction);
    JoinAttempt attempt = attemptAt(invitation->addresses.front().text(), reduction);
    attempt.invitation = *invitation;
    knock(reduction, std::move(attempt));
}

void take(const Reduction &reduction, const ReturnChosen &event)
{
    if (isHosting(reduction.state))
        return;
    stopTrying(reduction);
    JoinAttempt attempt = attemptAt(event.game.address, reduction);
    attempt.seat = event.game;
    enter(reduction, std::move(attempt));
}

static void tryAgain(const Reduction &reduction, JoinAttempt attempt, CardAction action)
{
    if (action == CardAction::Main && attempt.instead) {
        attempt.typed = attempt.instead->text();
        attempt.invitation.addresses = {*attempt.instead};
    }
    if (attempt.invitation.addresses.empty())
        enter(reduction, std::move(attempt));
    else
        knock(reduction, std::move(attempt));
}

void take(const Reduction &reduction, const CardAnswered &event)
{
    if (!attemptOnCard(reduction.state))
        return;
    stopTrying(reduction);
    const Attempt attempt = *attemptOnCard(reduction.state);
    if (const auto *join = std::get_if<JoinAttempt>(&attempt))
        return tryAgain(reduction, *join, event.action);
    // Of a table that cannot be read one has been asked: an empty one is opened, or it stays as it is.
    if (event.action == CardAction::Main)
        return open(reduction, std::get<HostAttempt>(attempt));
    reduction.add(ShowIdle{});
    reduction.state = Home{};
}

void take(const Reduction &reduction, const AddressEdited &)
{
    if (attemptOnCard(reduction.state))
        stopTrying(reduction);
}

// What is typed meanwhile stays, and so does the card.
void take(const Reduction &reduction, const SecondPassed &)
{
    auto *waiting = std::get_if<Waiting>(&reduction.state);
    if (!waiting)
        return;
    if (!waiting->attempt.retries.countDown())
        return reduction.add(Countdown{Countdown::What::Waiting, waiting->attempt.retries.secondsLeft()});
    reduction.add(Countdown{Countdown::What::Trying});
    const JoinAttempt attempt = waiting->attempt;
    connectTo(reduction, connectionFor(attempt, reduction.context.nearby), attempt);
}

void take(const Reduction &reduction, const TableOpened &event)
{
    const auto *opening = std::get_if<Opening>(&reduction.state);
    if (!opening)
        return;
    const Address address{.host = QStringLiteral("127.0.0.1"), .port = event.port};
    connectTo(reduction, {{address}, QHash<QString, QString>{{address.textWithPort(), event.token}}},
              opening->attempt);
}

void take(const Reduction &reduction, const TableFailed &event)
{
    const auto *opening = std::get_if<Opening>(&reduction.state);
    if (!opening)
        return;
    reduction.add(ShowTableFailure{event.reason, event.whatToDo});
    reduction.state = Home{HostAttempt{.table = opening->attempt.table, .game = opening->attempt.game}};
}

// The seat is shown to this server from now on, or is lost.
static void takeSeat(const Reduction &reduction, JoinAttempt &attempt, const Visit &visit, bool isLost)
{
    if (!attempt.seat)
        return;
    if (isLost)
        reduction.add(ForgetGame{attempt.seat->token});
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
void take(const Reduction &reduction, const Welcomed &event)
{
    const Attempt *attempt = attemptOf(reduction.state);
    if (!attempt)
        return;
    const Visit *before = visitOf(reduction.state);
    Visit visit = before ? *before : visitBegun(*attempt);
    auto *join = std::get_if<JoinAttempt>(&visit.attempt);
    const bool hadSeat = before || (join && join->seat);
    const bool isResumed = event.welcome.resumed;
    visit.welcome = event.welcome;
    visit.address = event.address;
    visit.addresses = event.addresses;
    const QString nearbyId = reduction.context.nearby.idAt(event.address);
    if (!nearbyId.isEmpty() || !isResumed)
        visit.serverId = nearbyId;
    visit.seatLoss.reset();
    if (hadSeat && !isResumed)
        visit.seatLoss = event.hasShownToken ? SeatLoss::Gone : SeatLoss::NotAsked;
    visit.isBack = hadSeat && isResumed;
    if (auto *in = std::get_if<InRoom>(&visit.place)) {
        in->isShownAnew = false;
        if (!isResumed)
            in->room = {}; // somebody new is in no room
    }
    if (join) {
        takeSeat(reduction, *join, visit, event.hasShownToken && !isResumed);
        reduction.add(RememberServer{event.address, event.welcome.token});
        if (join->retries.isOn()) // a card stands there, and says that nobody answers
            reduction.add(Busy{Busy::What::Knocking, event.address.text()});
        join->retries.restart();
        reduction.add(Countdown{});
        reduction.add(StopLooking{});
    } else {
        reduction.add(KeepHostToken{event.welcome.token});
    }
    reduction.add(ShowWelcome{event.welcome});
    reduction.state = Online{std::move(visit)};
}

void take(const Reduction &reduction, const ConnectionLost &)
{
    auto *online = std::get_if<Online>(&reduction.state);
    if (!online)
        return;
    if (std::holds_alternative<JoinAttempt>(online->visit.attempt))
        reduction.add(LookAround{}); // the server may be announced at another address by now
    reduction.state = Reconnecting{std::move(online->visit)};
}

void take(const Reduction &reduction, const NearbyChanged &)
{
    const auto *reconnecting = std::get_if<Reconnecting>(&reduction.state);
    const auto ways = reconnecting ? reduction.context.nearby.addressesOf(reconnecting->visit.serverId)
                                   : std::vector<Address>();
    if (!ways.empty())
        reduction.add(AlsoAt{ways});
}

// The same failure of a try that was made by itself is on the card already.
static State failedToJoin(const Reduction &reduction, JoinAttempt attempt, const Failure &failure,
                          const std::optional<core::Announcement> &announced)
{
    attempt.instead = NetworkErrors::instead(failure, announced);
    if (!attempt.retries.hasFailedSo(failure.kind))
        reduction.add(ShowJoinFailure{failure, announced, attempt.typed});
    if (!failure.maySolveItself())
        return Home{std::move(attempt)};
    const bool waits = attempt.retries.takeFailure(failure.kind, reduction.context.now);
    reduction.add(waits ? Countdown{Countdown::What::Waiting, attempt.retries.secondsLeft()}
                        : Countdown{Countdown::What::Over});
    return waits ? State(Waiting{std::move(attempt)}) : State(Home{std::move(attempt)});
}

void take(const Reduction &reduction, const ConnectionFailed &event)
{
    const Attempt *known = attemptOf(reduction.state);
    if (!known)
        return;
    const Failure &failure = event.failure;
    const auto announced = reduction.context.nearby.announcedAt(failure.address);
    const Visit *visit = visitOf(reduction.state);
    if (visit && (failure.kind == FailureKind::ServerClosed || failure.kind == FailureKind::Removed))
        reduction.add(ForgetGame{visit->welcome.token});
    reduction.add(ClearRoom{});
    const bool wasAtHome = isAtHome(reduction.state);
    Attempt attempt = *known;
    if (auto *join = std::get_if<JoinAttempt>(&attempt)) {
        join->anywhere = join->anywhere || !visit;
        reduction.state = failedToJoin(reduction, std::move(*join), failure, announced);
    } else {
        reduction.add(CloseTable{Farewell::Lost});
        reduction.add(ShowHostFailure{failure, announced});
        const auto &host = std::get<HostAttempt>(attempt);
        reduction.state = Home{HostAttempt{.table = host.table, .game = host.game}};
    }
    reduction.add(RefreshHome{});
    if (!wasAtHome)
        reduction.add(ShowHome{});
}

} // namespace app::session
