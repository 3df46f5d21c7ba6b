#pragma once

#include "transport/gate.h"
#include "transport/requesthandler.h"
#include "transport/websockets.h"

#include <QSet>

#include <unordered_map>

namespace server {

// Everything that comes in on one TCP port: hands out the page, and carries messages over WebSocket and by
// polling for whoever the gate lets in.
class TcpTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    TcpTransport(const TransportOptions &options, const WebSocketOptions &webSockets, ConnectionIds &ids,
                 TransportSink &sink);
    ~TcpTransport() override;

    [[nodiscard]] std::optional<Problem> listen(const QHostAddress &address, quint16 port) override;
    [[nodiscard]] QHostAddress address() const override { return m_gate.address(); }
    [[nodiscard]] quint16 port() const override { return m_gate.port(); }
    void carry(const Effects &effects) override;
    void servePage(bool isServed) override;
    void closeAll(int code, const QString &reason) override;
    [[nodiscard]] TransportLoad load() const override;

private:
    void takeWebSocket(WebSocketConnection *connection, const QHostAddress &peer);
    void takeCarrier(PollingConnection *connection);
    [[nodiscard]] ConnectionId add(std::unique_ptr<TransportConnection> connection);
    void admit(ConnectionId id, const QHostAddress &peer);
    [[nodiscard]] bool isFull() const { return m_closingAll || m_open.size() >= m_limits.maxConnections; }
    void retire(ConnectionId id);
    void forget(ConnectionId id);
    void announceAllClosed();
    [[nodiscard]] TransportConnection *find(ConnectionId id) const;
    static void perform(TransportConnection &connection, const Send &send) { connection.send(send.frame); }
    static void perform(TransportConnection &connection, const Close &close);
    static void perform(TransportConnection &connection, const Taken &) { connection.noteTaken(); }

    const TransportLimits m_limits;
    ConnectionIds &m_ids;
    TransportSink &m_sink;
    RequestHandler m_requests;
    WebSockets m_webSockets;
    Gate m_gate;
    std::unordered_map<ConnectionId, std::unique_ptr<TransportConnection>> m_connections;
    QSet<ConnectionId> m_open; // those that were `opened` and are not yet `closed`
    bool m_closingAll = false;
};

} // namespace server
