#pragma once

#include "freeport.h"
#include "localserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

// What may answer, or not, at one of several addresses.

// Takes every call and never says a word.
class Silent
{
public:
    Silent() { m_server.listen(QHostAddress::LocalHost, 0); }
    [[nodiscard]] app::Address address() const { return local(m_server.serverPort()); }
    [[nodiscard]] bool wasCalled() const { return m_server.hasPendingConnections(); }
    [[nodiscard]] bool wasLeft()
    {
        if (!m_caller)
            m_caller.reset(m_server.nextPendingConnection());
        return m_caller && m_caller->state() == QAbstractSocket::UnconnectedState;
    }

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_caller;
};

// A WebSocket server that answers every message with the same words.
class Parrot : public QObject
{
public:
    explicit Parrot(const QString &words)
        : m_server(u"parrot"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this, words] {
            QWebSocket *socket = m_server.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, socket, words](const QString &said) {
                        m_heard.append(said);
                        socket->sendTextMessage(words);
                    });
        });
    }
    [[nodiscard]] app::Address address() const { return local(m_server.serverPort()); }
    [[nodiscard]] QStringList heard() const { return m_heard; }

private:
    QWebSocketServer m_server;
    QStringList m_heard;
};

inline const QString versionText = u"{\"type\":\"error\",\"re\":1,\"content\":{\"code\":\"version\","
                                   "\"message\":\"No.\",\"speaks\":[2]}}"_s;

// Another program that has the port.
class WebServer : public QObject
{
public:
    WebServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"); });
        });
    }
    [[nodiscard]] app::Address address() const { return local(m_server.serverPort()); }

private:
    QTcpServer m_server;
};
