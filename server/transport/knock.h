#pragma once

#include "transport/farewell.h"
#include "transport/handshake.h"
#include "transport/options.h"

#include <QHostAddress>
#include <QTimer>

#include <memory>

namespace server {

// One connection before the gate, from its acceptance until it is let in, refused or dropped.
class Knock : public QObject
{
    Q_OBJECT

public:
    Knock(std::unique_ptr<QTcpSocket> socket, const TransportOptions &options, QObject *parent);
    ~Knock() override;

    [[nodiscard]] QHostAddress peer() const { return m_peer; }
    // Peeks only: QWebSocketServer reads the head again.
    [[nodiscard]] QByteArray head() const;

    // Answers with the refusal, then waits a moment for the other side to read it.
    void refuse(const Refusal &refusal);
    // Closes without a word. Not to be called from the socket's own signals.
    void drop();
    // Hands the socket over; this knock has then ended.
    [[nodiscard]] std::unique_ptr<QTcpSocket> letIn();

signals:
    // The whole head is there and nothing behind it.
    void completed();
    void ended();

private:
    void look();
    void refuseLate();
    void sayFarewell();

    const qint64 m_maxHead;
    std::unique_ptr<QTcpSocket> m_socket; // until it is let in or dropped
    QHostAddress m_peer;
    QTimer m_patience;
    std::unique_ptr<Farewell> m_farewell;
};

// `::ffff:a.b.c.d`, as a dual-stack socket shows it, becomes `a.b.c.d`.
[[nodiscard]] QHostAddress normalised(const QHostAddress &address);

} // namespace server
