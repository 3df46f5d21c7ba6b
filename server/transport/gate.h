#pragma once

#include "problem.h"
#include "transport/handshake.h"
#include "transport/handshakebudget.h"
#include "transport/objectcounter.h"
#include "transport/options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace server {

class PendingConnection;

// Stands before QWebSocketServer, which accepts anything from anybody for as long as they like: looks at
// each request head without reading it, and lets in what is whole, ours and in time.
class Gate : public QObject
{
    Q_OBJECT

public:
    Gate(const TransportOptions &options, int maxSockets, QObject *parent = nullptr);
    ~Gate() override;

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    void close();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QHostAddress address() const { return m_server.serverAddress(); }
    // Why listening failed.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] int halfOpen() const { return static_cast<int>(m_pending.size()); }
    // Every socket that was accepted and still lives, wherever it is now, and what else holds one open.
    [[nodiscard]] int sockets() const { return m_sockets.value(); }
    void count(QObject *holder) { m_sockets.track(holder); }

signals:
    // The receiver becomes the socket's owner; its head is still unread.
    void passed(QTcpSocket *socket);

private:
    void accept();
    void add(std::unique_ptr<QTcpSocket> socket);
    void decide(PendingConnection *connection);
    void refuse(PendingConnection &connection, const HttpError &error);
    void forget(PendingConnection *connection);
    void makeRoom(const QHostAddress &newcomer);
    void abortOldest();

    const TransportOptions m_options;
    const int m_maxSockets;
    QTcpServer m_server;
    std::optional<Problem> m_problem;
    QElapsedTimer m_clock;
    HandshakeBudget m_budget;
    ObjectCounter m_sockets;
    std::vector<PendingConnection *> m_pending; // children, in the order they came
};

} // namespace server
