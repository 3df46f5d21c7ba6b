#include "boards/codemetrics.h"

#include "boards/codepegs.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int mostPitch = 64;
constexpr int leastPitch = 18;
constexpr int easyPitch = 40; // smaller only where the width asks for it
constexpr int tightPitch = 28;
constexpr int wishedRows = 6;
constexpr int leastRowsSeen = 3;
constexpr int leastName = 68;
constexpr int mostName = 150;
constexpr int besideNames = 166;   // for the legend, before names take more than they need
constexpr int leastAnswerPad = 10; // the scroll bar

CodeMetrics metricsOf(const FeltRoom &room, int pitch)
{
    CodeMetrics metrics{.length = room.length, .pitch = pitch};
    metrics.number = qRound(std::max(24 * room.textScale, 0.6 * pitch));
    metrics.label = metrics.number + (room.hasNames ? qRound(leastName * room.textScale) : 0);
    metrics.step = std::clamp(0.34 * pitch, 9.0, 22.0);
    metrics.rows = 0;
    metrics.rows = std::clamp((room.size.height() - metrics.size().height()) / pitch, 1, room.limit);
    return metrics;
}

} // namespace

int CodeMetrics::answerWidth() const
{
    return qRound(0.8 * pad() + feedbackSize(length, step).width() + std::max<qreal>(pad(), leastAnswerPad));
}

QSize CodeMetrics::size() const
{
    return {labelWidth() + length * pitch + answerWidth(), head() + 2 * rowPad() + rows * pitch};
}

CodeMetrics CodeMetrics::fitting(const FeltRoom &room)
{
    const int wished = std::min(wishedRows, room.limit);
    CodeMetrics metrics;
    for (int pitch = mostPitch; pitch >= leastPitch; --pitch) {
        metrics = metricsOf(room, pitch);
        const bool isEnough = metrics.rows >= wished
                              || (pitch <= easyPitch && metrics.rows >= std::min(wished, leastRowsSeen));
        if (metrics.size().width() <= room.size.width() && (isEnough || pitch <= tightPitch))
            break;
    }
    const int spare = room.size.width() - metrics.size().width() - besideNames;
    if (room.hasNames)
        metrics.label += std::clamp(spare, 0, qRound((mostName - leastName) * room.textScale));
    return metrics;
}

} // namespace ui
