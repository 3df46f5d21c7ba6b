#pragma once

#include "transport/gate.h"
#include "transport/websocketconnection.h"

#include <QHash>
#include <QSet>
#include <QWebSocketServer>

#include <unordered_map>

namespace server {

// Carries messages over WebSocket, for whoever the gate lets in.
class WebSocketTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    WebSocketTransport(const TransportLimits &limits, const WebSocketOptions &options, ConnectionIds &ids,
                       TransportSink &sink);
    ~WebSocketTransport() override;

    [[nodiscard]] std::optional<Problem> listen(const QHostAddress &address, quint16 port) override;
    [[nodiscard]] QHostAddress address() const override { return m_gate.address(); }
    [[nodiscard]] quint16 port() const override { return m_gate.port(); }
    void carry(const Effects &effects) override;
    void closeAll(int code, const QString &reason) override;
    [[nodiscard]] TransportLoad load() const override;

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

    const TransportLimits m_limits;
    const WebSocketOptions m_options;
    ConnectionIds &m_ids;
    TransportSink &m_sink;
    Gate m_gate;
    QWebSocketServer m_server;
    std::unordered_map<ConnectionId, std::unique_ptr<WebSocketConnection>> m_connections;
    QSet<ConnectionId> m_open; // those that were `opened` and are not yet `closed`
    QByteArray m_frame;        // the last one that was sent, and the same as a text
    QString m_text;
    bool m_closingAll = false;
};

} // namespace server
