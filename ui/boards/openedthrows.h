#pragma once

#include "boards/gesturescene.h"

class QPainter;
class QWidget;

namespace ui {

// How long the throws of a round take to turn over, in ms.
[[nodiscard]] int openingTime(int throws);
// The throws of a round as they turn over together, and what came of them. The figures are those of the
// widget's look.
void paintOpenedThrows(QPainter &painter, const GestureScene &scene, const QWidget &widget);

} // namespace ui
