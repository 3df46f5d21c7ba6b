#include "boards/thumbnail.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {

QRectF paintThumbnailGround(QPainter &painter, const QRectF &area, Role ground, Theme theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(area.width(), area.height());
    const QRectF plate(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const qreal corner = std::min<qreal>(radius::card, 0.18 * side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, ground));
    painter.drawRoundedRect(plate, corner, corner);
    return plate;
}

} // namespace ui
