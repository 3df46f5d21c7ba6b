#include "discovery/ratebudget.h"

namespace app {

// The addresses kept are at most as many as the shares together.
bool RateBudget::allows(const QHostAddress &from, bool isKnown, qint64 nowMs)
{
    if (nowMs - m_secondMs >= 1'000) {
        m_secondMs = nowMs;
        m_ofKnown = 0;
        m_ofStrangers = 0;
        m_ofOne.clear();
    }
    int &ofAll = isKnown ? m_ofKnown : m_ofStrangers;
    const bool isLeft = ofAll < (isKnown ? mostOfKnown : mostOfStrangers) && m_ofOne.value(from) < mostOfOne;
    if (!isLeft) {
        m_exceededMs = nowMs;
        return false;
    }
    ++ofAll;
    ++m_ofOne[from];
    return true;
}

} // namespace app
