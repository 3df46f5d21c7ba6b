#pragma once

#include "problem.h"
#include "transport/handshakebudget.h"
#include "transport/limits.h"
#include "transport/objectcounter.h"
#include "transport/routing.h"
#include "transport/sparedescriptor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace server {

class PendingConnection;

// Stands before QWebSocketServer, which accepts anything from anybody for as long as they like: looks at
// each request head without reading it, and where that is whole and in time, does what it is routed to.
class Gate : public QObject
{
    Q_OBJECT

public:
    Gate(const TransportLimits &limits, int maxSockets, QObject *parent = nullptr);
    ~Gate() override;

    // Why not, where that fails.
    [[nodiscard]] std::optional<Problem> listen(const QHostAddress &address, quint16 port);
    void close();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QHostAddress address() const { return m_server.serverAddress(); }
    [[nodiscard]] int halfOpen() const { return static_cast<int>(m_pending.size()); }
    // Every socket that was accepted and still lives, wherever it is now, and what else holds one open.
    [[nodiscard]] int sockets() const { return m_sockets.value(); }
    void count(QObject *holder) { m_sockets.track(holder); }

signals:
    // The receiver becomes the socket's owner; its head is still unread.
    void passed(QTcpSocket *socket);

private:
    void accept();
    // After an error. Who is turned away where no descriptor is left gets no answer.
    void acceptAgain();
    void add(std::unique_ptr<QTcpSocket> socket);
    void decide(PendingConnection *connection);
    // One for each kind of route.
    void follow(PendingConnection &connection, const Upgrade &);
    void follow(PendingConnection &connection, const HttpError &error);
    // What is not served yet.
    template<typename Other>
    void follow(PendingConnection &connection, const Other &)
    {
        follow(connection, HttpError{404, "There is nothing here."});
    }
    void forget(PendingConnection *connection);
    void makeRoom(const QHostAddress &newcomer);
    void abortOldest();

    const TransportLimits m_limits;
    const int m_maxSockets;
    QTcpServer m_server;
    QElapsedTimer m_clock;
    HandshakeBudget m_budget;
    ObjectCounter m_sockets;
    SpareDescriptor m_spare;
    QTimer m_pause;                             // until it accepts again
    std::vector<PendingConnection *> m_pending; // children, in the order they came
};

} // namespace server
