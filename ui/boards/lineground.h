#pragma once

#include "boards/linepainting.h"

namespace ui {

// What does not move: wood, grain, grid, holes, labels.
void paintLineGround(QPainter &painter, const LineScene &scene);

} // namespace ui
