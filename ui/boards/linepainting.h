#pragma once

#include "boards/boardscene.h"
#include "boards/linegeometry.h"
#include "boards/linelook.h"
#include "boards/linemotion.h"

#include <optional>

class QPainter;

namespace ui {

// All that the picture of a line game's board depends on.
struct LineScene
{
    const BoardScene &board;
    const LineView &view;
    LineLook look;
    const LineGeometry &geometry;
    LineFrame frame;
    int ghostSeat;

    // The coming move, where it is legal.
    [[nodiscard]] std::optional<Cell> ghost() const { return cellOf(board.ghost); }
    [[nodiscard]] std::optional<Cell> cellOf(std::optional<int> index) const
    {
        return index ? std::optional(Cell(*index % view.columns, *index / view.columns)) : std::nullopt;
    }
};

// Everything that lies on the ground.
void paintLineScene(QPainter &painter, const LineScene &scene);

} // namespace ui
