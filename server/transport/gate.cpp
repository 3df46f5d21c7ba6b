#include "transport/gate.h"

#include "log/categories.h"
#include "peeraddress.h"
#include "transport/pendingconnection.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace server {
namespace {

Problem problemOf(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {Problem::Kind::PortInUse, QString::number(port)};
    case QAbstractSocket::SocketAccessError:
        return {Problem::Kind::PortForbidden, QString::number(port)};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {Problem::Kind::AddressMissing, address.toString()};
    default:
        return {Problem::Kind::PortUnusable, QString::number(port), server.errorString()};
    }
}

} // namespace

Gate::Gate(const TransportLimits &limits, int maxSockets, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_maxSockets(maxSockets)
    , m_server(this)
    , m_budget(limits.handshakesPerSecond, limits.handshakeBurst)
{
    m_clock.start();
    m_server.setListenBacklogSize(256);
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::accept);
    connect(&m_server, &QTcpServer::acceptError, this, &Gate::acceptAgain);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, &m_server, &QTcpServer::resumeAccepting);
}

Gate::~Gate()
{
    for (PendingConnection *connection : m_pending)
        connection->disconnect(this);
}

std::optional<Problem> Gate::listen(const QHostAddress &address, quint16 port)
{
    if (m_server.listen(address, port))
        return std::nullopt;
    return problemOf(m_server, address, port);
}

void Gate::close()
{
    m_pause.stop();
    m_server.close();
    while (!m_pending.empty())
        abortOldest();
}

void Gate::accept()
{
    while (m_server.hasPendingConnections())
        add(std::unique_ptr<QTcpSocket>(m_server.nextPendingConnection()));
}

// Once QTcpServer could not accept somebody, as where no descriptor is left, it does not try again by itself.
void Gate::acceptAgain()
{
    qCInfo(core::logNet) << "could not accept a connection:" << m_server.serverError();
    const bool isFull = m_server.serverError() == QAbstractSocket::SocketResourceError;
    if (isFull && m_spare.turnAway(m_server.socketDescriptor()))
        m_server.resumeAccepting();
    else
        m_pause.start(100ms);
}

void Gate::add(std::unique_ptr<QTcpSocket> socket)
{
    socket->setParent(nullptr);
    m_sockets.track(socket.get());
    makeRoom(normalised(socket->peerAddress()));
    auto *connection = new PendingConnection(std::move(socket), m_limits, this);
    m_pending.push_back(connection);
    connect(connection, &PendingConnection::completed, this, [this, connection] { decide(connection); });
    connect(connection, &PendingConnection::ended, this, [this, connection] { forget(connection); });
    if (m_sockets.value() > m_maxSockets)
        connection->abort();
}

void Gate::decide(PendingConnection *connection)
{
    if (m_limits.addressLimits && !m_budget.take(countedAs(connection->peer()), m_clock.elapsed()))
        return follow(*connection, HttpError{429, "Too many handshakes from this address: wait a second."});
    const Site site{m_limits.names};
    std::visit([&](const auto &what) { follow(*connection, what); },
               route(connection->head(), site, true).route);
}

void Gate::follow(PendingConnection &connection, const Upgrade &)
{
    emit passed(connection.takeSocket().release());
}

void Gate::follow(PendingConnection &connection, const HttpError &error)
{
    qCInfo(core::logNet).noquote() << "refused a handshake from" << connection.peer().toString() << "with"
                                   << error.status;
    connection.refuse(error);
}

void Gate::forget(PendingConnection *connection)
{
    std::erase(m_pending, connection);
    connection->deleteLater();
}

void Gate::makeRoom(const QHostAddress &newcomer)
{
    const auto sameAddress = [&](const PendingConnection *connection) {
        return countedAs(connection->peer()) == countedAs(newcomer);
    };
    if (m_limits.addressLimits
        && std::count_if(m_pending.begin(), m_pending.end(), sameAddress) >= m_limits.maxHalfOpenPerAddress)
        (*std::find_if(m_pending.begin(), m_pending.end(), sameAddress))->abort();
    if (halfOpen() >= m_limits.maxHalfOpen || m_sockets.value() > m_maxSockets)
        abortOldest();
}

void Gate::abortOldest()
{
    if (!m_pending.empty())
        m_pending.front()->abort();
}

} // namespace server
