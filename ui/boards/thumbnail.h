#pragma once

#include "style/roles.h"

#include <QRectF>

class QPainter;

namespace ui {

// What every game's thumbnail lies on: a square with round corners, as large as fits in the middle of `area`.
// Gives where it is; the painter then has no pen, and smooths edges.
QRectF paintThumbnailGround(QPainter &painter, const QRectF &area, Role ground, Theme theme);

// Whether it is so large that small pieces can be told apart on it.
[[nodiscard]] bool isDetailed(const QRectF &plate);

} // namespace ui
