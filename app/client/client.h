#pragma once

#include "client/pendingrequests.h"
#include "client/serverconnection.h"

namespace app {

// One person's session on one server, over as many connections as it takes. Says what the server says, as
// values.
class Client : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Online, Reconnecting };
    Q_ENUM(State)

    explicit Client(const Timeouts &timeouts = {}, QObject *parent = nullptr, Route route = straight);

    // Tries all addresses of one server together, the best a little ahead; there is at least one.
    void connectTo(const std::vector<Address> &addresses, const Identity &identity);
    // Leaves the room and the server; nothing is emitted but the change of state.
    void leave();
    // The same, but as if the connection were lost: the seat is kept.
    void goOffline();
    // The server that welcomed is there too, as somebody else than who answers there has said.
    void alsoAt(const std::vector<Address> &addresses) { m_server.addOwn(addresses); }
    // The id under which the answer comes. While reconnecting it waits for the connection.
    qint64 send(const core::ClientMessage &message);
    // Does not wait for the pause between two attempts to end.
    void tryNow() { m_connection.tryNow(); }
    // The network or the computer is back: tries at once, or makes sure that the connection still lives.
    void checkConnection() { m_connection.check(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const KnownServer &server() const { return m_server; }
    // Whether this connection's server was told who one is.
    [[nodiscard]] bool hasShownToken() const { return m_connection.hasShownToken(); }
    [[nodiscard]] bool isInRoom() const { return m_place.isInRoom; }
    // Who one is there, with the figure that one wishes to be by now; only meaningful once welcomed.
    [[nodiscard]] const core::Welcome &welcome() const { return m_welcome; }

signals:
    void stateChanged(app::Client::State state);
    void welcomed(const core::Welcome &welcome);
    // The server could not be joined.
    void connectionFailed(const app::Failure &failure);
    // The session is over for good.
    void connectionLost(const app::Failure &failure);
    // The connection is gone; the `attempt`th try, from 1, follows after the pause. Said again when it is
    // brought forward.
    void retryPlanned(int attempt, std::chrono::milliseconds pause);

    void answered(qint64 id, const core::ClientMessage &question, const core::Ok &answer);
    void refused(qint64 id, const core::ClientMessage &question, const core::Error &error);
    // Whatever the server says by itself.
    void received(const core::ServerMessage &message);

private:
    // Where one is on the server, by what it says.
    struct Place
    {
        void take(const core::Lobby &lobby);
        void take(const core::RoomState &room);
        void take(const core::Kicked &notice);
        void take(const core::MatchStarted &started);
        void take(const core::MatchEnded &ended);
        void take(const auto &) {} // what else is said changes nothing
        // At which the connection is to be felt.
        [[nodiscard]] std::chrono::milliseconds pace() const;

        bool isInRoom = false;
        bool matchRuns = false; // there
    };

    void setState(State state);
    void takeWelcome(const core::Welcome &welcome);
    void takeFrame(const core::ServerFrame &frame);
    void takeAnswer(const core::ServerFrame &frame);

    KnownServer m_server;
    ServerConnection m_connection;
    PendingRequests m_pending;
    core::Welcome m_welcome;
    State m_state = State::Idle;
    Place m_place;
};

} // namespace app
