#pragma once

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace ui {

// A place of a board that can be aimed at: a square, a crossing, an edge, a hexagon, a disc.
struct BoardCell
{
    QRectF area;             // where it is seen, in the board's coordinates
    QPainterPath shape = {}; // where it is hit; empty: in all of its area
    int row = 0;             // for the arrow keys
    bool operator==(const BoardCell &) const = default;
};

// Where a key leads: one cell on, to an end of the row, or to an end of the board.
enum class CellStep { Left, Right, Up, Down, RowBegin, RowEnd, Begin, End };

// The cells of a board, numbered from 0. They are listed row by row; up and down lead to the cell of the same
// place in the row of the next number, or to its last, and nowhere where there is no row of that number.
class Cells
{
public:
    Cells() = default;
    explicit Cells(std::vector<BoardCell> cells);
    // A field of rectangles as large as the first of them.
    [[nodiscard]] static Cells grid(const QRectF &first, int columns, int rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] bool contains(int cell) const { return cell >= 0 && cell < count(); }
    // Of a cell that there is.
    [[nodiscard]] QRectF area(int cell) const { return m_cells[static_cast<std::size_t>(cell)].area; }
    [[nodiscard]] std::optional<int> at(QPointF point) const;
    // From a cell that there is; itself where the step leads nowhere.
    [[nodiscard]] int neighbour(int cell, CellStep step) const;

    bool operator==(const Cells &) const = default;

private:
    std::vector<BoardCell> m_cells;
};

} // namespace ui
