#pragma once

#include <QObject>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

// Does with every hello that comes whatever a test wants, as no honest server would.
class HostileServer : public QObject
{
public:
    using Deed = std::function<void(QWebSocket &)>;

    explicit HostileServer(Deed onHello)
        : m_server(QStringLiteral("stranger"), QWebSocketServer::NonSecureMode)
        , m_onHello(std::move(onHello))
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, &HostileServer::accept);
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int visits() const { return m_visits; }

private:
    // Only the first message is answered: the hello.
    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        socket->setParent(this);
        ++m_visits;
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket] {
            socket->disconnect(this);
            m_onHello(*socket);
        });
    }

    QWebSocketServer m_server;
    Deed m_onHello;
    int m_visits = 0;
};
