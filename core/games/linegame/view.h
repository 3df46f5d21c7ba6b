#pragma once

#include "game/game.h"

#include <QPoint>

#include <optional>
#include <string>
#include <vector>

namespace core {

// A cell of a line game as the contract has it: x is the column, y the row, both from 0, row 0 on top.
using Cell = QPoint;

struct LineOptions
{
    int columns = 0;
    int rows = 0;
    int inARow = 0;
    bool gravity = false; // pieces fall
    bool operator==(const LineOptions &) const = default;

    [[nodiscard]] bool contains(Cell cell) const
    {
        return cell.x() >= 0 && cell.x() < columns && cell.y() >= 0 && cell.y() < rows;
    }
};

// What everybody sees of a line game.
struct LineView : LineOptions
{
    std::string cells;       // row by row: `.`, `X` of seat 0 or `O` of seat 1
    std::vector<Cell> moves; // in their order
    std::vector<Cell> line;  // of the winner, row by row; empty until somebody wins
    bool operator==(const LineView &) const = default;

    // The seat whose piece lies there, or nothing.
    [[nodiscard]] std::optional<Seat> seatAt(Cell cell) const;
    [[nodiscard]] bool isEmpty(Cell cell) const { return contains(cell) && !seatAt(cell); }
    [[nodiscard]] bool isFull() const { return moves.size() == cells.size(); }
    [[nodiscard]] std::optional<Cell> last() const;
    // Where a piece let go above this column comes to rest; nothing where the column is full.
    [[nodiscard]] std::optional<Cell> landing(int column) const;

    // With one more piece on an empty cell; `line` stays as it is.
    [[nodiscard]] LineView with(Cell cell, Seat seat) const;
    // As it was after the first `count` moves; itself where there are not more.
    [[nodiscard]] LineView after(int count) const;

    // The cells of all rows that win through this one, row by row.
    [[nodiscard]] std::vector<Cell> winningLine(Cell last) const;
    // A winning row from end to end; several where one move closes several.
    struct Run
    {
        Cell from;
        Cell to;
        bool operator==(const Run &) const = default;
    };
    [[nodiscard]] std::vector<Run> winningRuns() const;
};

} // namespace core
