#pragma once

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

signals:
    // All has left.
    void done();
    void stalled();

private:
    void proceed();

    QTcpSocket &m_socket;
    const std::chrono::milliseconds m_patience;
    std::deque<QByteArray> m_unsent;
    QTimer m_stall;
};

} // namespace server
