#pragma once

#include "simulatedscheduler.h"

#include "authoritydriver.h"

// The real server, short of its sockets and files, from a start to its end.
struct ServerLife
{
    ServerLife(
        World &world, qint64 clockBeginsMs, std::chrono::seconds grace,
        std::function<void()> beforeDue = [] {})
        : scheduler(world, clockBeginsMs, std::move(beforeDue))
        , driver(
              {.serverName = QStringLiteral("Sim"),
               .app = QStringLiteral("sim"),
               .grace = grace,
               .messagesPerSecond = 0},
              [&world](qsizetype count) { return world.dice.bytes(count); }, scheduler)
    {
    }

    SimulatedScheduler scheduler;
    server::AuthorityDriver driver;
};
