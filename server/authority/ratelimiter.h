#pragma once

#include <QtGlobal>

#include <algorithm>
#include <deque>

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

    [[nodiscard]] bool admits(qint64 nowMs)
    {
        if (m_perSecond <= 0)
            return true;
        m_tokens = std::min(m_burst, m_tokens + double(nowMs - m_filledMs) * m_perSecond / 1000.0);
        m_filledMs = nowMs;
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_filledMs = 0;
};

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
