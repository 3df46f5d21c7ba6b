#pragma once

#include "client/connection.h"
#include "client/knownserver.h"

namespace app {

// The way to one server, over as many connections as it takes: calls it at all of its addresses, says hello,
// and comes back to it where a connection is lost.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    // Borrows the server, which outlives it.
    ServerConnection(KnownServer &server, const ConnectionOptions &options, QObject *parent = nullptr);

    // For the first time, whatever was before.
    void call();
    // Says goodbye; nothing is emitted any more.
    void hangUp();
    // Does not wait for the pause between two attempts to end.
    void tryNow();
    // Tries at once, or makes sure that the connection still lives.
    void check();
    // The one on which one was welcomed; null where there is none.
    [[nodiscard]] Connection *current() const { return m_isWelcomed ? m_connection.get() : nullptr; }
    // Whether its server was told who one is.
    [[nodiscard]] bool hasShownToken() const { return m_hasShownToken; }

signals:
    // There is a connection, and the server is a Parlor server.
    void welcomed(const core::Welcome &welcome);
    // What else comes, once welcomed; before it only that the server closes.
    void received(const core::ServerFrame &frame);
    // The connection is gone; the `attempt`th try, from 1, follows after the pause. Said again when it is
    // brought forward.
    void retryPlanned(int attempt, std::chrono::milliseconds pause);
    // There is no connection, and no other one is tried.
    void failed(const app::Failure &failure);

private:
    [[nodiscard]] bool isComingBack() const { return m_wasWelcomed && !m_isWelcomed; }
    void beginAttempt();
    void connectToHopeful();
    [[nodiscard]] bool goOnElsewhere(const Failure &failure);
    void dropConnection();
    void greet();
    void takeFrame(const core::ServerFrame &frame);
    void takeWelcome(const core::Welcome &welcome);
    void takeFailure(const Failure &failure);
    void takeClose(int code);
    void end(const Failure &failure);
    void planRetry();

    KnownServer &m_server;
    ConnectionOptions m_options;
    std::vector<Address> m_hopeful; // of the present attempt: where nothing else has answered yet
    std::optional<Failure> m_wrong; // what has: the failure that says most
    std::unique_ptr<Connection> m_connection;
    QTimer m_retry;
    int m_attempts = 0;
    bool m_isWelcomed = false;  // on the present connection
    bool m_wasWelcomed = false; // on some connection since the call
    bool m_hasShownToken = false;
    QString m_host;                         // who can close the server; empty where it is not known
    std::optional<core::Closing> m_closing; // the server has said that it goes
};

} // namespace app
