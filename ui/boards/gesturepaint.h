#pragma once

#include "style/style.h"

#include <QPainter>
#include <QWidget>

namespace ui {

// A disc lying on the felt.
void paintFeltDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &fill);
// A gesture's line art in the middle of a disc, or its first letter where it has none.
void paintGesture(QPainter &painter, QPointF centre, qreal radius, int count, int gesture,
                  const QColor &colour, const QWidget &widget);
// One line in the middle of a rectangle, elided where it does not fit.
void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour);
// The one button on the felt: lamp with ink, and a ring where the keyboard is.
void paintFeltButton(QPainter &painter, const QRectF &area, const QString &text, const QWidget &widget);
// The round table itself.
void paintTable(QPainter &painter, QPointF middle, qreal radius, Theme theme);

} // namespace ui
