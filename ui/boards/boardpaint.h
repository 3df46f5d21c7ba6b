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

// How the coordinates of a grid stand: how far a cell reaches around its centre, of its side, and how much
// nearer to the cells than the middle of the wood they are.
struct CoordinateStyle
{
    qreal reach = 0.5;
    qreal inwards = 0;
};
// Letters below and numbers at the left of a grid of cells, in the middle of the wood that is left there.
void paintCoordinates(QPainter &painter, const BoardScene &scene, const QRectF &plate, int columns,
                      CoordinateStyle style = {});

} // namespace ui
