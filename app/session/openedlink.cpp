#include "session/openedlink.h"

#include "session/sessiontexts.h"

#include <algorithm>

namespace app {

OpenedLink::OpenedLink(const QString &link, const std::vector<Address> &here)
{
    const auto parsed = InvitationParser::parse(link);
    if (const auto *problem = std::get_if<QString>(&parsed)) {
        m_problem = *problem;
        return;
    }
    m_invitation = std::get<Invitation>(parsed);
    m_leadsHere = std::ranges::find_first_of(m_invitation.addresses, here) != m_invitation.addresses.end();
}

QString OpenedLink::noteIn(const QString &room) const
{
    if (!m_problem.isEmpty())
        return SessionTexts::tr("An invitation was opened, but cannot be followed. %1").arg(m_problem);
    if (m_leadsHere && (m_invitation.room.isEmpty() || m_invitation.room == room))
        return SessionTexts::tr("An invitation to this very table was opened. You are here already.");
    return SessionTexts::tr("An invitation was opened. Leave this table first, then open it again.");
}

} // namespace app
