#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <vector>

namespace server {

// Writes answers to a socket, no faster than they are read: what waits stays shared with whoever gave it.
class AnswerWriter : public QObject
{
    Q_OBJECT

public:
    // Borrows the socket. An answer of which nothing is read for so long has `stalled`.
    AnswerWriter(QTcpSocket &socket, std::chrono::milliseconds patience);

    void write(std::vector<QByteArray> pieces);
    [[nodiscard]] bool isDone() const;
    // For how long nothing has been taken of what waits, in milliseconds.
    [[nodiscard]] qint64 stalledFor() const { return m_taken.elapsed(); }

signals:
    // All has left.
    void done();
    void stalled();

private:
    void proceed();
    void fill();

    QTcpSocket &m_socket;
    const std::chrono::milliseconds m_patience;
    std::deque<QByteArray> m_unsent;
    qsizetype m_offset = 0; // of what has left of the first
    QElapsedTimer m_taken;  // since something was
    QTimer m_stall;
};

} // namespace server
