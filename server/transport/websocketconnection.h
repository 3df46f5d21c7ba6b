#pragma once

#include "transport/lingeringclose.h"
#include "transport/tcp.h"
#include "transport/transportconnection.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace server {

// The last frame that was sent and the same as a text, so that what goes to many is made one once.
class FrameText
{
public:
    [[nodiscard]] const QString &of(const QByteArray &frame);
    void forget();

private:
    QByteArray m_frame;
    QString m_text;
};

// One over WebSocket.
class WebSocketConnection : public TransportConnection
{
    Q_OBJECT

public:
    // To be called before a WebSocket is made of it.
    static void prepare(QTcpSocket &carrier);
    // `carrier` is the TCP socket that `socket` runs over; it goes when `socket` goes. Borrows `texts`.
    WebSocketConnection(std::unique_ptr<QWebSocket> socket, QTcpSocket *carrier, FrameText &texts,
                        const TransportLimits &limits, const WebSocketOptions &options);
    ~WebSocketConnection() override;

    void send(const QByteArray &frame) override;
    void flush() override;
    void close(int code, const QString &reason) override;
    // It has closed with 1000 or 1001.
    [[nodiscard]] bool isClosedByClient() const override { return m_closedByClient; }

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
    FrameText &m_texts;
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
