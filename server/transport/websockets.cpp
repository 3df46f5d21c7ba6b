#include "transport/websockets.h"

#include "peeraddress.h"

#include <algorithm>

namespace server {

WebSockets::WebSockets(const TransportLimits &limits, const WebSocketOptions &options, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_options(options)
    , m_server(QString(), QWebSocketServer::NonSecureMode, this)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSockets::take);
}

void WebSockets::upgrade(std::unique_ptr<QTcpSocket> socket)
{
    QTcpSocket *carrier = socket.release();
    carrier->setParent(&m_server);
    WebSocketConnection::prepare(*carrier);
    m_server.handleConnection(carrier);
}

void WebSockets::take()
{
    std::unique_ptr<QWebSocket> socket(m_server.nextPendingConnection());
    QTcpSocket *carrier = takeUpgrading(*socket);
    if (!carrier || !socket->isValid())
        return;
    const QHostAddress peer = normalised(carrier->peerAddress());
    emit connected(new WebSocketConnection(std::move(socket), carrier, m_texts, m_limits, m_options), peer);
}

// QWebSocketServer does not say which TCP socket it has just made a WebSocket of.
QTcpSocket *WebSockets::takeUpgrading(const QWebSocket &socket)
{
    const auto sockets = m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find_if(sockets, [&](const QTcpSocket *candidate) {
        return candidate->peerPort() == socket.peerPort() && candidate->peerAddress() == socket.peerAddress();
    });
    return found == sockets.end() ? nullptr : *found;
}

} // namespace server
