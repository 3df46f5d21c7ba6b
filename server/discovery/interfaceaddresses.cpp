#include "discovery/interfaceaddresses.h"

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

constexpr std::size_t mostAddresses = 32;

bool isUp(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
}

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isReached(const QHostAddress &own, const QHostAddress &reach)
{
    if (reach == QHostAddress(QHostAddress::Any))
        return isIpv4(own) || own.isLinkLocal();
    if (reach == QHostAddress(QHostAddress::AnyIPv4))
        return isIpv4(own);
    if (reach == QHostAddress(QHostAddress::AnyIPv6))
        return own.isLinkLocal() && !isIpv4(own);
    return own == reach;
}

// Loopback knows neither group nor broadcast address by itself, yet a broadcast reaches every program there.
QHostAddress broadcastOf(const QNetworkInterface &interface, const QNetworkAddressEntry &entry)
{
    if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
        return isIpv4(entry.ip()) ? QHostAddress(u"127.255.255.255"_s) : QHostAddress();
    return interface.flags().testFlag(QNetworkInterface::CanBroadcast) ? entry.broadcast() : QHostAddress();
}

QHostAddress groupOf(const QNetworkInterface &interface, const QHostAddress &own)
{
    if (!interface.flags().testFlag(QNetworkInterface::CanMulticast))
        return {};
    QHostAddress group = isIpv4(own) ? ipv4Group() : ipv6Group();
    if (!isIpv4(own))
        group.setScopeId(interface.name());
    return group;
}

} // namespace

bool InterfaceAddress::operator==(const InterfaceAddress &other) const
{
    return interface.index() == other.interface.index() && interface.name() == other.interface.name()
           && own == other.own && group == other.group && broadcast == other.broadcast;
}

std::vector<InterfaceAddress> interfaceAddressesOf(const QList<QNetworkInterface> &interfaces,
                                                   const QHostAddress &reach)
{
    std::vector<InterfaceAddress> addresses;
    for (const QNetworkInterface &interface : interfaces) {
        if (!isUp(interface))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const InterfaceAddress address{interface, entry.ip(), groupOf(interface, entry.ip()),
                                           broadcastOf(interface, entry)};
            const bool isOfUse = !address.group.isNull() || !address.broadcast.isNull();
            if (isOfUse && isReached(address.own, reach) && addresses.size() < mostAddresses)
                addresses.push_back(address);
        }
    }
    return addresses;
}

bool isLoopback(const InterfaceAddress &address)
{
    return address.interface.flags().testFlag(QNetworkInterface::IsLoopBack);
}

QHostAddress ipv4Group()
{
    return QHostAddress(u"239.255.73.41"_s);
}

QHostAddress ipv6Group()
{
    return QHostAddress(u"ff12::7341"_s);
}

} // namespace server
