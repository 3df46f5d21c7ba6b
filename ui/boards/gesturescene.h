#pragma once

#include "boards/gesturegeometry.h"
#include "boards/gestureview.h"
#include "style/roles.h"

#include <QStringList>

#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace ui {

// All that decides how the table of gestures looks at one moment.
struct GestureScene
{
    GestureView view;
    GestureGeometry geometry;
    Theme theme = Theme::Light;
    QStringList players; // names by seat
    std::optional<int> ownSeat;

    bool opened = false; // shows the last round's throws instead of the gestures
    qreal time = 0;      // ms since they began to turn over
    bool mayGoOn = false;

    bool mayChoose = false;
    int chosen = 0;
    std::optional<int> hovered;
    std::optional<int> sealed; // by the one who looks
    QString search;
    std::vector<int> found; // what the search has found
    bool focus = false;     // by keyboard
};

// How long the throws of a round take to turn over, in ms.
[[nodiscard]] int openingTime(int throws);

// Both in the widget's coordinates; `widget` gives fonts and the pixel ratio.
void paintGestureCircle(QPainter &painter, const GestureScene &scene, const QWidget &widget);
void paintOpenedThrows(QPainter &painter, const GestureScene &scene, const QWidget &widget);

} // namespace ui
