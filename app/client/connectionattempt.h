#pragma once

#include "client/failure.h"

#include <QWebSocket>

#include <memory>
#include <optional>

namespace app {

// Tries one literal address once, up to the WebSocket's handshake.
class ConnectionAttempt : public QObject
{
    Q_OBJECT

public:
    // `address` is what is to be named of it.
    ConnectionAttempt(const QHostAddress &literal, quint16 port, const Address &address, QObject *parent);
    ~ConnectionAttempt() override;

    void open();
    // The socket, once opened; it says nothing here any more.
    [[nodiscard]] std::unique_ptr<QWebSocket> takeSocket();

    [[nodiscard]] const Address &address() const { return m_address; }
    // What it came to; nothing while it may still open.
    [[nodiscard]] std::optional<FailureKind> failure() const { return m_failure; }
    // What it has come to where nothing more is waited for.
    [[nodiscard]] FailureKind outcome() const;

signals:
    void opened();
    void failed();

private:
    void takeError(QAbstractSocket::SocketError error);

    QHostAddress m_literal;
    quint16 m_port;
    Address m_address;
    std::unique_ptr<QWebSocket> m_socket;
    std::optional<FailureKind> m_failure;
    bool m_reached = false; // TCP got through
};

} // namespace app
