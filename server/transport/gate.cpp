#include "transport/gate.h"

#include "log/categories.h"
#include "transport/knock.h"

#include <algorithm>

namespace server {
namespace {

QString sentence(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Gate::tr("Port %1 is already in use by another program.").arg(port);
    case QAbstractSocket::SocketAccessError:
        return Gate::tr("Port %1 may not be used without more rights.").arg(port);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Gate::tr("This machine does not have the address %1.").arg(address.toString());
    default:
        return Gate::tr("Port %1 cannot be used: %2.").arg(port).arg(server.errorString());
    }
}

} // namespace

Gate::Gate(const TransportOptions &options, int maxSockets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_maxSockets(maxSockets)
    , m_server(this)
    , m_budget(options.handshakesPerSecond, options.handshakeBurst)
{
    m_clock.start();
    m_server.setListenBacklogSize(256);
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::accept);
}

Gate::~Gate()
{
    for (Knock *knock : m_knocks)
        knock->disconnect(this);
}

bool Gate::listen(const QHostAddress &address, quint16 port)
{
    const bool listening = m_server.listen(address, port);
    m_error = listening ? QString() : sentence(m_server, address, port);
    return listening;
}

void Gate::close()
{
    m_server.close();
    while (!m_knocks.empty())
        dropOldest();
}

void Gate::accept()
{
    while (m_server.hasPendingConnections())
        add(std::unique_ptr<QTcpSocket>(m_server.nextPendingConnection()));
}

void Gate::add(std::unique_ptr<QTcpSocket> socket)
{
    socket->setParent(nullptr);
    m_sockets.track(socket.get());
    makeRoom(normalised(socket->peerAddress()));
    auto *knock = new Knock(std::move(socket), m_options, this);
    m_knocks.push_back(knock);
    connect(knock, &Knock::completed, this, [this, knock] { judge(knock); });
    connect(knock, &Knock::ended, this, [this, knock] { forget(knock); });
    if (m_sockets.value() > m_maxSockets)
        knock->drop();
}

void Gate::judge(Knock *knock)
{
    if (!m_budget.take(knock->peer(), m_clock.elapsed()))
        refuse(*knock, {429, "Too many handshakes from this address: wait a second."});
    else if (const auto refusal = judgedHandshake(knock->head(), m_options.names))
        refuse(*knock, *refusal);
    else
        emit passed(knock->letIn().release());
}

void Gate::refuse(Knock &knock, const Refusal &refusal)
{
    qCInfo(core::logNet).noquote() << "refused a handshake from" << knock.peer().toString() << "with"
                                   << refusal.status;
    knock.refuse(refusal);
}

void Gate::forget(Knock *knock)
{
    std::erase(m_knocks, knock);
    knock->deleteLater();
}

void Gate::makeRoom(const QHostAddress &newcomer)
{
    const auto sameAddress = [&](const Knock *knock) { return knock->peer() == newcomer; };
    if (std::count_if(m_knocks.begin(), m_knocks.end(), sameAddress) >= m_options.maxHalfOpenPerAddress)
        (*std::find_if(m_knocks.begin(), m_knocks.end(), sameAddress))->drop();
    if (halfOpen() >= m_options.maxHalfOpen || m_sockets.value() > m_maxSockets)
        dropOldest();
}

void Gate::dropOldest()
{
    if (!m_knocks.empty())
        m_knocks.front()->drop();
}

} // namespace server
