#pragma once

#include "client/address.h"
#include "hosting/hosting.h"
#include "pages/invitecard.h"
#include "protocol/messages.h"

#include <QSet>
#include <QTimer>

namespace app {

// What somebody at a table tells others who are to come: addresses and link; for the host of the table kept
// up to date, with how far it is seen and reached.
class InvitationController : public QObject
{
    Q_OBJECT

public:
    // Borrows the hosting, which outlives it.
    InvitationController(const Hosting &hosting, Environment environment, QObject *parent = nullptr);

    // A table is open from now on, its host called so; `portNote` says why it is not at the usual port, or
    // nothing.
    void begin(const QString &hostName, const QString &portNote);
    void end();
    // The room that one is in, whoever hosts it.
    void see(const core::RoomState &room, const QString &ownPerson);
    // The room's password, or none: it travels in the link while the host of the table leads the room, too.
    void setPassword(const QString &password);

    [[nodiscard]] ui::InviteDetails invitation() const;
    // For a guest: the address by which they came. It has no password, which is not a guest's to hand on.
    [[nodiscard]] ui::InviteDetails invitationOfGuest(const Address &cameBy) const;

signals:
    void changed();

private:
    void takeVisitor(const QString &address);
    void takeEcho();
    void turnVisible(ui::Light light);
    void lookAtNetworks();

    const Hosting &m_hosting;
    Environment m_environment;
    ui::InviteDetails m_shown; // all but the links
    std::vector<Address> m_ways;
    QString m_room;
    QString m_password;
    QString m_leader;        // the name of who leads the room
    QString m_visitor;       // the address of the first from another machine
    QSet<QString> m_present; // who is connected in the room
    QSet<QString> m_before;  // who was so already when the visitor came
    QTimer m_unheard;        // runs out where the beacon stays unheard
    QTimer m_networks;
};

} // namespace app
