#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <vector>

namespace app {

// What of a network interface matters to an invitation.
struct Interface
{
    QString name;
    QList<QHostAddress> addresses;
    bool isUp = true;
    bool isLoopback = false;
    bool hasDefaultRoute = false;
    bool hasHardwareAddress = true; // tunnels have none
    bool isPointToPoint = false;
    QList<QHostAddress> singleHosts = {}; // those of `addresses` whose netmask holds nobody else
};

// An address by which another computer may reach this one.
struct OwnAddress
{
    QHostAddress address;
    QString interfaceName;
    bool isVirtual = false; // of a container, a virtual machine or a tunnel: neighbours do not reach it
    bool operator==(const OwnAddress &) const = default;
};

// Best first: real before virtual, link-local last of each, IPv4 before IPv6, a network's before a single
// host's, the default route's before others.
[[nodiscard]] std::vector<OwnAddress> invitationOrder(const std::vector<Interface> &interfaces);
[[nodiscard]] bool isVirtualName(const QString &interfaceName);

// The interfaces that lead everywhere, from the text of /proc/net/route and /proc/net/ipv6_route.
[[nodiscard]] QStringList defaultRouteNames(const QByteArray &ipv4Routes, const QByteArray &ipv6Routes);

// This computer's, now.
[[nodiscard]] std::vector<Interface> ownInterfaces();
[[nodiscard]] std::vector<OwnAddress> ownAddresses();

} // namespace app
