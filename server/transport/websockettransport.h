#pragma once

#include "authority/effects.h"
#include "protocol/messages.h"
#include "transport/gate.h"
#include "transport/websocketconnection.h"

#include <QHash>
#include <QSet>
#include <QWebSocketServer>

#include <unordered_map>

namespace server {

// Carries frames between WebSocket connections and whoever decides. Decides nothing itself beyond the
// limits of the wire. No signal is emitted from within `carry` or `closeAll`.
class WebSocketTransport : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketTransport(const TransportOptions &options, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_gate.port(); }
    [[nodiscard]] QHostAddress address() const { return m_gate.address(); }
    // Why listening failed.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_gate.problem(); }

    // Sends and closes, in order; what is meant for a connection that has gone is dropped.
    void carry(const Effects &effects);
    // Lets nobody in any more and closes every connection; `allClosed` follows when the last has gone.
    void closeAll(int code, const QString &reason);

    [[nodiscard]] int connections() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] const Gate &gate() const { return m_gate; }

signals:
    void opened(server::ConnectionId id, const QHostAddress &peer);
    void received(server::ConnectionId id, const QByteArray &text);
    void receivedBinary(server::ConnectionId id);
    // Once for each `opened`.
    void closed(server::ConnectionId id, core::Away how);
    void allClosed();

private:
    void upgrade(QTcpSocket *socket);
    void welcome();
    void admit(ConnectionId id, WebSocketConnection &connection, const QHostAddress &address);
    void retire(ConnectionId id);
    void forget(ConnectionId id);
    void announceAllClosed();
    [[nodiscard]] WebSocketConnection *find(ConnectionId id) const;
    void perform(WebSocketConnection &connection, const Send &send);
    static void perform(WebSocketConnection &connection, const Close &close);
    [[nodiscard]] QTcpSocket *takeUpgrading(const QWebSocket &socket);

    TransportOptions m_options;
    Gate m_gate;
    QWebSocketServer m_server;
    std::unordered_map<ConnectionId, std::unique_ptr<WebSocketConnection>> m_connections;
    QSet<ConnectionId> m_open; // those that were `opened` and are not yet `closed`
    ConnectionId m_lastId = 0;
    QByteArray m_frame; // the last one that was sent, and the same as a text
    QString m_text;
    bool m_closingAll = false;
};

} // namespace server
