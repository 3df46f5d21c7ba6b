#pragma once

#include "discovery/places.h"
#include "protocol/announcement.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <vector>

namespace server {

struct LocalCastOptions
{
    quint16 port = core::discoveryPort;
    // The address that is spoken of: it is spoken where, and in the IP version in which, that can be reached.
    QHostAddress reach = QHostAddress::Any;
};

// Datagrams to and from everybody on the networks that this machine is in: by multicast and by broadcast, as
// some networks swallow the one and some the other. Networks that come and go are followed within a second.
// Several programs on one machine hear alike: nothing is sent to one machine alone.
class LocalCast : public QObject
{
    Q_OBJECT

public:
    // `Blocked`: nothing can be heard, as the port cannot be had.
    enum class State { Closed, Open, NoNetwork, Blocked };

    explicit LocalCast(const LocalCastOptions &options = {}, QObject *parent = nullptr);

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
    struct Ear
    {
        std::unique_ptr<QUdpSocket> socket;
        int left = 0; // datagrams until the next breath
    };
    struct Voice
    {
        Place place;
        std::unique_ptr<QUdpSocket> socket;
    };

    void look();
    void listen();
    void listenAt(Ear &ear, const QHostAddress &any);
    void join();
    void speakAt(const std::vector<Place> &places);
    void update(State state);
    void drain(Ear &ear);
    void takeBreath();

    LocalCastOptions m_options;
    State m_state = State::Closed;
    Ear m_ipv4;
    Ear m_ipv6;
    std::vector<Place> m_places;
    std::vector<Voice> m_voices;
    QTimer m_second;
    QTimer m_breath;
    int m_breaths = 0; // since there was too much; none for long
};

} // namespace server
