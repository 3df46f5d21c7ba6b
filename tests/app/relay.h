#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

// Stands between a client and a server and can cut the wire, refuse, or swallow what is said.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(quint16 target)
        : m_target(target)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        m_port = m_server.serverPort();
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::join);
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int joined() const { return m_joined; }
    // How often the server said something that did not arrive.
    [[nodiscard]] int swallowed() const { return m_swallowed; }

    void cut()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->abort();
        }
    }
    // Nobody gets through until reopen().
    void close()
    {
        m_server.close();
        cut();
    }
    void reopen() { m_server.listen(QHostAddress::LocalHost, m_port); }
    // What the server says from now on does not arrive.
    void deafen() { m_deaf = true; }
    void hearAgain() { m_deaf = false; }

private:
    void join()
    {
        QTcpSocket *here = m_server.nextPendingConnection();
        auto *there = new QTcpSocket(here);
        m_sockets.push_back(here);
        ++m_joined;
        connect(here, &QTcpSocket::readyRead, there, [here, there] { there->write(here->readAll()); });
        connect(there, &QTcpSocket::connected, there, [here, there] { there->write(here->readAll()); });
        connect(there, &QTcpSocket::readyRead, here, [this, here, there] {
            const QByteArray said = there->readAll();
            if (m_deaf)
                ++m_swallowed;
            else
                here->write(said);
        });
        connect(there, &QTcpSocket::disconnected, here, &QTcpSocket::disconnectFromHost);
        connect(here, &QTcpSocket::disconnected, here, &QObject::deleteLater);
        there->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    quint16 m_port = 0;
    int m_joined = 0;
    int m_swallowed = 0;
    bool m_deaf = false;
    QTcpServer m_server;
    std::vector<QPointer<QTcpSocket>> m_sockets;
};
