#pragma once

#include "problem.h"
#include "transport/addressbudgets.h"
#include "transport/objectcounter.h"
#include "transport/routing.h"
#include "transport/sparedescriptor.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace server {

class HttpConnection;
class HttpExchange;

// Accepts connections and bounds how many there are and how long they may take: QWebSocketServer accepts
// anything from anybody for as long as they like. Passes on what is asked for on them.
class Gate : public QObject
{
    Q_OBJECT

public:
    Gate(const TransportLimits &limits, int maxSockets, Site site, QObject *parent = nullptr);
    ~Gate() override;

    // Why not, where that fails.
    [[nodiscard]] std::optional<Problem> listen(const QHostAddress &address, quint16 port);
    // Lets nobody in any more; what is asked for on the connections that are there is still passed on.
    void close();
    void abortAll();

    // What there is to be asked for from now on.
    void setSite(Site site) { m_site = std::move(site); }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QHostAddress address() const { return m_server.serverAddress(); }
    [[nodiscard]] int halfOpen() const;
    // Every socket that was accepted and still lives, wherever it is now, and what else holds one open.
    [[nodiscard]] int sockets() const { return m_sockets.value(); }
    void count(QObject *holder) { m_sockets.track(holder); }
    [[nodiscard]] AddressBudgets &budgets() { return m_budgets; }

signals:
    // The receiver becomes the socket's owner; the head of its handshake is still unread.
    void upgraded(QTcpSocket *socket);
    // The receiver answers it, now or later.
    void requested(server::HttpExchange *exchange);

private:
    void accept();
    // After an error. Who is turned away where no descriptor is left gets no answer.
    void acceptAgain();
    void add(std::unique_ptr<QTcpSocket> socket);
    void forget(HttpConnection *connection);
    void makeRoom(const QHostAddress &newcomer);
    [[nodiscard]] static bool abortLongest(const std::vector<HttpConnection *> &connections,
                                           std::optional<qint64> (HttpConnection::*howLong)() const);

    const TransportLimits m_limits;
    const int m_maxSockets;
    Site m_site;
    QTcpServer m_server;
    AddressBudgets m_budgets;
    ObjectCounter m_sockets;
    SpareDescriptor m_spare;
    QTimer m_pause;                              // until it accepts again
    std::vector<HttpConnection *> m_connections; // children, in the order they came
};

} // namespace server
