#include "transport/farewell.h"

#include <sys/socket.h>
#include <unistd.h>

namespace server {
namespace {

constexpr qint64 chunk = 64 * 1024;

int descriptorOf(const QTcpSocket &socket)
{
    return static_cast<int>(socket.socketDescriptor());
}

} // namespace

Farewell::Farewell(const QTcpSocket &socket, QObject *parent)
    : QObject(parent)
{
    m_socket.setReadBufferSize(chunk);
    const int descriptor = ::dup(descriptorOf(socket));
    if (descriptor >= 0 && !m_socket.setSocketDescriptor(descriptor))
        ::close(descriptor);
}

void Farewell::begin()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        emit ended();
        return;
    }
    connect(&m_socket, &QTcpSocket::readyRead, this, &Farewell::discard);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Farewell::ended);
    ::shutdown(descriptorOf(m_socket), SHUT_WR);
    discard();
}

void Farewell::discard()
{
    m_socket.skip(m_socket.bytesAvailable());
}

void forgetUnsent(const QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    if (socket.socketDescriptor() >= 0)
        ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace server
