#pragma once

#include "boards/gesturescene.h"

class QPainter;

namespace ui {

// The table while throws are chosen among many gestures: ticks on the rim, and within what was found, below
// the field for it.
void paintGestureSearch(QPainter &painter, const GestureScene &scene);

} // namespace ui
