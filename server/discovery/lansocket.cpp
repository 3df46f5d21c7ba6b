#include "discovery/lansocket.h"

#include "log/categories.h"
#include "peeraddress.h"

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

const char *wordFor(LanSocket::State state)
{
    switch (state) {
    case LanSocket::State::Closed:
        return "left";
    case LanSocket::State::Open:
        return "heard";
    case LanSocket::State::NoNetwork:
        return "none";
    case LanSocket::State::Blocked:
        return "deaf: the port is taken";
    }
    return "?";
}

std::unique_ptr<QUdpSocket> senderAt(const InterfaceAddress &address)
{
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(address.own, 0))
        return nullptr;
    if (!address.group.isNull())
        socket->setMulticastInterface(address.interface);
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

LanSocket::LanSocket(const LanSocketOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_second(this)
    , m_breath(this)
{
    m_second.setInterval(lookPause);
    m_breath.setInterval(breathPause);
    connect(&m_second, &QTimer::timeout, this, &LanSocket::look);
    connect(&m_breath, &QTimer::timeout, this, &LanSocket::takeBreath);
}

void LanSocket::open()
{
    m_ipv4.left = m_ipv6.left = mostInABreath;
    m_second.start();
    look();
}

void LanSocket::close()
{
    m_second.stop();
    m_breath.stop();
    m_breaths = 0;
    m_senders.clear();
    m_addresses.clear();
    retire(std::move(m_ipv4.socket));
    retire(std::move(m_ipv6.socket));
    update(State::Closed);
}

void LanSocket::send(const QByteArray &datagram)
{
    for (const Sender &sender : m_senders) {
        for (const QHostAddress &target : {sender.address.group, sender.address.broadcast}) {
            if (!target.isNull())
                sender.socket->writeDatagram(datagram, target, m_options.port);
        }
    }
}

// Whatever is not there yet is tried again: a new IPv6 address, for one, cannot be used for a second or two.
void LanSocket::look()
{
    const std::vector<InterfaceAddress> addresses = interfaceAddressesOf(QNetworkInterface::allInterfaces(),
                                                                         m_options.reach);
    const bool hasChanged = addresses != m_addresses;
    const bool couldHear = m_ipv4.socket || m_ipv6.socket;
    m_addresses = addresses;
    listen();
    if (hasChanged || !couldHear)
        join();
    sendFrom(addresses);
    if (!m_ipv4.socket && !m_ipv6.socket)
        update(State::Blocked);
    else
        update(std::ranges::all_of(addresses, isLoopback) ? State::NoNetwork : State::Open);
    if (hasChanged)
        emit networksChanged();
}

void LanSocket::listen()
{
    listenAt(m_ipv4, QHostAddress(QHostAddress::AnyIPv4));
    listenAt(m_ipv6, QHostAddress(QHostAddress::AnyIPv6));
}

void LanSocket::listenAt(Receiver &receiver, const QHostAddress &any)
{
    if (receiver.socket)
        return;
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(any, m_options.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    connect(socket.get(), &QUdpSocket::readyRead, this, [this, &receiver] { drain(receiver); });
    receiver.socket = std::move(socket);
}

// Where it has joined already, it cannot join again, and stays.
void LanSocket::join()
{
    for (const InterfaceAddress &address : m_addresses) {
        if (address.group.isNull())
            continue;
        if (m_ipv4.socket && address.own.protocol() == QAbstractSocket::IPv4Protocol)
            m_ipv4.socket->joinMulticastGroup(ipv4Group(), address.interface);
        if (m_ipv6.socket && address.own.protocol() == QAbstractSocket::IPv6Protocol)
            m_ipv6.socket->joinMulticastGroup(ipv6Group(), address.interface);
    }
}

void LanSocket::sendFrom(const std::vector<InterfaceAddress> &addresses)
{
    std::erase_if(m_senders, [&](const Sender &sender) {
        return std::ranges::find(addresses, sender.address) == addresses.end();
    });
    for (const InterfaceAddress &address : addresses) {
        if (std::ranges::find(m_senders, address, &Sender::address) != m_senders.end())
            continue;
        if (auto socket = senderAt(address))
            m_senders.push_back({address, std::move(socket)});
    }
}

void LanSocket::update(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    qCInfo(core::logNearby) << "the local networks are" << wordFor(state);
    emit stateChanged();
}

void LanSocket::read()
{
    drain(m_ipv4);
    drain(m_ipv6);
}

bool LanSocket::isFlooded() const
{
    return m_breaths > 0;
}

// A socket that is not read to its end says nothing more until it is read again. While it is read, it may be
// closed by whoever hears.
void LanSocket::drain(Receiver &receiver)
{
    if (!m_breath.isActive())
        m_breath.start();
    std::array<char, core::largestAnnouncement + 1> bytes; // one more than may be: cut off there
    while (receiver.left > 0 && receiver.socket && receiver.socket->hasPendingDatagrams()) {
        --receiver.left;
        QHostAddress from;
        const qint64 size = receiver.socket->readDatagram(bytes.data(), bytes.size(), &from);
        if (size >= 0 && size <= core::largestAnnouncement)
            emit heard(QByteArray(bytes.data(), size), normalised(from));
    }
    if (receiver.left == 0)
        m_breaths = breathsToForget;
}

void LanSocket::takeBreath()
{
    const bool wasQuiet = m_ipv4.left == mostInABreath && m_ipv6.left == mostInABreath;
    m_ipv4.left = m_ipv6.left = mostInABreath;
    m_breaths = std::max(m_breaths - 1, 0);
    if (wasQuiet && m_breaths == 0)
        return m_breath.stop();
    read();
}

} // namespace server
