#pragma once

#include "boards/boardscene.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace ui {

// What the pictures of boards have in common. Sizes in px.

// The light around a plate: your turn.
void paintTurnRing(QPainter &painter, const BoardScene &scene, const QRectF &plate);

// The keyboard's cell, drawn twice: ink on bone is seen on wood, pool and felt, in light and in dark.
void paintFocus(QPainter &painter, Theme theme, const std::function<void()> &draw);

// Those of the grids that lie on plates, in the middle of the wood that is left there.
void paintCoordinates(QPainter &painter, const BoardScene &scene);

} // namespace ui
