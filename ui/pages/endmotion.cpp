#include "pages/endmotion.h"

#include <QEasingCurve>

#include <algorithm>

namespace ui {

static double partOf(int milliseconds, int from, int lasts, QEasingCurve::Type curve, double overshoot = 0)
{
    QEasingCurve easing(curve);
    if (overshoot > 0)
        easing.setOvershoot(overshoot);
    return easing.valueForProgress(std::clamp(double(milliseconds - from) / lasts, 0.0, 1.0));
}

EndFrame endFrameAt(int milliseconds)
{
    return {.warmth = partOf(milliseconds, 120, 240, QEasingCurve::OutCubic),
            .stage = partOf(milliseconds, 240, 200, QEasingCurve::OutBack, 0.8),
            .aside = partOf(milliseconds, 280, 160, QEasingCurve::OutCubic),
            .crown = partOf(milliseconds, 440, 160, QEasingCurve::OutBack, 1.2),
            .strokes = partOf(milliseconds, 560, 240, QEasingCurve::OutCubic)};
}

} // namespace ui
