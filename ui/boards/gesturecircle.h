#pragma once

#include "boards/gesturescene.h"

class QPainter;

namespace ui {

// The table while throws are chosen, with few enough gestures to lie there as a circle.
void paintGestureCircle(QPainter &painter, const GestureScene &scene);

} // namespace ui
