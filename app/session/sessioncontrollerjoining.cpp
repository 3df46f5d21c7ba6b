#include "session/sessioncontroller.h"

#include "pages/titles.h"
#include "session/errortexts.h"
#include "style/clock.h"

#include <QHostAddress>

#include <algorithm>

// The way to a table that somebody else hosts: by an invitation, an address or a row of the list, and what is
// tried where it fails.
namespace app {

using namespace Qt::Literals::StringLiterals;

void SessionController::connectJoining()
{
    ui::HomePage *home = m_window.home();
    connect(home, &ui::HomePage::joinChosen, this, &SessionController::join);
    connect(home, &ui::HomePage::nearbyChosen, this, &SessionController::joinNearby);
    connect(home, &ui::HomePage::cancelChosen, this, &SessionController::goHome);
    connect(home, &ui::HomePage::errorAnswered, this, &SessionController::tryAgain);
    connect(home, &ui::HomePage::secondAnswered, this, [this] {
        stopTrying();
        if (m_goal == Goal::Join)
            connectTo(m_invitation);
        else
            m_window.home()->showIdle(); // a table that cannot be read stays as it is
    });
    connect(home->addressField(), &QLineEdit::textEdited, this, &SessionController::stopTrying);
    m_again.setInterval(1000);
    connect(&m_again, &QTimer::timeout, this, &SessionController::countDown);
}

void SessionController::join(const QString &typed)
{
    m_return = {};
    enter(typed);
}

// A name from the list means that game, whatever else it may be the name of. An address is nobody's name, and
// who comes back shows a token, which is for the place that gave it.
void SessionController::enter(const QString &typed)
{
    m_goal = Goal::Join;
    m_typed = typed;
    stopTrying();
    const auto parsed = InvitationParser::parse(typed);
    const auto *invitation = std::get_if<Invitation>(&parsed);
    const bool isAddress = invitation && !QHostAddress(invitation->addresses.front().host).isNull();
    const bool mayBeName = !isAddress && m_return.token.isEmpty();
    if (const auto nearby = mayBeName ? m_nearby.invitationBy(typed) : std::nullopt)
        return connectTo(*nearby);
    if (invitation)
        return connectTo(*invitation);
    m_client.leave(); // where one was knocking
    m_window.home()->showJoinError(ErrorTexts::notAnAddress(typed, std::get<QString>(parsed)), typed);
}

void SessionController::joinNearby(const QString &id)
{
    const auto nearby = m_nearby.invitationTo(id);
    if (!nearby)
        return; // has gone this moment
    m_return = {};
    m_goal = Goal::Join;
    m_typed = nearby->addresses.front().text();
    stopTrying();
    connectTo(*nearby);
}

void SessionController::returnTo(const LastGame &game)
{
    m_return = game;
    m_anywhere = false;
    enter(game.address);
}

void SessionController::connectTo(const Invitation &invitation)
{
    m_invitation = invitation;
    m_instead.reset();
    beginVisit();
    if (m_goal == Goal::Join)
        m_window.home()->showBusy(tr("Knocking at %1…").arg(invitation.addresses.front().text()));
    m_client.connectTo(waysTo(invitation), identityFor(invitation));
}

// Nothing of an earlier visit is left.
void SessionController::beginVisit()
{
    m_greetedByLobby = false;
    m_returning = !m_return.token.isEmpty();
    m_serverId = m_return.announced;
    m_isBack = false;
    m_seatGone.reset();
    m_room = {};
    m_fairness.reset();
    m_window.room()->clear();
}

Identity SessionController::identityFor(const Invitation &invitation) const
{
    if (m_goal == Goal::Join && m_return.token.isEmpty())
        return {m_name, m_settings.tokens(invitation.addresses), m_settings.figure()};
    Identity identity{.name = m_name, .figure = m_settings.figure()};
    for (const Address &address : m_goal == Goal::Host ? invitation.addresses : returnWays())
        identity.tokens.insert(address.textWithPort(),
                               m_goal == Goal::Host ? m_hosting.token() : m_return.token);
    return identity;
}

// Where the token of who returns belongs: where it was given, and where the same server is announced now.
std::vector<Address> SessionController::returnWays() const
{
    std::vector<Address> ways;
    for (const QString &server : m_return.servers) {
        if (const auto parsed = AddressParser::parse(server);
            const auto *address = std::get_if<Address>(&parsed))
            ways.push_back(*address);
    }
    std::ranges::copy(m_nearby.addressesOf(m_return.announced), std::back_inserter(ways));
    return ways;
}

// At any other address than those one would be somebody new, so they are tried only once those have failed.
std::vector<Address> SessionController::waysTo(const Invitation &invitation) const
{
    std::vector<Address> ways = m_return.token.isEmpty() ? std::vector<Address>() : returnWays();
    if (!ways.empty() && !m_anywhere)
        return ways;
    for (const Address &address : invitation.addresses) {
        if (std::ranges::find(ways, address) == ways.end())
            ways.push_back(address);
    }
    return ways;
}

// Where no token was shown, the seat may still be kept.
void SessionController::takeReturn(const core::Welcome &welcome)
{
    const bool isKnown = m_client.hasShownToken();
    const QString nearbyId = m_nearby.idAt(m_client.address());
    if (!nearbyId.isEmpty() || !welcome.resumed)
        m_serverId = nearbyId;
    m_seatGone.reset();
    if (m_returning && !welcome.resumed)
        m_seatGone = isKnown ? ErrorTexts::seatGone()
                             : ErrorTexts::seatElsewhere(ui::titleOf(welcome.server));
    if (m_return.token.isEmpty())
        return;
    if (isKnown && !welcome.resumed)
        m_settings.forgetGame(m_return.token);
    m_return.token = welcome.token;
    m_return.announced = m_serverId;
    m_return.servers.clear();
    for (const Address &address : m_client.ownAddresses())
        m_return.servers.append(address.textWithPort());
}

void SessionController::tryAgain()
{
    stopTrying();
    if (m_goal == Goal::Join && m_instead)
        joinInstead(*m_instead);
    else if (m_goal == Goal::Join && !m_invitation.addresses.empty())
        connectTo(m_invitation);
    else if (m_goal == Goal::Join)
        enter(m_typed);
    else if (m_continued.isEmpty())
        host();
    else
        continueTable(m_continued, Unreadable::OpenEmpty); // one has been asked
}

void SessionController::joinInstead(const Address &address)
{
    m_typed = address.text();
    connectTo({{address}, m_invitation.room, m_invitation.password});
}

void SessionController::takeFailure(const Failure &failure)
{
    const auto announced = m_nearby.announcedAt(failure.address);
    const ui::UserError error = ErrorTexts::of(failure, announced);
    m_instead = ErrorTexts::instead(failure, announced);
    if (failure.kind == FailureKind::ServerClosed || failure.kind == FailureKind::Removed)
        m_settings.forgetGame(m_client.welcome().token);
    m_quitting = false;
    m_room = {};
    m_window.room()->clear();
    if (m_goal == Goal::Host) {
        m_hosting.close(Hosting::Ending::Save, tr("%1's window has lost the table.").arg(m_name));
        m_invitationController.end();
        m_window.setAsksBeforeClosing(false);
        m_window.home()->showHostError(error);
    } else {
        if (!m_retries.hasFailedSo(failure.kind)) // else it stands there already
            m_window.home()->showJoinError(error, m_typed);
        if (failure.maySolveItself())
            planAnotherTry(failure.kind);
    }
    refreshHome();
    if (!m_window.isAt(m_window.home()))
        showHome();
}

void SessionController::planAnotherTry(FailureKind why)
{
    if (!m_retries.takeFailure(why))
        return m_window.home()->showCountdown(tr("no longer tried by itself"));
    m_again.start();
    sayCountdown();
}

void SessionController::sayCountdown()
{
    const int left = m_retries.secondsLeft();
    m_window.home()->showCountdown(left > 0 ? tr("again by itself in %1 s").arg(left) : tr("trying again…"));
}

// What is typed meanwhile stays, and so does the card.
void SessionController::countDown()
{
    if (ui::Clock::isStopped())
        return;
    if (m_retries.countDown()) {
        m_again.stop();
        beginVisit();
        m_client.connectTo(waysTo(m_invitation), identityFor(m_invitation));
    }
    sayCountdown();
}

void SessionController::stopTrying()
{
    if (m_retries.isOn() && m_client.state() == Client::State::Connecting)
        m_client.leave();
    m_again.stop();
    m_retries.restart();
    m_window.home()->showCountdown({});
}

} // namespace app
