#pragma once

#include "discovery/interfaceaddresses.h"
#include "protocol/announcement.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <vector>

namespace server {

struct LanSocketOptions
{
    quint16 port = core::discoveryPort;
    // The address that is spoken of: it is spoken where, and in the IP version in which, that can be reached.
    QHostAddress reach = QHostAddress::Any;
};

// Datagrams to and from everybody on the networks that this machine is in: by multicast and by broadcast, as
// some networks swallow the one and some the other. Networks that come and go are followed within a second.
// Several programs on one machine hear alike: nothing is sent to one machine alone.
class LanSocket : public QObject
{
    Q_OBJECT

public:
    // `Blocked`: nothing can be heard, as the port cannot be had.
    enum class State { Closed, Open, NoNetwork, Blocked };

    explicit LanSocket(const LanSocketOptions &options = {}, QObject *parent = nullptr);

    void open();
    void close();
    [[nodiscard]] State state() const { return m_state; }

    // Once over every network; what cannot be sent is not sent.
    void send(const QByteArray &datagram);
    // Reads what lies there already, so that it counts as heard before now.
    void read();
    // True where there was more of late than was read.
    [[nodiscard]] bool isFlooded() const;

signals:
    // One that is larger than an announcement is passed over.
    void heard(const QByteArray &datagram, const QHostAddress &from);
    void stateChanged();
    // There are other networks than before.
    void networksChanged();

private:
    struct Receiver
    {
        std::unique_ptr<QUdpSocket> socket;
        int left = 0; // datagrams until the next breath
    };
    struct Sender
    {
        InterfaceAddress address;
        std::unique_ptr<QUdpSocket> socket;
    };

    void look();
    void listen();
    void listenAt(Receiver &receiver, const QHostAddress &any);
    void join();
    void sendFrom(const std::vector<InterfaceAddress> &addresses);
    void update(State state);
    void drain(Receiver &receiver);
    void takeBreath();

    LanSocketOptions m_options;
    State m_state = State::Closed;
    Receiver m_ipv4;
    Receiver m_ipv6;
    std::vector<InterfaceAddress> m_addresses;
    std::vector<Sender> m_senders;
    QTimer m_second;
    QTimer m_breath;
    int m_breaths = 0; // since there was too much; none for long
};

} // namespace server
