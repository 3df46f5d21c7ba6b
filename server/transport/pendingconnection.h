#pragma once

#include "transport/httpresponse.h"
#include "transport/limits.h"
#include "transport/lingeringclose.h"

#include <QHostAddress>
#include <QTimer>

#include <memory>

namespace server {

// One connection before the gate, from its acceptance until it is let in, refused or aborted.
class PendingConnection : public QObject
{
    Q_OBJECT

public:
    PendingConnection(std::unique_ptr<QTcpSocket> socket, const TransportLimits &limits, QObject *parent);
    ~PendingConnection() override;

    [[nodiscard]] QHostAddress peer() const { return m_peer; }
    // Peeks only: QWebSocketServer reads the head again.
    [[nodiscard]] QByteArray head() const;

    // Answers with the refusal, then waits a moment for the other side to read it.
    void refuse(const HttpError &error);
    // Closes without a word. Not to be called from the socket's own signals.
    void abort();
    // Hands the socket over; this pending connection has then ended.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    // The whole head is there and nothing behind it.
    void completed();
    void ended();

private:
    void look();
    void refuseLate();
    void closeLingering();

    const qint64 m_maxHead;
    std::unique_ptr<QTcpSocket> m_socket; // until it is let in or aborted
    QHostAddress m_peer;
    QTimer m_timeout;
    std::unique_ptr<LingeringClose> m_lingering;
};

} // namespace server
