#include "hosting/addresses.h"

#include "hosting/kernelfile.h"

#include <QNetworkInterface>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

// Less is better.
auto rank(const OwnAddress &own, const Interface &interface)
{
    const bool isIpv6 = own.address.protocol() == QAbstractSocket::IPv6Protocol;
    return std::tuple(own.isVirtual, own.address.isLinkLocal(), isIpv6,
                      interface.singleHosts.contains(own.address), !interface.hasDefaultRoute);
}

// Tunnels are known by their kind, whatever they are called. A card keeps its network where it has a single
// host's address besides, which DHCPv6 gives and a floating address is.
bool leadsToNeighbours(const Interface &interface)
{
    const auto isSingle = [&](const QHostAddress &address) {
        return interface.singleHosts.contains(address) || address.isLinkLocal();
    };
    const bool isSingleHost = !interface.singleHosts.isEmpty()
                              && std::all_of(interface.addresses.begin(), interface.addresses.end(),
                                             isSingle);
    return interface.hasHardwareAddress && !interface.isPointToPoint && !isSingleHost
           && !isVirtualName(interface.name);
}

bool isForOthers(const QHostAddress &address)
{
    return !address.isLoopback() && !address.isMulticast() && !address.isNull();
}

// Qt gives what the kernel has: nothing, or noughts, where there is no card.
bool hasHardware(const QString &address)
{
    return std::any_of(address.begin(), address.end(),
                       [](QChar character) { return character != u'0' && character != u':'; });
}

// The name of the interface where the line is a default route in use.
QString defaultIpv4(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    const bool isDefault = words.size() > 7 && words.at(1) == "00000000" && words.at(7) == "00000000";
    return isDefault ? QString::fromUtf8(words.at(0)) : QString();
}

QString defaultIpv6(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    const bool isDefault = words.size() > 9 && words.at(0) == QByteArray(32, '0') && words.at(1) == "00";
    const bool isReject = isDefault && (words.at(8).toUInt(nullptr, 16) & 0x200U) != 0;
    return isDefault && !isReject ? QString::fromUtf8(words.at(9)) : QString();
}

template<typename NameOf>
void collect(QStringList &names, const QByteArray &routes, NameOf nameOf)
{
    for (const QByteArray &line : routes.split('\n')) {
        const QString name = nameOf(line);
        if (!name.isEmpty() && name != "lo"_L1 && !names.contains(name))
            names.append(name);
    }
}

} // namespace

bool isVirtualName(const QString &interfaceName)
{
    static const QStringList beginnings{u"docker"_s,  u"veth"_s,      u"br-"_s, u"virbr"_s,  u"vmnet"_s,
                                        u"vboxnet"_s, u"lxc"_s,       u"lxd"_s, u"podman"_s, u"cni"_s,
                                        u"flannel"_s, u"cali"_s,      u"tun"_s, u"tap"_s,    u"wg"_s,
                                        u"zt"_s,      u"tailscale"_s, u"ifb"_s, u"dummy"_s,  u"lo"_s,
                                        u"ppp"_s,     u"vnet"_s};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return interfaceName.startsWith(beginning); });
}

std::vector<OwnAddress> invitationOrder(const std::vector<Interface> &interfaces)
{
    std::vector<std::pair<OwnAddress, const Interface *>> found;
    for (const Interface &interface : interfaces) {
        if (!interface.isUp || interface.isLoopback)
            continue;
        for (const QHostAddress &address : interface.addresses) {
            if (isForOthers(address))
                found.push_back({{address, interface.name, !leadsToNeighbours(interface)}, &interface});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return rank(a.first, *a.second) < rank(b.first, *b.second);
    });
    std::vector<OwnAddress> ordered;
    for (const auto &[own, interface] : found)
        ordered.push_back(own);
    return ordered;
}

QStringList defaultRouteNames(const QByteArray &ipv4Routes, const QByteArray &ipv6Routes)
{
    QStringList names;
    collect(names, ipv4Routes, defaultIpv4);
    collect(names, ipv6Routes, defaultIpv6);
    return names;
}

std::vector<Interface> ownInterfaces()
{
    const QStringList leadOut = defaultRouteNames(kernelFile(u"/proc/net/route"_s),
                                                  kernelFile(u"/proc/net/ipv6_route"_s));
    std::vector<Interface> interfaces;
    for (const QNetworkInterface &own : QNetworkInterface::allInterfaces()) {
        Interface interface;
        interface.name = own.name();
        interface.isUp = own.flags().testFlag(QNetworkInterface::IsRunning);
        interface.isLoopback = own.flags().testFlag(QNetworkInterface::IsLoopBack);
        interface.hasDefaultRoute = leadOut.contains(own.name());
        interface.hasHardwareAddress = hasHardware(own.hardwareAddress());
        interface.isPointToPoint = own.flags().testFlag(QNetworkInterface::IsPointToPoint);
        for (const QNetworkAddressEntry &entry : own.addressEntries()) {
            interface.addresses.append(entry.ip());
            const int whole = entry.ip().protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
            if (entry.prefixLength() == whole)
                interface.singleHosts.append(entry.ip());
        }
        interfaces.push_back(interface);
    }
    return interfaces;
}

std::vector<OwnAddress> ownAddresses()
{
    return invitationOrder(ownInterfaces());
}

} // namespace app
