#include "eventloopscheduler.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace server {

EventLoopScheduler::EventLoopScheduler(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::exchange(m_due, {})(); });
}

void EventLoopScheduler::startClockAt(qint64 steadyMs)
{
    m_clockBeganMs = steadyMs;
    m_clock.start();
}

Instant EventLoopScheduler::now() const
{
    return {m_clockBeganMs + m_clock.elapsed(), QDateTime::currentMSecsSinceEpoch()};
}

// What the other sockets bring in this turn of the event loop comes before a queued call.
void EventLoopScheduler::callAfterTurn(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

// To start a timer anew takes longer the more connections have timers; one that comes too early does no harm.
void EventLoopScheduler::callAt(std::optional<qint64> steadyMs, std::function<void()> what)
{
    m_due = std::move(what);
    if (!steadyMs)
        return m_timer.stop();
    if (m_timer.isActive() && m_dueMs <= *steadyMs)
        return;
    m_dueMs = *steadyMs;
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(*steadyMs - now().steadyMs, 0)));
}

} // namespace server
