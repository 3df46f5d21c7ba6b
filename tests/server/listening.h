#pragma once

#include "discovery/beacon.h"

#include <QTest>

// A port that no other program of this machine speaks on, a socket on it, and what it has heard. Nothing
// leaves this machine.
class Listening : public QObject
{
    Q_OBJECT

protected:
    void listen()
    {
        QUdpSocket socket;
        socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
        m_options = {.port = socket.localPort(), .reach = QHostAddress(QHostAddress::LocalHost)};
        socket.close();
        m_heard.clear();
        m_socket = std::make_unique<server::LanSocket>(m_options);
        connect(m_socket.get(), &server::LanSocket::heard, this, &Listening::note);
        m_socket->open();
    }

    [[nodiscard]] std::vector<core::Announcement> said() const { return readBy(core::decodeAnnouncement); }
    // The instances that said goodbye.
    [[nodiscard]] std::vector<QString> goodbyes() const { return readBy(core::decodeGoodbye); }

    // To every program at the port.
    void shout(const QByteArray &datagram) const
    {
        QUdpSocket socket;
        socket.writeDatagram(datagram, QHostAddress(QStringLiteral("127.255.255.255")), m_options.port);
    }

    server::LanSocketOptions m_options;
    std::unique_ptr<server::LanSocket> m_socket;
    std::vector<QByteArray> m_heard;

private:
    // What was heard that `decode` can read.
    template<typename T>
    [[nodiscard]] std::vector<T> readBy(std::optional<T> (*decode)(QByteArrayView)) const
    {
        std::vector<T> all;
        for (const QByteArray &datagram : m_heard) {
            if (const auto read = decode(datagram))
                all.push_back(*read);
        }
        return all;
    }

    void note(const QByteArray &datagram, const QHostAddress &from)
    {
        QVERIFY(from.isLoopback());
        m_heard.push_back(datagram);
    }
};
