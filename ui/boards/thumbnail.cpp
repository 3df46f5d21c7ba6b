#include "boards/thumbnail.h"

#include "boards/wood.h"
#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {

static constexpr qreal detailedFrom = 64; // px

bool isDetailed(const QRectF &plate)
{
    return plate.width() >= detailedFrom;
}

QRectF paintThumbnailGround(QPainter &painter, const QRectF &area, Role ground, Theme theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(area.width(), area.height());
    const QRectF plate(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const qreal corner = std::min<qreal>(radius::card, 0.18 * side);
    if (ground == Role::Wood && isDetailed(plate))
        paintWood(painter, plate, corner, 0, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, ground));
    if (ground != Role::Wood || !isDetailed(plate))
        painter.drawRoundedRect(plate, corner, corner);
    return plate;
}

} // namespace ui
