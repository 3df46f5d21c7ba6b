#include "transport/knock.h"

using namespace std::chrono_literals;

namespace server {

Knock::Knock(std::unique_ptr<QTcpSocket> socket, const TransportOptions &options, QObject *parent)
    : QObject(parent)
    , m_maxHead(options.maxHead)
    , m_socket(std::move(socket))
    , m_peer(normalised(m_socket->peerAddress()))
{
    m_socket->setReadBufferSize(m_maxHead + 1);
    m_patience.setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Knock::look);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Knock::ended);
    connect(&m_patience, &QTimer::timeout, this, &Knock::refuseLate);
    m_patience.start(options.headTime);
}

QByteArray Knock::head() const
{
    return m_socket->peek(m_maxHead + 1);
}

void Knock::look()
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

void Knock::refuseLate()
{
    if (m_farewell)
        drop();
    else
        refuse({408, "The request head did not arrive in time."});
}

void Knock::refuse(const Refusal &refusal)
{
    m_socket->disconnect(this);
    m_socket->write(refusalAnswer(refusal));
    m_socket->flush();
    sayFarewell();
}

void Knock::sayFarewell()
{
    m_farewell = std::make_unique<Farewell>(*m_socket);
    connect(m_farewell.get(), &Farewell::ended, this, &Knock::ended);
    m_socket->abort();
    m_patience.start(1s);
    m_farewell->begin();
}

void Knock::drop()
{
    m_patience.stop();
    m_socket->disconnect(this);
    m_farewell.reset();
    m_socket.reset();
    emit ended();
}

std::unique_ptr<QTcpSocket> Knock::letIn()
{
    m_socket->disconnect(this);
    m_patience.stop();
    emit ended();
    return std::move(m_socket);
}

QHostAddress normalised(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

Knock::~Knock()
{
    if (m_socket)
        m_socket->disconnect(this);
}

} // namespace server
