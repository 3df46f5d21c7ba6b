#pragma once

#include <QStringList>

#include <chrono>

namespace server {

// What one address may do, of IPv6 a /64.
struct AddressLimits
{
    bool areOn = true;          // else nothing is counted by address
    int maxHalfOpen = 200;      // requests that are not whole yet
    int arrivalsPerSecond = 50; // connections, and carriers that are opened
    int arrivalBurst = 200;     // the same at once
    int requestsPerSecond = 200;
    int requestBurst = 400;
    qint64 maxUnconfirmed = 8 * 1024 * 1024; // bytes, of its carriers together
};

// What carriers may do.
struct CarrierLimits
{
    int requestsPerSecond = 50; // of one carrier
    int requestBurst = 100;
    qint64 maxUnconfirmed = 32 * 1024 * 1024;  // bytes, of all together
    std::chrono::milliseconds silence{30'000}; // between two requests
    std::chrono::milliseconds kept{60'000};    // how long the end of one can be asked for
};

// What every transport allows, whatever it carries over; the defaults are the contract's, tests shorten the
// times.
struct TransportLimits
{
    QStringList names; // what a Host header may say beside `localhost` and an IP literal
    int maxConnections = 1000;
    int maxHalfOpen = 400;     // requests that are not whole yet
    qint64 maxHead = 8 * 1024; // bytes, as in all that follow
    qint64 maxMessage = 16 * 1024;
    qint64 maxUnsent = 1024 * 1024; // of one connection
    std::chrono::milliseconds headTime{5'000};
    std::chrono::milliseconds bodyTime{5'000};
    std::chrono::milliseconds idle{15'000};    // between two requests of one connection
    std::chrono::milliseconds silence{25'000}; // of a WebSocket, or with an answer half read
    std::chrono::milliseconds closing{3'000};
    AddressLimits address = {};
    CarrierLimits carriers = {};
};

} // namespace server
