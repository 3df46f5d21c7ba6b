#include "boards/linemotion.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

// Milliseconds; no movement takes 250 or more.
constexpr int landing = 160;
constexpr int fallStart = 90;
constexpr int fallPerRow = 15;
constexpr int longestFall = 180;
constexpr int rebound = 65;
constexpr qreal reboundPart = 0.04;
constexpr qreal aboveFrame = 0.4; // cells more, from where the disc hovers
constexpr int poolFade = 120;
constexpr int capsuleGrowth = 240;

qreal part(int milliseconds, int whole)
{
    return std::clamp(qreal(milliseconds) / whole, 0.0, 1.0);
}

} // namespace

LineMotion::LineMotion(LineLook look, Cell cell, bool wins)
    : m_look(look)
    , m_depth(cell.y() + 1)
    , m_wins(wins)
{
}

int LineMotion::landingTime() const
{
    return m_look == LineLook::Discs ? std::min(fallStart + fallPerRow * m_depth, longestFall) : landing;
}

int LineMotion::duration() const
{
    const int settled = landingTime() + (m_look == LineLook::Discs ? rebound : 0);
    return std::max(settled, landingTime() + (m_wins ? capsuleGrowth : poolFade));
}

LineFrame LineMotion::at(int milliseconds) const
{
    LineFrame frame;
    const int since = milliseconds - landingTime();
    if (m_look == LineLook::Discs) {
        const qreal fallen = part(milliseconds, landingTime());
        frame.height = (m_depth + aboveFrame) * (1 - fallen * fallen);
        if (since > 0)
            frame.height = m_depth * reboundPart * std::sin(std::numbers::pi * part(since, rebound));
    } else {
        QEasingCurve settle(QEasingCurve::OutBack);
        settle.setOvershoot(0.8);
        frame.pieceScale = 0.92 + 0.08 * settle.valueForProgress(part(milliseconds, landing));
        frame.pieceOpacity = part(milliseconds, landing / 2);
    }
    const int poolBegin = m_look == LineLook::Discs ? landingTime() : 0;
    frame.pool = part(milliseconds - poolBegin, poolFade);
    frame.dim = part(since, capsuleGrowth);
    frame.capsule = QEasingCurve(QEasingCurve::OutCubic).valueForProgress(frame.dim);
    return frame;
}

} // namespace ui
