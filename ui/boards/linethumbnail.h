#pragma once

#include "boards/lineboard.h"

namespace ui {

// A small board that tells one line game from another in a list.
void paintLineThumbnail(QPainter &painter, const QRectF &area, LineLook look, Theme theme);

} // namespace ui
