#pragma once

#include "world.h"

#include "scheduler.h"

#include <memory>

// The event loop of one life of a simulated server, on the agenda. Its steady clock runs only while it lives;
// what waits when it goes is never called.
class SimulatedScheduler : public server::Scheduler
{
public:
    static constexpr qint64 longestTurnMs = 3;

    // `beforeDue` is called before each call that was due at a time.
    SimulatedScheduler(
        World &world, qint64 clockBeginsMs, std::function<void()> beforeDue = [] {})
        : m_world(world)
        , m_beforeDue(std::move(beforeDue))
        , m_clockBeganMs(clockBeginsMs)
        , m_startedMs(world.agenda.now())
    {
    }

    [[nodiscard]] server::Instant now() const override
    {
        return {m_clockBeganMs + aliveMs(), 1'800'000'000'000 + m_world.agenda.now()};
    }
    [[nodiscard]] qint64 aliveMs() const { return m_world.agenda.now() - m_startedMs; }

    void callAfterTurn(std::function<void()> what) override
    {
        call(m_world.dice.between(0, longestTurnMs), std::move(what));
    }

    void callAt(std::optional<qint64> steadyMs, std::function<void()> what) override
    {
        const quint64 number = ++m_calls;
        if (!steadyMs)
            return;
        call(std::max<qint64>(*steadyMs - now().steadyMs, 0), [this, number, what = std::move(what)] {
            if (number != m_calls)
                return;
            m_beforeDue();
            what();
        });
    }

private:
    void call(qint64 inMs, std::function<void()> what)
    {
        m_world.agenda.in(inMs, [alive = std::weak_ptr(m_alive), what = std::move(what)] {
            if (!alive.expired())
                what();
        });
    }

    World &m_world;
    std::function<void()> m_beforeDue;
    qint64 m_clockBeganMs;
    qint64 m_startedMs;
    quint64 m_calls = 0; // of callAt
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};
