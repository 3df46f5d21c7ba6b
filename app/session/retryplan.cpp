#include "session/retryplan.h"

#include <algorithm>
#include <array>

namespace app {

static constexpr std::array pauses{5, 8, 15, 30}; // seconds; the last one goes on

RetryPlan::RetryPlan(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void RetryPlan::restart()
{
    m_tries = 0;
    m_secondsLeft = 0;
}

bool RetryPlan::takeFailure(FailureKind kind, std::chrono::milliseconds now)
{
    if (!isOn())
        m_end = now + m_patience;
    m_failed = kind;
    m_secondsLeft = pauses.at(std::min(m_tries++, pauses.size() - 1));
    return m_end - now >= std::chrono::seconds(m_secondsLeft);
}

} // namespace app
