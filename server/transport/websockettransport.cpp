#include "transport/websockettransport.h"

#include "log/categories.h"
#include "peeraddress.h"
#include "transport/fdlimit.h"
#include "transport/pendingconnection.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

// Files, pipes and the event loop need some, too.
int descriptorRoom()
{
    static const int room = std::max(raiseDescriptorLimit() - 64, 32);
    return room;
}

int maxSockets(const TransportLimits &limits, int room)
{
    return std::min(room, 2 * limits.maxConnections + limits.maxHalfOpen + spareSockets);
}

} // namespace

WebSocketTransport::WebSocketTransport(const TransportLimits &limits, const WebSocketOptions &options,
                                       ConnectionIds &ids, TransportSink &sink)
    : m_limits(fitted(limits, descriptorRoom()))
    , m_options(options)
    , m_ids(ids)
    , m_sink(sink)
    , m_gate(m_limits, maxSockets(m_limits, descriptorRoom()), this)
    , m_server(QString(), QWebSocketServer::NonSecureMode, this)
{
    connect(&m_gate, &Gate::passed, this, &WebSocketTransport::upgrade);
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketTransport::welcome);
}

WebSocketTransport::~WebSocketTransport()
{
    for (const auto &[id, connection] : m_connections)
        connection->disconnect(this);
}

std::optional<Problem> WebSocketTransport::listen(const QHostAddress &address, quint16 port)
{
    return m_gate.listen(address, port);
}

TransportLoad WebSocketTransport::load() const
{
    return {.connections = static_cast<int>(m_open.size()),
            .halfOpen = m_gate.halfOpen(),
            .sockets = m_gate.sockets()};
}

void WebSocketTransport::carry(const Effects &effects)
{
    WebSocketConnection *last = nullptr;
    for (const Effect &effect : effects) {
        WebSocketConnection *connection = std::visit([this](const auto &what) { return find(what.to); },
                                                     effect);
        if (last && last != connection)
            last->flush();
        last = connection;
        if (connection)
            std::visit([&](const auto &what) { perform(*connection, what); }, effect);
    }
    if (last)
        last->flush();
    m_text.clear();
    m_frame.clear();
}

WebSocketConnection *WebSocketTransport::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

// What goes to many is made a text once.
void WebSocketTransport::perform(WebSocketConnection &connection, const Send &send)
{
    if (!m_frame.isSharedWith(send.frame)) {
        m_frame = send.frame;
        m_text = QString::fromUtf8(send.frame);
    }
    connection.send(m_text);
}

void WebSocketTransport::perform(WebSocketConnection &connection, const Close &close)
{
    qCInfo(core::logNet) << "closing connection" << close.to << "with" << close.code;
    connection.close(close.code, close.reason);
}

void WebSocketTransport::closeAll(int code, const QString &reason)
{
    m_closingAll = true;
    m_gate.close();
    for (const auto &[id, connection] : m_connections)
        connection->close(code, reason);
    QMetaObject::invokeMethod(this, &WebSocketTransport::announceAllClosed, Qt::QueuedConnection);
}

void WebSocketTransport::announceAllClosed()
{
    if (m_closingAll && m_connections.empty()) {
        m_closingAll = false;
        qCInfo(core::logHost) << "closed";
        m_sink.allClosed();
    }
}

void WebSocketTransport::upgrade(QTcpSocket *socket)
{
    socket->setParent(&m_server);
    WebSocketConnection::prepare(*socket);
    m_server.handleConnection(socket);
}

// QWebSocketServer does not say which TCP socket it has just made a WebSocket of.
QTcpSocket *WebSocketTransport::takeUpgrading(const QWebSocket &socket)
{
    const auto sockets = m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(sockets.begin(), sockets.end(), [&](const QTcpSocket *candidate) {
        return candidate->peerPort() == socket.peerPort() && candidate->peerAddress() == socket.peerAddress();
    });
    return found == sockets.end() ? nullptr : *found;
}

void WebSocketTransport::welcome()
{
    std::unique_ptr<QWebSocket> socket(m_server.nextPendingConnection());
    QTcpSocket *carrier = takeUpgrading(*socket);
    if (!carrier || !socket->isValid())
        return;
    const QHostAddress address = normalised(carrier->peerAddress());
    const ConnectionId id = m_ids.next();
    auto &connection = m_connections[id] = std::make_unique<WebSocketConnection>(std::move(socket), carrier,
                                                                                 m_limits, m_options);
    m_gate.count(connection.get());
    connect(
        connection.get(), &WebSocketConnection::gone, this, [this, id] { forget(id); }, Qt::QueuedConnection);
    admit(id, *connection, address);
}

void WebSocketTransport::admit(ConnectionId id, WebSocketConnection &connection, const QHostAddress &address)
{
    qCInfo(core::logNet).noquote() << "connection" << id << "from" << address.toString();
    if (m_open.size() >= m_limits.maxConnections) {
        qCInfo(core::logNet) << "connection" << id << "is one too many";
        connection.close(Full, u"The server is full."_s);
        return;
    }
    m_open.insert(id);
    connect(&connection, &WebSocketConnection::received, this,
            [this, id](const QByteArray &text) { m_sink.received(id, text); });
    connect(&connection, &WebSocketConnection::receivedBinary, this,
            [this, id] { m_sink.receivedBinary(id); });
    connect(
        &connection, &WebSocketConnection::closed, this, [this, id] { retire(id); }, Qt::QueuedConnection);
    m_sink.opened(id, address);
}

void WebSocketTransport::retire(ConnectionId id)
{
    if (!m_open.remove(id))
        return;
    qCInfo(core::logNet) << "connection" << id << "closed";
    const WebSocketConnection *connection = find(id);
    m_sink.closed(id, connection && connection->isClosedByClient() ? core::Away::Closed : core::Away::Lost);
}

void WebSocketTransport::forget(ConnectionId id)
{
    retire(id);
    m_connections.erase(id);
    announceAllClosed();
}

TransportFactory webSockets(const WebSocketOptions &options)
{
    return [options](const TransportLimits &limits, ConnectionIds &ids, TransportSink &sink) {
        return std::make_unique<WebSocketTransport>(limits, options, ids, sink);
    };
}

} // namespace server
