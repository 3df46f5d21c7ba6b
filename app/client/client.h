#pragma once

#include "client/connection.h"
#include "client/pendingrequests.h"

#include <QHash>
#include <QRandomGenerator>

namespace app {

// Who to be on a server: a name, and the tokens that show one was there before.
struct Identity
{
    QString name;
    // By Address::textWithPort(): each for that address alone, so that no link can lead one server's token to
    // another.
    QHash<QString, QString> tokens{};
    std::optional<int> figure = {}; // the wish
};

// One person's session on one server, over as many connections as it takes. Says what the server says, as
// values.
class Client : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Online, Reconnecting };
    Q_ENUM(State)

    explicit Client(QObject *parent = nullptr);
    Client(const Timeouts &timeouts, QObject *parent, Route route = straight);

    // Tries all addresses of one server together, the best a little ahead; there is at least one.
    void connectTo(const std::vector<Address> &addresses, const Identity &identity);
    void connectTo(const Address &address, const Identity &identity)
    {
        connectTo(std::vector{address}, identity);
    }
    // Leaves the room and the server; nothing is emitted but the change of state.
    void leave();
    // The server that welcomed is there too, as somebody else than who answers there has said: its token is
    // for these as well.
    void alsoAt(const std::vector<Address> &addresses);
    // The same, but as if the connection were lost: the seat is kept.
    void goOffline();
    // The id under which the answer comes. While reconnecting it waits for the connection.
    qint64 send(const core::ClientMessage &message);
    // Does not wait for the pause between two attempts to end.
    void tryNow();
    // The network or the computer is back: tries at once, or makes sure that the connection still lives.
    void checkConnection();

    [[nodiscard]] State state() const { return m_state; }
    // The address that answered last; until then the best.
    [[nodiscard]] const Address &address() const { return m_addresses.front(); }
    // Once welcomed: where the token of this session belongs, and where alone one comes back to. It is not
    // shown to whoever has one of the other addresses.
    [[nodiscard]] std::vector<Address> ownAddresses() const;
    // Whether this connection's server was told who one is.
    [[nodiscard]] bool hasShownToken() const { return m_hasShownToken; }
    [[nodiscard]] bool isInRoom() const { return m_inRoom; }
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
    void setState(State state);
    void openConnection();
    void attemptConnection();
    [[nodiscard]] bool goOnElsewhere(const Failure &failure);
    void dropConnection();
    void greet();
    void preferAnswered();
    void takeFrame(const core::ServerFrame &frame);
    void takeFailure(const Failure &failure);
    void takeClose(int code);
    void takeHelloError(const core::Error &error);
    void endClosed();
    void end(const Failure &failure);
    [[nodiscard]] bool isComingBack() const { return m_state == State::Reconnecting && !m_greeted; }
    void planRetry();
    void setHeartbeat(bool matchRuns);

    void take(const core::Welcome &welcome, std::optional<qint64> re);
    void take(const core::Ok &ok, std::optional<qint64> re);
    void take(const core::Error &error, std::optional<qint64> re);
    void take(const core::Pong &pong, std::optional<qint64> re);
    void take(const core::Lobby &lobby, std::optional<qint64> re);
    void take(const core::RoomState &room, std::optional<qint64> re);
    void take(const core::Kicked &notice, std::optional<qint64> re);
    void take(const core::Closing &notice, std::optional<qint64> re);
    void take(const core::MatchStarted &started, std::optional<qint64> re);
    void take(const core::MatchEnded &ended, std::optional<qint64> re);
    void take(const auto &, std::optional<qint64>) {} // what changes nothing here is only said on

    ConnectionOptions m_options;
    std::vector<Address> m_addresses{Address{}}; // the one that answered last first
    std::vector<Address> m_hopeful; // of the present attempt: where nothing else has answered yet
    std::optional<Failure> m_wrong; // what has: the failure that says most
    Identity m_identity;
    core::Welcome m_welcome;
    State m_state = State::Idle;
    std::unique_ptr<Connection> m_connection;
    PendingRequests m_pending;
    QTimer m_retry;
    int m_attempts = 0;
    bool m_greeted = false; // welcomed on the present connection
    bool m_inRoom = false;
    bool m_hasShownToken = false;
    std::optional<core::Closing> m_closing; // the server has said that it goes
};

} // namespace app
