#include "transport/lingeringclose.h"

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

LingeringClose::LingeringClose(const QTcpSocket &socket, QObject *parent)
    : QObject(parent)
{
    m_socket.setReadBufferSize(chunk);
    const int descriptor = ::dup(descriptorOf(socket));
    if (descriptor >= 0 && !m_socket.setSocketDescriptor(descriptor))
        ::close(descriptor);
}

void LingeringClose::begin()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        emit ended();
        return;
    }
    connect(&m_socket, &QTcpSocket::readyRead, this, &LingeringClose::discard);
    connect(&m_socket, &QTcpSocket::disconnected, this, &LingeringClose::ended);
    ::shutdown(descriptorOf(m_socket), SHUT_WR);
    discard();
}

void LingeringClose::discard()
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
