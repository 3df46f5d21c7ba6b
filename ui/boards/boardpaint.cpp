#include "boards/boardpaint.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {

void paintTurnRing(QPainter &painter, const BoardScene &scene, const QRectF &plate)
{
    if (scene.ring <= 0)
        return;
    painter.setOpacity(scene.ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(scene.theme, Role::Lamp), 4));
    const qreal away = 3 + 2;
    painter.drawRoundedRect(plate.adjusted(-away, -away, away, away), radius::board + away,
                            radius::board + away);
    painter.setOpacity(1);
}

void paintFocus(QPainter &painter, Theme theme, const std::function<void()> &draw)
{
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(colour(theme, Role::Bone), 5), QPen(colour(theme, Role::Ink), 2)}) {
        painter.setPen(pen);
        draw();
    }
}

static void paintCoordinates(QPainter &painter, const BoardScene &scene, const CellGrid &grid)
{
    const QRectF &first = grid.first;
    const auto centre = [&first](int column, int row) {
        return first.translated(column * first.width(), row * first.height()).center();
    };
    const qreal wood = first.center().x() - grid.coordinates.reach * first.width() - grid.plate.left();
    const qreal wanted = std::min({11 * scene.textScale, 0.42 * first.width(), 0.9 * wood});
    QFont small = font(TypeRole::Small);
    small.setPixelSize(std::max(7, qRound(wanted)));
    painter.setFont(small);
    painter.setPen(colour(scene.theme, scene.theme == Theme::Light ? Role::Ink : Role::Bone));
    const qreal room = first.width() * 0.62;
    const auto write = [&](QPointF place, const QString &text) {
        painter.drawText(QRectF(place - QPointF(room, room), place + QPointF(room, room)), Qt::AlignCenter,
                         text);
    };
    const qreal below = grid.plate.bottom() - wood / 2 - grid.coordinates.inwards;
    for (int column = 0; column < grid.columns; ++column)
        write({centre(column, 0).x(), below}, columnLetter(column));
    const qreal left = grid.plate.left() + wood / 2 + grid.coordinates.inwards;
    for (int row = 0; row < grid.rows; ++row)
        write({left, centre(0, row).y()}, QString::number(row + 1));
}

void paintCoordinates(QPainter &painter, const BoardScene &scene)
{
    for (const CellGrid &grid : scene.cells.grids()) {
        if (!grid.plate.isEmpty())
            paintCoordinates(painter, scene, grid);
    }
}

} // namespace ui
