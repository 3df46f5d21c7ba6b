#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

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

// How coordinates stand: how far a cell reaches around its centre, of its side, and how many px nearer to the
// cells than the middle of the wood they are.
struct CoordinateStyle
{
    qreal reach = 0.5;
    qreal inwards = 0;
    bool operator==(const CoordinateStyle &) const = default;
};

// A field of rectangles as large as the first of them. On a plate of wood they have coordinates: letters
// below and numbers at the left, both counted from the upper left corner.
struct CellGrid
{
    QRectF first;
    int columns = 0;
    int rows = 0;
    QRectF plate = {};
    CoordinateStyle coordinates = {};
    bool operator==(const CellGrid &) const = default;
};

// The letter of a column, from 0, and a cell as people call it: "c4".
[[nodiscard]] QString columnLetter(int column);
[[nodiscard]] QString coordinatesOf(int column, int row);

// Where a key leads: one cell on, to an end of the row, or to an end of the board.
enum class CellStep { Left, Right, Up, Down, RowBegin, RowEnd, Begin, End };

// The cells of a board, numbered from 0. They are listed row by row; up and down lead to the cell of the same
// place in the row of the next number, or to its last, and nowhere where there is no row of that number.
class Cells
{
public:
    Cells() = default;
    explicit Cells(std::vector<BoardCell> cells);
    // Grid by grid; no row of one is next to a row of another.
    [[nodiscard]] static Cells ofGrids(std::vector<CellGrid> grids);

    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] bool contains(int cell) const { return cell >= 0 && cell < count(); }
    // Of a cell that there is.
    [[nodiscard]] QRectF area(int cell) const { return m_cells[static_cast<std::size_t>(cell)].area; }
    [[nodiscard]] std::optional<int> at(QPointF point) const;
    // From a cell that there is; itself where the step leads nowhere.
    [[nodiscard]] int neighbour(int cell, CellStep step) const;

    [[nodiscard]] const std::vector<CellGrid> &grids() const { return m_grids; }
    // The grid of a cell, from 0, where the cells are grids.
    [[nodiscard]] int gridOf(int cell) const;
    // The place of a cell in another grid, or what is nearest to it there; nothing where there is no such
    // grid.
    [[nodiscard]] std::optional<int> inGrid(int cell, int grid) const;

    bool operator==(const Cells &) const = default;

private:
    [[nodiscard]] int firstOf(int grid) const;

    std::vector<BoardCell> m_cells;
    std::vector<CellGrid> m_grids; // where the cells are grids, all of them
};

} // namespace ui
