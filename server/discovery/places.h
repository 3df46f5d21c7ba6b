#pragma once

#include <QHostAddress>
#include <QNetworkInterface>

#include <vector>

namespace server {

// Where this machine can speak to a local network: one of its addresses, and to whom it speaks from there.
struct Place
{
    QNetworkInterface interface;
    QHostAddress own;
    QHostAddress group;     // null where there is no multicast
    QHostAddress broadcast; // null where there is no broadcast
    bool operator==(const Place &other) const;
};

// Of all the interfaces that are up; `reach` is the address that a server listens on, which must be met from
// there. Loopback is a place too: other programs on this machine.
[[nodiscard]] std::vector<Place> placesOf(const QList<QNetworkInterface> &interfaces,
                                          const QHostAddress &reach);
[[nodiscard]] bool isLoopback(const Place &place);

[[nodiscard]] QHostAddress ipv4Group();
[[nodiscard]] QHostAddress ipv6Group();

} // namespace server
