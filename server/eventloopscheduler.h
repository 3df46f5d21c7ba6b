#pragma once

#include "scheduler.h"

#include <QElapsedTimer>
#include <QTimer>

namespace server {

// The event loop of the thread in which it lives.
class EventLoopScheduler : public QObject, public Scheduler
{
    Q_OBJECT

public:
    explicit EventLoopScheduler(QObject *parent = nullptr);

    // The steady clock goes on from there.
    void startClockAt(qint64 steadyMs);

    [[nodiscard]] Instant now() const override;
    void callAfterTurn(std::function<void()> what) override;
    void callAt(std::optional<qint64> steadyMs, std::function<void()> what) override;

private:
    QElapsedTimer m_clock;
    qint64 m_clockBeganMs = 0;
    QTimer m_timer;
    qint64 m_dueMs = 0; // while it runs
    std::function<void()> m_due;
};

} // namespace server
