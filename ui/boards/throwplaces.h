#pragma once

#include "boards/gesturegeometry.h"

#include <vector>

namespace ui {

// Where an opened throw lies on the table.
struct ThrowPlace
{
    QPointF centre;
    qreal radius = 0;
    qreal nameWidth = 0; // that its name has room for below it
};

// On one ring or two, the discs as large as they fit with so many lines below each of them.
[[nodiscard]] std::vector<ThrowPlace> throwPlaces(const GestureGeometry &g, int throws, int lines);

} // namespace ui
