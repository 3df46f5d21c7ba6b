#pragma once

#include "boards/linelook.h"

#include <QRectF>
#include <QSizeF>

namespace ui {

// Where everything of a line game's board lies in its widget.
class LineGeometry
{
public:
    LineGeometry() = default;
    LineGeometry(QSizeF room, int columns, int rows, LineLook look);

    // The wooden plate.
    [[nodiscard]] QRectF board() const { return m_board; }
    // The side of a cell, or the distance between two crossings.
    [[nodiscard]] qreal cell() const { return m_cell; }
    // Of a hole for discs.
    [[nodiscard]] qreal holeRadius() const { return 0.85 * m_cell / 2; }
    [[nodiscard]] QPointF centre(Cell cell) const;
    [[nodiscard]] QRectF cellRect(Cell cell) const;
    // The middle of the place above a column where a disc hovers.
    [[nodiscard]] QPointF above(int column) const;
    // The cell under that point, as if cells went on beyond the board.
    [[nodiscard]] Cell cellAt(QPointF point) const;

    bool operator==(const LineGeometry &) const = default;

private:
    QRectF m_board;
    QPointF m_origin; // the middle of the first cell
    qreal m_cell = 0;
};

} // namespace ui
