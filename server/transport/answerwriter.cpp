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
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &AnswerWriter::proceed);
    connect(&m_stall, &QTimer::timeout, this, &AnswerWriter::stalled);
}

void AnswerWriter::write(std::vector<QByteArray> pieces)
{
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
    while (!m_unsent.empty() && m_socket.isOpen() && m_socket.bytesToWrite() < largestWrite) {
        QByteArray &piece = m_unsent.front();
        m_socket.write(piece.first(std::min<qsizetype>(piece.size(), largestWrite)));
        piece = piece.size() > largestWrite ? piece.sliced(largestWrite) : QByteArray();
        if (piece.isEmpty())
            m_unsent.pop_front();
        m_socket.flush();
    }
    if (!m_socket.isOpen())
        return m_stall.stop();
    if (!isDone())
        return m_stall.start(m_patience);
    m_stall.stop();
    emit done();
}

} // namespace server
