#pragma once

#include <QObject>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

// What a good server says to a hello.
inline const QString welcomeText = QStringLiteral(
    R"({"type":"welcome","re":1,"content":{"protocol":1,"person":"p1","name":"Ana",)"
    R"("token":"00112233445566778899aabbccddeeff","resumed":false,"last_id":0,)"
    R"("server":{"name":"x","app":"y"},"limits":{"message":16384,"messages_per_second":20}}})");

// Does with every hello that comes whatever a test wants, as no honest server would.
class HostileServer : public QObject
{
public:
    using Action = std::function<void(QWebSocket &)>;

    explicit HostileServer(Action onHello)
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
    Action m_onHello;
    int m_visits = 0;
};
