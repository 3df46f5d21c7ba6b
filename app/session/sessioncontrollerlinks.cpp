#include "session/sessioncontroller.h"

#include "session/errortexts.h"

#include <algorithm>

// Invitations that are opened while this window is somewhere already. Nobody is taken from a table by what
// somebody else has sent them.
namespace app {

void SessionController::open(const QString &link)
{
    if (m_window.settings()->isVisibleTo(&m_window))
        m_window.toggleSettings(); // what follows stands on the page behind them
    if (m_window.isAt(m_window.home()))
        openAtHome(link);
    else if (m_window.isAt(m_window.lobby()))
        openInLobby(link);
    else
        m_window.room()->note(noteOn(link));
}

void SessionController::openAtHome(const QString &link)
{
    if (m_hosting.isOpen())
        m_openedLink = link; // to be told of in the room that one is on the way to
    else
        join(link);
}

void SessionController::openInLobby(const QString &link)
{
    const auto parsed = InvitationParser::parse(link);
    const auto *invitation = std::get_if<Invitation>(&parsed);
    if (invitation && leadsHere(*invitation)) {
        if (!invitation->room.isEmpty())
            m_client.send(core::JoinRoom{.room = invitation->room,
                                         .password = invitation->password,
                                         .as = core::Role::Player});
    } else if (m_hosting.isOpen()) {
        m_window.lobby()->showError(ErrorTexts::invitedWhileHosting());
    } else {
        goHome();
        join(link);
    }
}

QString SessionController::noteOn(const QString &link) const
{
    const auto parsed = InvitationParser::parse(link);
    const auto *invitation = std::get_if<Invitation>(&parsed);
    if (invitation && leadsHere(*invitation)
        && (invitation->room.isEmpty() || invitation->room == m_room.room))
        return tr("An invitation to this very table was opened. You are here already.");
    return tr("An invitation was opened. Leave this table first, then open it again.");
}

// A host is at 127.0.0.1, and invites to everywhere else.
bool SessionController::leadsHere(const Invitation &invitation) const
{
    std::vector<Address> here{m_client.address()};
    if (m_hosting.isOpen()) {
        const auto own = InvitationParser::parse(m_invitationController.invitation().link);
        if (const auto *ways = std::get_if<Invitation>(&own))
            std::ranges::copy(ways->addresses, std::back_inserter(here));
    }
    return std::ranges::find_first_of(invitation.addresses, here) != invitation.addresses.end();
}

} // namespace app
