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

    [[nodiscard]] std::vector<core::Announcement> said(bool leaving = false) const
    {
        std::vector<core::Announcement> announcements;
        for (const QByteArray &datagram : m_heard) {
            const auto announcement = core::decodeAnnouncement(datagram);
            if (announcement && announcement->leaving == leaving)
                announcements.push_back(*announcement);
        }
        return announcements;
    }

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
    void note(const QByteArray &datagram, const QHostAddress &from)
    {
        QVERIFY(from.isLoopback());
        m_heard.push_back(datagram);
    }
};
