#pragma once

#include "tableserver.h"

#include "client/client.h"
#include "client/knownserver.h"
#include "client/pendingrequests.h"
#include "session/sessionevent.h"

#include <QHash>

// Who listens where, and what is true of tokens.
struct Neighbourhood
{
    [[nodiscard]] TableServer *at(const app::Address &address) const;
    [[nodiscard]] app::NearbyServers announced() const;
    // Whether that token may be shown there: the table that gave it has been at that address.
    [[nodiscard]] bool belongs(const QString &token, const app::Address &address) const;

    std::vector<std::shared_ptr<TableServer>> servers;     // those that are gone, too
    std::map<QString, std::shared_ptr<TableStore>> tokens; // by whom it was given
};

// In place of app::Client: one session on one server over as many connections as it takes, on a simulated
// wire.
class SessionClient
{
public:
    using State = app::Client::State;

    struct Listener
    {
        std::function<void(const app::session::Event &)> happened;
    };

    SessionClient(World &world, Neighbourhood &neighbourhood, Listener listener)
        : m_world(world)
        , m_neighbourhood(neighbourhood)
        , m_listener(std::move(listener))
    {
    }

    // `self` is where 127.0.0.1 leads.
    void connectTo(const std::vector<app::Address> &addresses, const QHash<QString, QString> &tokens,
                   const QString &name, const app::Address &self);
    void leave();
    void goOffline();
    void send(const core::ClientMessage &message);
    void alsoAt(const std::vector<app::Address> &addresses) { m_known.addOwn(addresses); }
    void moveTo(const app::Address &self) { m_self = self; }
    void cut();
    // The program is gone, and nobody hears of it.
    void vanish();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const core::Welcome &welcome() const { return m_welcome; }

private:
    void attempt();
    void callFirst(quint64 attempt);
    void greet();
    void drop();
    void hear(const QByteArray &frame);
    void lose();
    void fail(app::FailureKind kind);
    void planRetry();
    void take(const core::Welcome &welcome);
    void take(const core::Ok &ok, std::optional<qint64> re);
    void take(const core::Error &error, std::optional<qint64> re);
    [[nodiscard]] app::Address reached(const app::Address &address) const;

    World &m_world;
    Neighbourhood &m_neighbourhood;
    Listener m_listener;
    State m_state = State::Idle;
    app::KnownServer m_known;
    QString m_name;
    app::Address m_self;
    app::Address m_answered; // of the present line
    std::shared_ptr<TableServer> m_server;
    Network::Id m_line = 0;
    quint64 m_attempt = 0; // counts all of them
    int m_tries = 0;
    bool m_greeted = false;
    bool m_inRoom = false;
    bool m_hasShownToken = false;
    std::optional<core::Closing> m_closing;
    core::Welcome m_welcome;
    app::PendingRequests m_pending;
};
