#pragma once

#include "client/address.h"
#include "hosting/hosting.h"
#include "protocol/messages.h"
#include "widgets/invitecard.h"

#include <QTimer>

namespace app {

// What the host of a table tells the others, kept up to date: addresses, link, and how far the table is seen
// and reached.
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
    // The room as its host sees it.
    void see(const core::RoomState &room, const QString &ownPerson);
    // The room's password, or none: it travels in the link.
    void setPassword(const QString &password);

    [[nodiscard]] ui::InviteDetails invitation() const;

signals:
    void changed();

private:
    void takeVisitor(const QString &address);
    void takeEcho();
    void turnVisible(ui::Light light);
    void lookAtNetworks();

    const Hosting &m_hosting;
    Environment m_environment;
    ui::InviteDetails m_shown; // all but the link
    std::vector<Address> m_ways;
    QString m_room;
    QString m_password;
    QString m_visitor; // the address of the first from another machine
    QTimer m_unheard;  // runs out where the beacon stays unheard
    QTimer m_networks;
};

} // namespace app
