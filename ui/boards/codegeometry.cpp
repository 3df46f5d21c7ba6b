#include "boards/codegeometry.h"

#include "boards/codepegs.h"
#include "boards/symbolpad.h"

#include <algorithm>

namespace ui {
namespace {

constexpr qreal ringMargin = 8; // the ring of one's turn lies in it
constexpr qreal betweenParts = 16;
constexpr qreal mostRoom = 900;
constexpr qreal mostPitch = 64;
constexpr qreal leastPitch = 18;
constexpr qreal easyPitch = 40; // smaller only where the width asks for it
constexpr int wishedRows = 6;
constexpr qreal tightPitch = 28;
constexpr int leastRows = 3;
constexpr qreal leastAside = 176;
constexpr qreal leastLegend = 150;
constexpr qreal leastName = 68;
constexpr qreal mostName = 150;
constexpr qreal mostAside = 300;
constexpr qreal leastActions = 500;
constexpr qreal low = 500; // a widget lower than this saves height

CodeMetrics metricsFor(const CodeContent &content, qreal pitch)
{
    CodeMetrics metrics;
    metrics.length = content.length;
    metrics.pitch = pitch;
    metrics.number = std::max(24 * content.textScale, 0.6 * pitch);
    metrics.label = content.wide ? metrics.number + leastName * content.textScale : metrics.number;
    metrics.step = std::clamp(0.34 * pitch, 9.0, 22.0);
    return metrics;
}

int rowsIn(const CodeMetrics &metrics, qreal high, int limit)
{
    const int fit = static_cast<int>((high - metrics.height(0)) / metrics.pitch);
    return std::clamp(fit, 1, limit);
}

qreal captionHeight(const CodeContent &content, bool isLow)
{
    return (content.mode == CodeView::Mode::Duel && !isLow ? 48 : 28) * content.textScale;
}

} // namespace

qreal CodeMetrics::width() const
{
    return feedbackX() + feedbackSize(length, step).width() + pad();
}

qreal CodeMetrics::height(int rows) const
{
    return head() + 1.2 * pad() + rows * pitch;
}

qreal CodeMetrics::placeX(int place) const
{
    return 0.6 * pad() + label + (place + 0.5) * pitch;
}

qreal CodeMetrics::feedbackX() const
{
    return placeX(length - 1) + 0.5 * pitch + 0.8 * pad();
}

void CodeGeometry::placeBelow(const QSizeF &room, const CodeContent &content)
{
    const bool isLow = room.height() < low;
    const qreal wide = std::min(room.width() - 2 * ringMargin, mostRoom);
    const qreal left = (room.width() - wide) / 2;
    const qreal actionsHeight = 40 * content.textScale;
    actions = QRectF(left, room.height() - actionsHeight, wide, actionsHeight);
    if (!content.keys)
        return;
    const qreal between = 6;
    const int keyRows = SymbolPad::needsTwoRows(content.symbols, static_cast<int>(wide)) ? 2 : 1;
    keyHeight = (isLow ? 34 : keyRows == 2 ? 38 : 44) * std::min(content.textScale, 1.2);
    const qreal high = keyRows * keyHeight + (keyRows - 1) * between;
    keys = QRectF(left, actions.top() - (isLow ? 8 : 14) - high, wide, high);
}

void CodeGeometry::chooseMetrics(qreal wide, qreal high, const CodeContent &content)
{
    const int wished = std::min(wishedRows, content.limit);
    for (qreal pitch = mostPitch; pitch >= leastPitch; --pitch) {
        metrics = metricsFor(content, pitch);
        rows = rowsIn(metrics, high, content.limit);
        const bool isEnough = rows >= wished || (pitch <= easyPitch && rows >= std::min(wished, leastRows));
        if (metrics.width() <= wide && (isEnough || pitch <= tightPitch))
            break;
    }
    if (!content.wide)
        return;
    const qreal spare = wide - metrics.width() - leastLegend - betweenParts;
    const qreal names = (mostName - leastName) * content.textScale;
    metrics.label += std::clamp(spare, 0.0, names); // after the legend
}

CodeGeometry::CodeGeometry(QSizeF room, const CodeContent &content)
{
    placeBelow(room, content);
    const bool isLow = room.height() < low;
    const qreal caption = captionHeight(content, isLow);
    const qreal wide = actions.width();
    const qreal bottom = (content.keys ? keys.top() : actions.top()) - (isLow ? 10 : 16);
    const qreal high = std::min(bottom - ringMargin - caption, mostRoom);
    const bool isDuel = content.mode == CodeView::Mode::Duel;
    const qreal aside_ = content.others > 0 ? leastAside * std::min(content.textScale, 1.2) + betweenParts
                                            : 0;
    if (!content.felt) {
        captions = {QRectF(actions.left(), ringMargin, wide, caption)};
        aside = QRectF(actions.left(), ringMargin + caption, wide, bottom - ringMargin - caption);
        return;
    }
    chooseMetrics(isDuel ? (wide - betweenParts) / 2 - ringMargin : wide - aside_, high, content);
    const QSizeF felt(metrics.width(), metrics.height(rows));
    const qreal spare = std::max(0.0, (bottom - ringMargin - caption - felt.height()) / 2);
    const qreal top = ringMargin + caption + spare;
    const qreal left = wide - felt.width() - betweenParts;
    const qreal leastBeside = content.others > 0 ? leastAside : leastLegend;
    const qreal besides = isDuel || left < leastBeside ? 0 : std::min(left, mostAside) + betweenParts;
    const qreal all = isDuel ? 2 * felt.width() + betweenParts + ringMargin : felt.width() + besides;
    const QPointF corner(actions.left() + (wide - all) / 2, top);
    felts.push_back({corner, felt});
    if (isDuel)
        felts.push_back({corner + QPointF(felt.width() + betweenParts + ringMargin, 0), felt});
    for (const QRectF &place : felts)
        captions.push_back({place.left(), place.top() - caption, place.width(), caption});
    if (besides > 0)
        aside = QRectF(corner.x() + felt.width() + betweenParts, top - caption, besides - betweenParts,
                       felt.height() + caption);
    const qreal row = std::max(all, std::min(wide, leastActions * content.textScale));
    actions = QRectF(actions.left() + (wide - row) / 2, actions.top() - spare, row, actions.height());
    keys.translate(0, -spare);
}

} // namespace ui
