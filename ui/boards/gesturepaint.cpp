#include "boards/gesturepaint.h"

#include "boards/gesturewords.h"

#include <QPainterPath>

#include <algorithm>

namespace ui {

void paintFeltDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 56));
    painter.drawEllipse(centre + QPointF(0, std::max(2.0, 0.07 * radius)), radius, radius);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
}

void paintGesture(QPainter &painter, QPointF centre, qreal radius, int count, int gesture,
                  const QColor &colour, const QWidget &widget)
{
    const QString art = gestureArt(count, gesture);
    if (art.isEmpty()) {
        QFont letter = font(widget, TypeRole::BoardLine);
        letter.setPixelSize(std::max(9, static_cast<int>(0.9 * radius)));
        const bool isNamed = !gestureId(count, gesture).isEmpty();
        const QString text = isNamed ? gestureName(count, gesture).left(1).toUpper()
                                     : QString::number(gesture + 1);
        paintLine(painter, QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), text,
                  letter, colour);
        return;
    }
    const int size = std::max(12, static_cast<int>(1.16 * radius));
    painter.drawPixmap(centre - QPointF(size, size) / 2, icon(art, colour, size, widget.devicePixelRatioF()));
}

void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, fitting);
}

void paintFeltButton(QPainter &painter, const QRectF &area, const QString &text, const QWidget &widget)
{
    const Theme theme = lookOf(widget).theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, Role::Lamp));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    paintLine(painter, area.adjusted(12, 0, -12, 0), text, font(widget, TypeRole::Strong),
              colour(theme, Role::Ink));
}

void paintTable(QPainter &painter, QPointF middle, qreal radius, Theme theme)
{
    painter.setBrush(colour(theme, Role::Felt));
    painter.setPen(QPen(faded(colour(theme, Role::WoodLine), 0.85F), 3));
    painter.drawEllipse(middle, radius, radius);
}

} // namespace ui
