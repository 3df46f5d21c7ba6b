#include "boards/pieces.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

void strokeMark(QPainter &painter, QPointF centre, qreal reach, int seat, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (seat != 0) {
        painter.drawEllipse(centre, reach, reach);
        return;
    }
    painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
    painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach));
}

QPen rounded(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintMark(QPainter &painter, QPointF centre, qreal cell, int seat, Theme theme)
{
    const qreal width = 0.11 * cell;
    const qreal reach = 0.24 * cell;
    if (theme == Theme::Dark)
        strokeMark(painter, centre, reach, seat,
                   rounded(colour(theme, Role::Bone), width + std::min(4.0, 0.06 * cell)));
    strokeMark(painter, centre, reach, seat, rounded(seatColour(seat), width));
}

void paintDisc(QPainter &painter, QPointF centre, qreal diameter, int seat, Theme theme)
{
    const QColor fill = seatColour(seat);
    const qreal r = diameter / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(Qt::black, 0.22F));
    painter.drawEllipse(centre + QPointF(0, std::min(4.0, 0.08 * diameter)), r, r);
    painter.setBrush(fill);
    if (theme == Theme::Dark)
        painter.setPen(QPen(colour(theme, Role::Bone), std::min(2.0, 0.08 * diameter)));
    painter.drawEllipse(centre, r - 0.5, r - 0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(Qt::white, 0.16F), std::max(1.0, 0.035 * diameter)));
    painter.drawEllipse(centre, 0.86 * r, 0.86 * r);
    strokeMark(painter, centre, 0.19 * diameter, seat, rounded(faded(Qt::white, 0.85F), 0.07 * diameter));
}

} // namespace ui
