#pragma once

#include "style/roles.h"

#include <QRectF>

class QPainter;

namespace ui {

// A plate of wood with its grain, rim and light edge. One seed always gives the same grain.
void paintWood(QPainter &painter, const QRectF &plate, qreal corner, quint32 seed, Theme theme);

// A line cut into the wood.
void paintEngraved(QPainter &painter, QPointF from, QPointF to, qreal width, Theme theme);

} // namespace ui
