#pragma once

#include <QStringList>

#include <chrono>

namespace server {

// What every transport allows, whatever it carries over; the defaults are the contract's, tests shorten the
// times. Bytes where nothing else is said.
struct TransportLimits
{
    QStringList names; // what a Host header may say beside `localhost` and an IP literal
    int maxConnections = 1000;
    bool addressLimits = true; // what is counted by address counts
    int maxHalfOpen = 400;     // requests that are not whole yet
    int maxHalfOpenPerAddress = 200;
    int arrivalsPerSecond = 50;  // connections, and carriers that are opened, per address
    int arrivalBurst = 200;      // the same at once
    int requestsPerSecond = 200; // per address
    int requestBurst = 400;      // the same at once
    int carrierRequestsPerSecond = 50;
    int carrierRequestBurst = 100;
    qint64 maxHead = 8 * 1024;
    qint64 maxMessage = 16 * 1024;
    qint64 maxUnsent = 1024 * 1024; // of one connection
    qint64 maxUnconfirmedPerAddress = 8 * 1024 * 1024;
    qint64 maxUnconfirmed = 32 * 1024 * 1024; // of all carriers together
    std::chrono::milliseconds headTime{5'000};
    std::chrono::milliseconds bodyTime{5'000};
    std::chrono::milliseconds idle{15'000};           // between two requests of one connection
    std::chrono::milliseconds silence{25'000};        // of a WebSocket, or with an answer half read
    std::chrono::milliseconds carrierSilence{30'000}; // between two requests of one carrier
    std::chrono::milliseconds carrierKept{60'000};    // how long the end of one can be asked for
    std::chrono::milliseconds closing{3'000};
};

} // namespace server
