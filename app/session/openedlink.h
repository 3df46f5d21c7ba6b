#pragma once

#include "client/invitation.h"

namespace app {

// A link that was opened elsewhere on this computer, for a window that is somewhere already.
class OpenedLink
{
public:
    // `here` are the ways to where one is.
    OpenedLink(const QString &link, const std::vector<Address> &here);

    // What is wrong with it, as a sentence; empty where it is whole.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    // Of one that is whole.
    [[nodiscard]] const Invitation &invitation() const { return m_invitation; }
    [[nodiscard]] bool leadsHere() const { return m_leadsHere; }
    // What is said of it to somebody in that room, who is not taken away.
    [[nodiscard]] QString noteIn(const QString &room) const;

private:
    Invitation m_invitation;
    QString m_problem;
    bool m_leadsHere = false;
};

} // namespace app
