#include "transport/pendingconnection.h"

#include "peeraddress.h"

using namespace std::chrono_literals;

namespace server {

PendingConnection::PendingConnection(std::unique_ptr<QTcpSocket> socket, const TransportLimits &limits,
                                     QObject *parent)
    : QObject(parent)
    , m_maxHead(limits.maxHead)
    , m_socket(std::move(socket))
    , m_peer(normalised(m_socket->peerAddress()))
{
    m_socket->setReadBufferSize(m_maxHead + 1);
    m_timeout.setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &PendingConnection::look);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &PendingConnection::ended);
    connect(&m_timeout, &QTimer::timeout, this, &PendingConnection::refuseLate);
    m_timeout.start(limits.headTime);
}

QByteArray PendingConnection::head() const
{
    return m_socket->peek(m_maxHead + 1);
}

void PendingConnection::look()
{
    const QByteArray seen = head();
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (seen.size() > m_maxHead)
        refuse({431, "The request head is longer than 8 KiB."});
    else if (end >= 0 && end + 4 < seen.size())
        refuse({400, "Wait for the answer to the handshake before you send more."});
    else if (end >= 0)
        emit completed();
}

void PendingConnection::refuseLate()
{
    if (m_lingering)
        abort();
    else
        refuse({408, "The request head did not arrive in time."});
}

void PendingConnection::refuse(const HttpError &error)
{
    const HttpResponse response = responseTo(error);
    m_socket->disconnect(this);
    m_socket->write(headOf(response, Persistence::Close));
    for (const QByteArray &piece : response.body)
        m_socket->write(piece);
    m_socket->flush();
    closeLingering();
}

void PendingConnection::closeLingering()
{
    m_lingering = std::make_unique<LingeringClose>(*m_socket);
    connect(m_lingering.get(), &LingeringClose::ended, this, &PendingConnection::ended);
    m_socket->abort();
    m_timeout.start(1s);
    m_lingering->begin();
}

void PendingConnection::abort()
{
    m_timeout.stop();
    m_socket->disconnect(this);
    m_lingering.reset();
    m_socket.reset();
    emit ended();
}

std::unique_ptr<QTcpSocket> PendingConnection::takeSocket()
{
    m_socket->disconnect(this);
    m_timeout.stop();
    emit ended();
    return std::move(m_socket);
}

PendingConnection::~PendingConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

} // namespace server
