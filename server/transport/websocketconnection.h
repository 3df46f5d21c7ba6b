#pragma once

#include "transport/lingeringclose.h"
#include "transport/websockets.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace server {

// One WebSocket connection within its limits: how much it may send, leave unread and stay silent.
class WebSocketConnection : public QObject
{
    Q_OBJECT

public:
    // To be called before a WebSocket is made of it.
    static void prepare(QTcpSocket &carrier);
    // `carrier` is the TCP socket that `socket` runs over; it goes when `socket` goes.
    WebSocketConnection(std::unique_ptr<QWebSocket> socket, QTcpSocket *carrier,
                        const TransportLimits &limits, const WebSocketOptions &options);
    ~WebSocketConnection() override;

    void send(const QString &text);
    // Hands what was sent to the kernel, ahead of the next turn of the event loop.
    void flush();
    void close(int code, const QString &reason);
    // Whether the client has closed it as one does who goes on purpose: with 1000 or 1001.
    [[nodiscard]] bool isClosedByClient() const { return m_closedByClient; }

signals:
    void received(const QByteArray &text);
    void receivedBinary();
    // Nothing more will be heard from it or said to it.
    void closed();
    // The TCP connection has ended too.
    void gone();

private:
    void connectSocket();
    void connectTimers();
    void receive(const QString &text);
    void receiveBinary();
    void hear();
    void ping();
    void cutIfSilent();
    void watchUnsent();
    void prepareLingering();
    void noteWhoCloses();
    void closeLingering();
    void cut();

    const TransportLimits m_limits;
    std::unique_ptr<QWebSocket> m_socket;
    QTcpSocket *m_carrier; // until it has disconnected
    std::unique_ptr<LingeringClose> m_lingering;
    QTimer m_ping;
    QTimer m_silence;
    QElapsedTimer m_heard; // since the last frame
    QTimer m_deadline;
    bool m_closing = false;
    bool m_closedHere = false;
    bool m_closedByClient = false;
};

} // namespace server
