#pragma once

#include "transport/tcp.h"
#include "transport/websocketconnection.h"

#include <QWebSocketServer>

namespace server {

// Makes WebSockets of TCP connections that asked for that.
class WebSockets : public QObject
{
    Q_OBJECT

public:
    WebSockets(const TransportLimits &limits, const WebSocketOptions &options, QObject *parent);

    // The head of the handshake is still unread.
    void upgrade(std::unique_ptr<QTcpSocket> socket);
    // After messages have been sent: forgets what was kept to send them to the next.
    void forgetText() { m_texts.forget(); }

signals:
    // The receiver becomes its owner.
    void connected(server::WebSocketConnection *connection, const QHostAddress &peer);

private:
    void take();
    [[nodiscard]] QTcpSocket *takeUpgrading(const QWebSocket &socket);

    const TransportLimits m_limits;
    const WebSocketOptions m_options;
    FrameText m_texts;
    QWebSocketServer m_server;
};

} // namespace server
