#pragma once

#include <QHostAddress>
#include <QNetworkInterface>

#include <vector>

namespace server {

// Where this machine can speak to a local network: one of its addresses, and to whom it speaks from there.
struct InterfaceAddress
{
    QNetworkInterface interface;
    QHostAddress own;
    QHostAddress group;     // null where there is no multicast
    QHostAddress broadcast; // null where there is no broadcast
    bool operator==(const InterfaceAddress &other) const;
};

// Of all the interfaces that are up; `reach` is the address that a server listens on, which must be met from
// there. Loopback counts, too: other programs on this machine.
[[nodiscard]] std::vector<InterfaceAddress> interfaceAddressesOf(const QList<QNetworkInterface> &interfaces,
                                                                 const QHostAddress &reach);
[[nodiscard]] bool isLoopback(const InterfaceAddress &address);

[[nodiscard]] QHostAddress ipv4Group();
[[nodiscard]] QHostAddress ipv6Group();

} // namespace server
