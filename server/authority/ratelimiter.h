#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <deque>
#include <initializer_list>

namespace server {

// A bucket of tokens that fills evenly: `perSecond` in the long run, `burst` at once. 0 a second: no limit.
class RateLimiter
{
public:
    RateLimiter(double perSecond, double burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(burst)
    {
    }

    // Takes one, where there is one.
    [[nodiscard]] bool admits(qint64 nowMs)
    {
        if (!wouldAdmit(nowMs))
            return false;
        take();
        return true;
    }

    // The same in two steps, for what has to be admitted by several.
    [[nodiscard]] bool wouldAdmit(qint64 nowMs)
    {
        m_tokens = std::min(m_burst, m_tokens + double(nowMs - m_filledMs) * m_perSecond / 1000.0);
        m_filledMs = nowMs;
        return m_perSecond <= 0 || m_tokens > 1 - rounding;
    }
    void take() { m_tokens -= m_perSecond > 0 ? 1 : 0; }

    // After how many seconds the next is admitted, at least 1; as it stood when it was last asked.
    [[nodiscard]] int secondsToNext() const
    {
        return std::max(1, static_cast<int>(std::ceil((1 - m_tokens) / m_perSecond - rounding)));
    }
    // One that is full is like a new one.
    [[nodiscard]] bool isFull(qint64 nowMs) { return wouldAdmit(nowMs) && m_tokens > m_burst - rounding; }

private:
    static constexpr double rounding = 1e-6;

    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_filledMs = 0;
};

// Takes one from each or, where one of them has none, from none: that one then. Null pointers limit nothing.
[[nodiscard]] inline RateLimiter *refusing(std::initializer_list<RateLimiter *> limiters, qint64 nowMs)
{
    for (RateLimiter *limiter : limiters) {
        if (limiter && !limiter->wouldAdmit(nowMs))
            return limiter;
    }
    for (RateLimiter *limiter : limiters) {
        if (limiter)
            limiter->take();
    }
    return nullptr;
}

// Counts misdeeds within a sliding window of ten seconds.
class AbuseCounter
{
public:
    static constexpr std::size_t most = 200;

    // Notes one; true once there are more than `most` in the window.
    [[nodiscard]] bool tooMany(qint64 nowMs)
    {
        m_times.push_back(nowMs);
        while (m_times.front() < nowMs - 10'000)
            m_times.pop_front();
        return m_times.size() > most;
    }

private:
    std::deque<qint64> m_times;
};

} // namespace server
