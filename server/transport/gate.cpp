#include "transport/gate.h"

#include "log/categories.h"
#include "peeraddress.h"
#include "transport/httpconnection.h"

#include <algorithm>
#include <iterator>

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

Gate::Gate(const TransportLimits &limits, int maxSockets, Site site, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_maxSockets(maxSockets)
    , m_site(std::move(site))
    , m_server(this)
    , m_budgets(limits)
{
    m_server.setListenBacklogSize(256);
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::accept);
    connect(&m_server, &QTcpServer::acceptError, this, &Gate::acceptAgain);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, &m_server, &QTcpServer::resumeAccepting);
}

Gate::~Gate()
{
    for (HttpConnection *connection : m_connections)
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
    while (abortLongest(m_connections, &HttpConnection::halfOpenFor))
        ;
}

void Gate::abortAll()
{
    while (!m_connections.empty())
        m_connections.front()->abort();
}

int Gate::halfOpen() const
{
    return static_cast<int>(std::ranges::count_if(m_connections, [](const HttpConnection *connection) {
        return connection->halfOpenFor().has_value();
    }));
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
    auto *connection = new HttpConnection(std::move(socket), m_limits, m_site, m_budgets, this);
    m_connections.push_back(connection);
    connect(connection, &HttpConnection::requested, this, &Gate::requested);
    connect(connection, &HttpConnection::upgradeRequested, this,
            [this, connection] { emit upgraded(connection->takeSocket().release()); });
    connect(connection, &HttpConnection::ended, this, [this, connection] { forget(connection); });
    if (m_sockets.value() > m_maxSockets)
        connection->abort();
}

void Gate::forget(HttpConnection *connection)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
}

void Gate::makeRoom(const QHostAddress &newcomer)
{
    std::vector<HttpConnection *> neighbours;
    std::ranges::copy_if(m_connections, std::back_inserter(neighbours), [&](const HttpConnection *each) {
        return each->halfOpenFor() && countedAs(each->peer()) == countedAs(newcomer);
    });
    if (m_limits.address.areOn && std::ssize(neighbours) >= m_limits.address.maxHalfOpen)
        std::ignore = abortLongest(neighbours, &HttpConnection::halfOpenFor);
    if (halfOpen() >= m_limits.maxHalfOpen)
        std::ignore = abortLongest(m_connections, &HttpConnection::halfOpenFor);
    if (m_sockets.value() > m_maxSockets)
        std::ignore = abortLongest(m_connections, &HttpConnection::idleFor)
                      || abortLongest(m_connections, &HttpConnection::halfOpenFor);
}

// Of those for which it is known for how long.
bool Gate::abortLongest(const std::vector<HttpConnection *> &connections,
                        std::optional<qint64> (HttpConnection::*howLong)() const)
{
    const auto longest = std::ranges::max_element(connections, {}, [howLong](const HttpConnection *each) {
        return (each->*howLong)().value_or(-1);
    });
    if (longest == connections.end() || !((*longest)->*howLong)())
        return false;
    (*longest)->abort();
    return true;
}

} // namespace server
