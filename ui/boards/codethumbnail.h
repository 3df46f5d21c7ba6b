#pragma once

#include "style/roles.h"

class QPainter;
class QRectF;

namespace ui {

// A few pegs and pips on felt, for a list of games.
void paintCodeThumbnail(QPainter &painter, const QRectF &area, Theme theme);

} // namespace ui
