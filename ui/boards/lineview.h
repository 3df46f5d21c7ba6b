#pragma once

#include <QJsonObject>
#include <QPoint>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

// A cell as the contract has it: x is the column, y the row, both from 0, row 0 on top.
using Cell = QPoint;

// How a line game is drawn and played.
enum class LineLook {
    Crosses, // X and O in the cells of a small board
    Discs,   // discs that fall through the columns of a frame
    Stones,  // stones on the crossings of a large board
};

// The view of a line game, read once from the wire; what it draws and says is a pure function of it.
struct LineView
{
    int columns = 0;
    int rows = 0;
    int inARow = 0;
    QString cells; // row by row: `.`, `X` seat 0, `O` seat 1
    std::vector<Cell> moves;
    std::vector<Cell> line;

    [[nodiscard]] static std::optional<LineView> read(const QJsonObject &view);

    [[nodiscard]] bool contains(Cell cell) const;
    // The seat whose piece lies there, or nothing.
    [[nodiscard]] std::optional<int> seatAt(Cell cell) const;
    [[nodiscard]] bool isEmpty(Cell cell) const { return contains(cell) && !seatAt(cell); }
    [[nodiscard]] std::optional<Cell> last() const;
    // Where a disc let go above this column comes to rest; nothing where the column is full.
    [[nodiscard]] std::optional<Cell> landing(int column) const;

    // With one more piece; whether it wins is not said.
    [[nodiscard]] LineView with(Cell cell, int seat) const;

    // A winning row from end to end; several where one move closes several.
    struct Run
    {
        Cell from;
        Cell to;
        bool operator==(const Run &) const = default;
    };
    [[nodiscard]] std::vector<Run> winningRuns() const;

    bool operator==(const LineView &) const = default;
};

// Free placement on boards up to 5 × 5 is drawn with crosses, on larger ones with stones.
[[nodiscard]] LineLook freeLook(int columns, int rows);

// A cell as people call it and as every board is lettered: the column's letter and the row's number, from the
// top.
[[nodiscard]] QString cellName(Cell cell);

// The view as it was after the first `moves` moves, as JSON again.
[[nodiscard]] QJsonObject linePositionAt(const QJsonObject &view, int moves);

} // namespace ui
