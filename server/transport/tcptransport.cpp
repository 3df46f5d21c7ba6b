#include "transport/tcptransport.h"

#include "log/categories.h"
#include "transport/carrierbody.h"
#include "transport/fdlimit.h"

#include <QJsonObject>

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

const HttpError tooMany{429, "Too many requests from this address: wait a second."};

} // namespace

TcpTransport::TcpTransport(const TransportOptions &options, const WebSocketOptions &webSockets,
                           ConnectionIds &ids, TransportSink &sink)
    : m_limits(fitted(options.limits, descriptorRoom()))
    , m_ids(ids)
    , m_sink(sink)
    , m_page(options.page, options.serverId)
    , m_carriers(m_limits, this)
    , m_webSockets(m_limits, webSockets, this)
    , m_gate(m_limits, maxSockets(m_limits, descriptorRoom()), site(), this)
{
    connect(&m_gate, &Gate::upgraded, &m_webSockets,
            [this](QTcpSocket *socket) { m_webSockets.upgrade(std::unique_ptr<QTcpSocket>(socket)); });
    connect(&m_gate, &Gate::requested, this, [this](HttpExchange *exchange) { answer(*exchange); });
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

Site TcpTransport::site() const
{
    return {.names = m_limits.names,
            .hasFile = [this](QByteArrayView name) { return m_page.has(name); },
            .hasPage = m_page.hasPage(),
            .hasCarrier = [this](QByteArrayView id) { return m_carriers.find(id) != nullptr; }};
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

void TcpTransport::answer(HttpExchange &exchange)
{
    std::visit([&](const auto &wanted) { follow(exchange, wanted); }, exchange.route());
}

void TcpTransport::follow(HttpExchange &exchange, const HttpError &error)
{
    qCInfo(core::logNet).noquote() << "refused a request from" << exchange.peer().toString() << "with"
                                   << error.status;
    exchange.refuse(error);
}

// The connection has seen to that itself.
void TcpTransport::follow(HttpExchange &, const Upgrade &) {}

void TcpTransport::follow(HttpExchange &exchange, const GetPage &wanted)
{
    if (exchange.isOverRate())
        return exchange.refuse(tooMany);
    exchange.answer(m_page.page(wanted.host));
    m_sink.visited(exchange.peer());
}

void TcpTransport::follow(HttpExchange &exchange, const GetFile &wanted)
{
    if (exchange.isOverRate())
        return exchange.refuse(tooMany);
    exchange.answer(m_page.file(wanted.name, wanted.acceptsGzip));
}

void TcpTransport::follow(HttpExchange &exchange, const OpenCarrier &)
{
    if (!isObject(exchange.body()))
        exchange.refuse({400, "The body must be a JSON object."});
    else if (exchange.isOverRate() || !m_gate.budgets().takeArrival(exchange.peer()))
        exchange.refuse(tooMany);
    else if (m_closingAll || isFull())
        exchange.answer(json(503, QJsonObject{{u"code"_s, Full}, {u"reason"_s, u"The server is full."_s}}));
    else
        openCarrier(exchange);
}

void TcpTransport::openCarrier(HttpExchange &exchange)
{
    auto connection = std::make_unique<PollingConnection>(m_limits, exchange.peer());
    const QByteArray id = m_carriers.add(*connection);
    exchange.answer(json(201, QJsonObject{{u"carrier"_s, QString::fromLatin1(id)},
                                          {u"wait"_s, static_cast<qint64>(longestWait.count())}}));
    admit(add(std::move(connection)), exchange.peer());
}

void TcpTransport::follow(HttpExchange &exchange, const PostToCarrier &wanted)
{
    m_carriers.find(wanted.id)->post(exchange, wanted.from);
}

void TcpTransport::follow(HttpExchange &exchange, const GetFromCarrier &wanted)
{
    m_carriers.find(wanted.id)->fetch(exchange, wanted.after, wanted.wait);
}

void TcpTransport::follow(HttpExchange &exchange, const EndCarrier &wanted)
{
    m_carriers.find(wanted.id)->remove(exchange);
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
