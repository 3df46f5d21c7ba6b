#pragma once

#include "boards/lineboard.h"

namespace ui {

// A small board that tells one line game from another in a list.
void paintLineThumbnail(QPainter &painter, const QRectF &area, LineBoard::Placement placement, Theme theme);

} // namespace ui
