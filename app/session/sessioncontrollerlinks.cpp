#include "session/sessioncontroller.h"

#include "session/errortexts.h"
#include "session/openedlink.h"

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
        m_window.room()->note(OpenedLink(link, here()).noteIn(m_room.room));
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
    const OpenedLink opened(link, here());
    const Invitation &invitation = opened.invitation();
    if (!opened.problem().isEmpty()) {
        m_window.lobby()->showError(ErrorTexts::damagedLink(opened.problem()));
    } else if (opened.leadsHere()) {
        if (!invitation.room.isEmpty())
            m_client.send(core::JoinRoom{.room = invitation.room,
                                         .password = invitation.password,
                                         .as = core::Role::Player});
    } else if (m_hosting.isOpen()) {
        m_window.lobby()->showError(ErrorTexts::invitedWhileHosting());
    } else {
        goHome();
        join(link);
    }
}

// A host is at 127.0.0.1, and invites to everywhere else.
std::vector<Address> SessionController::here() const
{
    std::vector<Address> ways{m_client.address()};
    if (m_hosting.isOpen()) {
        const auto own = InvitationParser::parse(m_invitationController.invitation().link);
        if (const auto *invitation = std::get_if<Invitation>(&own))
            std::ranges::copy(invitation->addresses, std::back_inserter(ways));
    }
    return ways;
}

} // namespace app
