#include "client/connectionattempt.h"

#include "protocol/messages.h"

#include <QTcpSocket>

namespace app {
namespace {

FailureKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FailureKind::Refused;
    case QAbstractSocket::HostNotFoundError:
        return FailureKind::UnknownHost;
    case QAbstractSocket::SocketTimeoutError:
        return FailureKind::TimedOut;
    default:
        return FailureKind::Unreachable;
    }
}

} // namespace

ConnectionAttempt::ConnectionAttempt(const QHostAddress &literal, quint16 port, const Address &address,
                                     QObject *parent)
    : QObject(parent)
    , m_literal(literal)
    , m_port(port)
    , m_address(address)
    , m_socket(std::make_unique<QWebSocket>())
{
    m_socket->setMaxAllowedIncomingFrameSize(core::largestServerMessage);
    m_socket->setMaxAllowedIncomingMessageSize(core::largestServerMessage);
    m_socket->setReadBufferSize(2 * core::largestServerMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, &ConnectionAttempt::opened);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &ConnectionAttempt::takeError);
}

// The socket cannot go from within its own signal.
ConnectionAttempt::~ConnectionAttempt()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

// QWebSocket itself does not tell a refused connection from a refused handshake.
void ConnectionAttempt::open()
{
    m_socket->open(socketUrl(m_literal, m_port));
    auto *tcp = m_socket->findChild<QTcpSocket *>();
    if (!tcp)
        return;
    connect(tcp, &QTcpSocket::connected, this, [this, tcp] {
        m_reached = true;
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
}

std::unique_ptr<QWebSocket> ConnectionAttempt::takeSocket()
{
    m_socket->disconnect(this);
    if (auto *tcp = m_socket->findChild<QTcpSocket *>())
        tcp->disconnect(this);
    return std::move(m_socket);
}

FailureKind ConnectionAttempt::outcome() const
{
    return m_failure.value_or(m_reached ? FailureKind::NotAParlor : FailureKind::TimedOut);
}

void ConnectionAttempt::takeError(QAbstractSocket::SocketError error)
{
    if (m_failure)
        return;
    m_failure = m_reached ? FailureKind::NotAParlor : kindOf(error);
    emit failed();
}

} // namespace app
