#pragma once

#include <QStringList>

#include <chrono>

namespace server {

// What every transport allows, whatever it carries over; the defaults are the contract's, tests shorten the
// times.
struct TransportLimits
{
    QStringList names; // what a Host header may say beside `localhost` and an IP literal
    int maxConnections = 1000;
    bool addressLimits = true; // what is counted by address counts
    int maxHalfOpen = 400;
    int maxHalfOpenPerAddress = 200;
    int handshakesPerSecond = 50; // per address
    int handshakeBurst = 200;     // per address
    qint64 maxHead = 8 * 1024;    // bytes, as in all that follow
    qint64 maxMessage = 16 * 1024;
    qint64 maxUnsent = 1024 * 1024;
    std::chrono::milliseconds headTime{5'000};
    std::chrono::milliseconds silence{25'000};
    std::chrono::milliseconds closing{3'000};
};

} // namespace server
