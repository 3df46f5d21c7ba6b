#include "discovery/localcast.h"

#include "log/categories.h"

#include <QVariant>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace server {
namespace {

constexpr auto lookPause = 1s;
// A flood costs this much reading and no more.
constexpr auto breathPause = 50ms;
constexpr int mostInABreath = 150; // in each IP version
constexpr int breathsToForget = 100;

const char *wordFor(LocalCast::State state)
{
    switch (state) {
    case LocalCast::State::Closed:
        return "left";
    case LocalCast::State::Open:
        return "heard";
    case LocalCast::State::NoNetwork:
        return "none";
    case LocalCast::State::Blocked:
        return "deaf: the port is taken";
    }
    return "?";
}

QHostAddress normalised(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

std::unique_ptr<QUdpSocket> voiceAt(const Place &place)
{
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(place.own, 0))
        return nullptr;
    if (!place.group.isNull())
        socket->setMulticastInterface(place.interface);
    socket->setSocketOption(QAbstractSocket::MulticastTtlOption, 1);
    return socket;
}

// Not at once: whoever closes may just have heard something from it.
void retire(std::unique_ptr<QUdpSocket> socket)
{
    if (!socket)
        return;
    socket->close();
    socket.release()->deleteLater();
}

} // namespace

LocalCast::LocalCast(const LocalCastOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_second(this)
    , m_breath(this)
{
    m_second.setInterval(lookPause);
    m_breath.setInterval(breathPause);
    connect(&m_second, &QTimer::timeout, this, &LocalCast::look);
    connect(&m_breath, &QTimer::timeout, this, &LocalCast::takeBreath);
}

void LocalCast::open()
{
    m_ipv4.left = m_ipv6.left = mostInABreath;
    m_second.start();
    look();
}

void LocalCast::close()
{
    m_second.stop();
    m_breath.stop();
    m_breaths = 0;
    m_voices.clear();
    m_places.clear();
    retire(std::move(m_ipv4.socket));
    retire(std::move(m_ipv6.socket));
    update(State::Closed);
}

void LocalCast::send(const QByteArray &datagram)
{
    for (const Voice &voice : m_voices) {
        for (const QHostAddress &target : {voice.place.group, voice.place.broadcast}) {
            if (!target.isNull())
                voice.socket->writeDatagram(datagram, target, m_options.port);
        }
    }
}

// Whatever is not there yet is tried again: a new IPv6 address, for one, cannot be used for a second or two.
void LocalCast::look()
{
    const std::vector<Place> places = placesOf(QNetworkInterface::allInterfaces(), m_options.reach);
    const bool hasChanged = places != m_places;
    const bool couldHear = m_ipv4.socket || m_ipv6.socket;
    m_places = places;
    listen();
    if (hasChanged || !couldHear)
        join();
    speakAt(places);
    if (!m_ipv4.socket && !m_ipv6.socket)
        update(State::Blocked);
    else
        update(std::ranges::all_of(places, isLoopback) ? State::NoNetwork : State::Open);
    if (hasChanged)
        emit networksChanged();
}

void LocalCast::listen()
{
    listenAt(m_ipv4, QHostAddress(QHostAddress::AnyIPv4));
    listenAt(m_ipv6, QHostAddress(QHostAddress::AnyIPv6));
}

void LocalCast::listenAt(Ear &ear, const QHostAddress &any)
{
    if (ear.socket)
        return;
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(any, m_options.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    connect(socket.get(), &QUdpSocket::readyRead, this, [this, &ear] { drain(ear); });
    ear.socket = std::move(socket);
}

// Where it has joined already, it cannot join again, and stays.
void LocalCast::join()
{
    for (const Place &place : m_places) {
        if (place.group.isNull())
            continue;
        if (m_ipv4.socket && place.own.protocol() == QAbstractSocket::IPv4Protocol)
            m_ipv4.socket->joinMulticastGroup(ipv4Group(), place.interface);
        if (m_ipv6.socket && place.own.protocol() == QAbstractSocket::IPv6Protocol)
            m_ipv6.socket->joinMulticastGroup(ipv6Group(), place.interface);
    }
}

void LocalCast::speakAt(const std::vector<Place> &places)
{
    std::erase_if(m_voices,
                  [&](const Voice &voice) { return std::ranges::find(places, voice.place) == places.end(); });
    for (const Place &place : places) {
        if (std::ranges::find(m_voices, place, &Voice::place) != m_voices.end())
            continue;
        if (auto socket = voiceAt(place))
            m_voices.push_back({place, std::move(socket)});
    }
}

void LocalCast::update(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    qCInfo(core::logNearby) << "the local networks are" << wordFor(state);
    emit stateChanged();
}

void LocalCast::read()
{
    drain(m_ipv4);
    drain(m_ipv6);
}

bool LocalCast::isFlooded() const
{
    return m_breaths > 0;
}

// A socket that is not read to its end says nothing more until it is read again. While it is read, it may be
// closed by whoever hears.
void LocalCast::drain(Ear &ear)
{
    if (!m_breath.isActive())
        m_breath.start();
    std::array<char, core::largestAnnouncement + 1> bytes; // one more than may be: cut off there
    while (ear.left > 0 && ear.socket && ear.socket->hasPendingDatagrams()) {
        --ear.left;
        QHostAddress from;
        const qint64 size = ear.socket->readDatagram(bytes.data(), bytes.size(), &from);
        if (size >= 0 && size <= core::largestAnnouncement)
            emit heard(QByteArray(bytes.data(), size), normalised(from));
    }
    if (ear.left == 0)
        m_breaths = breathsToForget;
}

void LocalCast::takeBreath()
{
    const bool wasQuiet = m_ipv4.left == mostInABreath && m_ipv6.left == mostInABreath;
    m_ipv4.left = m_ipv6.left = mostInABreath;
    m_breaths = std::max(m_breaths - 1, 0);
    if (wasQuiet && m_breaths == 0)
        return m_breath.stop();
    read();
}

} // namespace server
