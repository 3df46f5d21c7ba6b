#include "boards/codethumbnail.h"

#include "boards/codepegs.h"
#include "boards/thumbnail.h"
#include "style/style.h"

#include <QPainter>

namespace ui {

void paintCodeThumbnail(QPainter &painter, const QRectF &area, Theme theme)
{
    painter.save();
    const QRectF plate = paintThumbnailGround(painter, area, Role::Felt, theme);
    const qreal side = plate.width();
    constexpr int rows = 3;
    const qreal pitch = 0.27 * side;
    const qreal peg = 0.82 * pitch;
    const QColor bone = colour(theme, Role::Bone);
    for (int row = 0; row < rows; ++row) {
        const qreal y = plate.top() + side / 2 + (row - 1) * pitch;
        for (int place = 0; place < 2; ++place) {
            const QPointF centre(plate.left() + (0.24 + 0.27 * place) * side, y);
            if (row == rows - 1) {
                paintWell(painter, centre, peg, WellDepth::Next, theme);
                continue;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(Qt::black, 0.22F));
            painter.drawEllipse(centre + QPointF(0, 0.02 * side), peg / 2, peg / 2);
            painter.setBrush(bone);
            painter.drawEllipse(centre, peg / 2, peg / 2);
        }
        if (row < rows - 1)
            paintFeedback(painter, {plate.left() + 0.68 * side, y - 0.11 * side}, 0.11 * side, 4,
                          {row == 0 ? 1 : 2, row == 0 ? 2 : 1}, theme);
    }
    painter.restore();
}

} // namespace ui
