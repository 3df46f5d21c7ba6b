#include "boards/linemotion.h"

#include <QEasingCurve>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace ui {
namespace {

// Milliseconds.
constexpr int landing = 160;
constexpr int fallStart = 90;
constexpr int fallPerRow = 45;
constexpr int longestFall = 450; // with its bounces
constexpr int poolFade = 120;
constexpr int capsuleGrowth = 240;

constexpr qreal aboveFrame = 0.4;         // cells more, from where the disc hovers
constexpr qreal bounces[] = {0.06, 0.02}; // parts of the height

// A bounce takes as many times the fall: up and down again under the same gravity.
qreal lastingOf(qreal bounce)
{
    return 2 * std::sqrt(bounce);
}

// Until it rests; the fall itself counts 1.
qreal fallAndBounces()
{
    return std::accumulate(std::begin(bounces), std::end(bounces), 1.0,
                           [](qreal sum, qreal bounce) { return sum + lastingOf(bounce); });
}

// From 1 down to 0, at a time counted in falls.
qreal heightAt(qreal time)
{
    if (time < 1)
        return 1 - time * time;
    qreal begin = 1;
    for (const qreal bounce : bounces) {
        const qreal done = (time - begin) / lastingOf(bounce);
        if (done < 1)
            return 4 * bounce * done * (1 - done);
        begin += lastingOf(bounce);
    }
    return 0;
}

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
    const int slowest = qFloor(longestFall / fallAndBounces());
    return m_look == LineLook::Discs ? std::min(fallStart + fallPerRow * m_depth, slowest) : landing;
}

int LineMotion::duration() const
{
    const int settled = m_look == LineLook::Discs ? qCeil(landingTime() * fallAndBounces()) : landing;
    return std::max(settled, landingTime() + (m_wins ? capsuleGrowth : poolFade));
}

LineFrame LineMotion::at(int milliseconds) const
{
    LineFrame frame;
    if (m_look == LineLook::Discs) {
        frame.height = (m_depth + aboveFrame) * heightAt(qreal(milliseconds) / landingTime());
    } else {
        QEasingCurve settle(QEasingCurve::OutBack);
        settle.setOvershoot(0.8);
        frame.pieceScale = 0.92 + 0.08 * settle.valueForProgress(part(milliseconds, landing));
        frame.pieceOpacity = part(milliseconds, landing / 2);
    }
    const int since = milliseconds - landingTime();
    frame.pool = part(m_look == LineLook::Discs ? since : milliseconds, poolFade);
    const qreal won = part(since, capsuleGrowth);
    frame.capsule = frame.dim = QEasingCurve(QEasingCurve::OutCubic).valueForProgress(won);
    return frame;
}

} // namespace ui
