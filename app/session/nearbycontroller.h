#pragma once

#include "client/failure.h"
#include "client/invitation.h"
#include "discovery/browser.h"
#include "pages/homepage.h"

namespace app {

// The games nearby: as rows of the home page, and as what is known of the network when something fails.
class NearbyController : public QObject
{
    Q_OBJECT

public:
    // Borrows the page, which outlives it.
    explicit NearbyController(ui::HomePage &home, QObject *parent = nullptr);

    void start();
    void stop();

    // The way to the game of that row; nothing where it has gone.
    [[nodiscard]] std::optional<Invitation> invitationTo(const QString &id) const;
    // The way to the only game whose host or server is called so.
    [[nodiscard]] std::optional<Invitation> invitationBy(const QString &name) const;
    // What is announced at that computer, the game at that port rather than another.
    [[nodiscard]] std::optional<core::Announcement> announcedAt(const Address &address) const;
    // The NearbyServer::id() of the server that is announced exactly there; empty where none is.
    [[nodiscard]] QString idAt(const Address &address) const;
    // Where the server of that id is announced now.
    [[nodiscard]] std::vector<Address> addressesOf(const QString &id) const;

signals:
    void changed();

private:
    void show();

    ui::HomePage &m_home;
    Browser m_browser;
};

// As a row of the home page.
[[nodiscard]] ui::NearbyGame rowOf(const NearbyServer &server);
// Whether its host's or its own name is what somebody typed, as people are told apart by their names.
[[nodiscard]] bool isCalled(const NearbyServer &server, const QString &typed);
// Without its addresses' scopes, two names of one computer.
[[nodiscard]] bool isSameComputer(const Address &one, const Address &other);

} // namespace app
