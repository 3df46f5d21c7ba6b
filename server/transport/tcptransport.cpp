#include "transport/tcptransport.h"

#include "log/categories.h"
#include "transport/fdlimit.h"

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

TcpTransport::TcpTransport(const TransportOptions &options, const WebSocketOptions &webSockets,
                           ConnectionIds &ids, TransportSink &sink)
    : m_limits(fitted(options.limits, descriptorRoom()))
    , m_ids(ids)
    , m_sink(sink)
    , m_requests(options, this)
    , m_webSockets(m_limits, webSockets, this)
    , m_gate(m_limits, maxSockets(m_limits, descriptorRoom()), m_requests.site(), this)
{
    connect(&m_gate, &Gate::upgraded, &m_webSockets,
            [this](QTcpSocket *socket) { m_webSockets.upgrade(std::unique_ptr<QTcpSocket>(socket)); });
    connect(&m_gate, &Gate::requested, this,
            [this](HttpExchange *exchange) { m_requests.answer(*exchange, m_gate.budgets(), isFull()); });
    connect(&m_requests, &RequestHandler::visited, this,
            [this](const QHostAddress &peer) { m_sink.visited(peer); });
    connect(&m_requests, &RequestHandler::opened, this, &TcpTransport::takeCarrier);
    connect(&m_webSockets, &WebSockets::connected, this, &TcpTransport::takeWebSocket);
}

TcpTransport::~TcpTransport()
{
    for (const auto &[id, connection] : m_connections)
        connection->disconnect(this);
}

std::optional<Problem> TcpTransport::listen(const QHostAddress &address, quint16 port)
{
    return m_gate.listen(address, port);
}

TransportLoad TcpTransport::load() const
{
    return {.connections = static_cast<int>(m_open.size()),
            .halfOpen = m_gate.halfOpen(),
            .sockets = m_gate.sockets()};
}

void TcpTransport::carry(const Effects &effects)
{
    TransportConnection *last = nullptr;
    for (const Effect &effect : effects) {
        TransportConnection *connection = std::visit([this](const auto &what) { return find(what.to); },
                                                     effect);
        if (last && last != connection)
            last->flush();
        last = connection;
        if (connection)
            std::visit([&](const auto &what) { perform(*connection, what); }, effect);
    }
    if (last)
        last->flush();
    m_webSockets.forgetText();
}

TransportConnection *TcpTransport::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void TcpTransport::perform(TransportConnection &connection, const Close &close)
{
    qCInfo(core::logNet) << "closing connection" << close.to << "with" << close.code;
    connection.close(close.code, close.reason);
}

void TcpTransport::servePage(bool isServed)
{
    m_requests.servePage(isServed);
    m_gate.setSite(m_requests.site());
}

void TcpTransport::closeAll(int code, const QString &reason)
{
    m_closingAll = true;
    m_gate.close();
    for (const auto &[id, connection] : m_connections)
        connection->close(code, reason);
    QMetaObject::invokeMethod(this, &TcpTransport::announceAllClosed, Qt::QueuedConnection);
}

void TcpTransport::announceAllClosed()
{
    if (m_closingAll && m_connections.empty()) {
        m_closingAll = false;
        m_gate.abortAll();
        qCInfo(core::logHost) << "closed";
        m_sink.allClosed();
    }
}

void TcpTransport::takeCarrier(PollingConnection *connection)
{
    admit(add(std::unique_ptr<TransportConnection>(connection)), connection->peer());
}

void TcpTransport::takeWebSocket(WebSocketConnection *connection, const QHostAddress &peer)
{
    m_gate.count(connection);
    const ConnectionId id = add(std::unique_ptr<TransportConnection>(connection));
    if (!isFull())
        return admit(id, peer);
    qCInfo(core::logNet) << "connection" << id << "is one too many";
    connection->close(Full, u"The server is full."_s);
}

ConnectionId TcpTransport::add(std::unique_ptr<TransportConnection> connection)
{
    const ConnectionId id = m_ids.next();
    connect(
        connection.get(), &TransportConnection::gone, this, [this, id] { forget(id); }, Qt::QueuedConnection);
    m_connections[id] = std::move(connection);
    return id;
}

void TcpTransport::admit(ConnectionId id, const QHostAddress &peer)
{
    qCInfo(core::logNet).noquote() << "connection" << id << "from" << peer.toString();
    m_open.insert(id);
    const TransportConnection *connection = find(id);
    connect(connection, &TransportConnection::received, this,
            [this, id](const QByteArray &text) { m_sink.received(id, text); });
    connect(connection, &TransportConnection::receivedBinary, this,
            [this, id] { m_sink.receivedBinary(id); });
    connect(
        connection, &TransportConnection::closed, this, [this, id] { retire(id); }, Qt::QueuedConnection);
    m_sink.opened(id, peer);
}

void TcpTransport::retire(ConnectionId id)
{
    if (!m_open.remove(id))
        return;
    qCInfo(core::logNet) << "connection" << id << "closed";
    const TransportConnection *connection = find(id);
    m_sink.closed(id, connection && connection->isClosedByClient() ? core::Away::Closed : core::Away::Lost);
}

void TcpTransport::forget(ConnectionId id)
{
    retire(id);
    m_connections.erase(id);
    announceAllClosed();
}

TransportFactory tcp(const WebSocketOptions &webSockets)
{
    return [webSockets](const TransportOptions &options, ConnectionIds &ids, TransportSink &sink) {
        return std::make_unique<TcpTransport>(options, webSockets, ids, sink);
    };
}

} // namespace server
