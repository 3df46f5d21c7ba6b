#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace ui {

// The time that greetings, dates and countdowns on screen go by.
class Clock
{
public:
    [[nodiscard]] static QDateTime now();
    // For pictures, which are then the same whenever they are taken: from now on it is that moment, no
    // countdown goes on, and nothing on screen changes because time passes.
    static void stop(const QDateTime &moment);
    [[nodiscard]] static bool isStopped();
};

// The end of a time that is counted down on screen.
class Deadline
{
public:
    // Never.
    Deadline() = default;
    // In so long from now.
    explicit Deadline(std::chrono::milliseconds left);

    [[nodiscard]] bool isForever() const { return !m_at; }
    // What is left, in begun seconds; 0 once it is over. Not for one that never comes.
    [[nodiscard]] qint64 secondsLeft() const;

private:
    std::optional<qint64> m_at; // steady milliseconds
};

// "1:05".
[[nodiscard]] QString minutesText(qint64 seconds);

} // namespace ui
