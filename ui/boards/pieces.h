#pragma once

#include "style/roles.h"

#include <QPointF>

class QPainter;

namespace ui {

// The pieces of the line games; seat 0 plays ×, every other seat ○. Sizes in px; `cell` is a cell's side.

// A round-capped X or O in a cell.
void paintMark(QPainter &painter, QPointF centre, qreal cell, int seat, Theme theme);
// A disc or a stone with its mark.
void paintDisc(QPainter &painter, QPointF centre, qreal diameter, int seat, Theme theme);

} // namespace ui
