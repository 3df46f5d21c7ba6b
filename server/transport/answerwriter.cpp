#include "transport/answerwriter.h"

#include <algorithm>
#include <iterator>

namespace server {

// So much is handed to the socket at once.
static constexpr qint64 largestWrite = 16 * 1024;

AnswerWriter::AnswerWriter(QTcpSocket &socket, std::chrono::milliseconds patience)
    : m_socket(socket)
    , m_patience(patience)
{
    m_stall.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        m_taken.start();
        m_stall.stop();
        proceed();
    });
    connect(&m_stall, &QTimer::timeout, this, &AnswerWriter::stalled);
    m_taken.start();
}

void AnswerWriter::write(std::vector<QByteArray> pieces)
{
    if (isDone())
        m_taken.start();
    std::ranges::move(pieces, std::back_inserter(m_unsent));
    proceed();
}

bool AnswerWriter::isDone() const
{
    return m_unsent.empty() && m_socket.bytesToWrite() == 0;
}

// Until the kernel takes no more; `bytesWritten` is not told from within itself.
void AnswerWriter::proceed()
{
    do {
        fill();
        m_socket.flush();
    } while (!m_unsent.empty() && m_socket.isOpen() && m_socket.bytesToWrite() == 0);
    if (!m_socket.isOpen())
        return m_stall.stop();
    if (isDone()) {
        m_stall.stop();
        emit done();
    } else if (!m_stall.isActive()) {
        m_stall.start(m_patience);
    }
}

void AnswerWriter::fill()
{
    while (!m_unsent.empty() && m_socket.isOpen() && m_socket.bytesToWrite() < largestWrite) {
        const QByteArray &piece = m_unsent.front();
        const qsizetype size = std::min<qsizetype>(piece.size() - m_offset, largestWrite);
        m_socket.write(piece.constData() + m_offset, size);
        m_offset += size;
        if (m_offset < piece.size())
            continue;
        m_unsent.pop_front();
        m_offset = 0;
    }
}

} // namespace server
