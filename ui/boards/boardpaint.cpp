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

void paintCoordinates(QPainter &painter, const BoardScene &scene, const QRectF &plate, int columns,
                      CoordinateStyle style)
{
    const QRectF first = scene.cells.area(0);
    const qreal wood = first.center().x() - style.reach * first.width() - plate.left();
    const qreal wanted = std::min({11 * scene.textScale, 0.42 * first.width(), 0.9 * wood});
    QFont small = font(TypeRole::Small);
    small.setPixelSize(std::max(7, qRound(wanted)));
    painter.setFont(small);
    painter.setPen(colour(scene.theme, scene.theme == Theme::Light ? Role::Ink : Role::Bone));
    const qreal room = first.width() * 0.62;
    const auto write = [&](QPointF centre, const QString &text) {
        painter.drawText(QRectF(centre - QPointF(room, room), centre + QPointF(room, room)), Qt::AlignCenter,
                         text);
    };
    const qreal below = plate.bottom() - wood / 2 - style.inwards;
    for (int column = 0; column < columns; ++column)
        write({scene.cells.area(column).center().x(), below}, QString(QChar(u'a' + column)));
    const qreal left = plate.left() + wood / 2 + style.inwards;
    for (int row = 0; row < scene.cells.count() / columns; ++row)
        write({left, scene.cells.area(row * columns).center().y()}, QString::number(row + 1));
}

} // namespace ui
