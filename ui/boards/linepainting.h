#pragma once

#include "boards/linegeometry.h"
#include "boards/linelook.h"
#include "boards/linemotion.h"
#include "style/roles.h"

#include <QPixmap>

#include <optional>

class QPainter;

namespace ui {

// All that the picture of a line game's board depends on.
struct LineScene
{
    LineView view;
    LineLook look = LineLook::Crosses;
    LineGeometry geometry;
    Theme theme = Theme::Light;
    qreal textScale = 1;
    quint32 grain = 1;
    LineFrame frame;
    qreal ring = 0;            // of the lamp light around the board: your turn
    std::optional<Cell> ghost; // the coming move, where it is legal
    int ghostSeat = 0;
    std::optional<Cell> focus; // the cell that has the keyboard
};

// What does not move: wood, grain, grid, holes, labels. Covers `size`; worth keeping as a pixmap.
[[nodiscard]] QPixmap lineGround(const LineScene &scene, QSize size, qreal pixelRatio);

// Everything that lies on the ground.
void paintLineScene(QPainter &painter, const LineScene &scene);

} // namespace ui
