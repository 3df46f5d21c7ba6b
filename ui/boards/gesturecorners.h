#pragma once

#include "boards/gesturescene.h"

class QPainter;

namespace ui {

// The round's number and how it stands, in the corners that the table leaves free.
void paintGestureCorners(QPainter &painter, const GestureScene &scene);

} // namespace ui
