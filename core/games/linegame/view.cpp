#include "games/linegame/view.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr char empty = '.';

std::size_t indexOf(const LineView &view, Cell cell)
{
    return static_cast<std::size_t>(cell.y() * view.columns + cell.x());
}

} // namespace

std::optional<Seat> LineView::seatAt(Cell cell) const
{
    if (!contains(cell))
        return std::nullopt;
    const char piece = cells[indexOf(*this, cell)];
    return piece == 'X' ? std::optional(0) : piece == 'O' ? std::optional(1) : std::nullopt;
}

std::optional<Cell> LineView::last() const
{
    return moves.empty() ? std::nullopt : std::optional(moves.back());
}

std::optional<Cell> LineView::landing(int column) const
{
    for (int row = rows - 1; row >= 0; --row) {
        if (isEmpty({column, row}))
            return Cell(column, row);
    }
    return std::nullopt;
}

LineView LineView::with(Cell cell, Seat seat) const
{
    LineView more = *this;
    more.cells[indexOf(*this, cell)] = seat == 0 ? 'X' : 'O';
    more.moves.push_back(cell);
    return more;
}

LineView LineView::after(int count) const
{
    if (count >= static_cast<int>(moves.size()))
        return *this;
    LineView before = *this;
    before.cells.assign(cells.size(), empty);
    before.moves.resize(static_cast<std::size_t>(std::max(count, 0)));
    before.line.clear();
    for (const Cell cell : before.moves)
        before.cells[indexOf(*this, cell)] = cells[indexOf(*this, cell)];
    return before;
}

std::vector<LineView::Run> LineView::winningRuns() const
{
    static constexpr std::array<QPoint, 4> ways{QPoint(1, 0), QPoint(0, 1), QPoint(1, 1), QPoint(1, -1)};
    const auto isLit = [this](Cell cell) { return std::ranges::find(line, cell) != line.end(); };
    std::vector<Run> runs;
    for (const Cell start : line) {
        for (const QPoint way : ways) {
            Cell end = start;
            int length = 1;
            for (; isLit(end + way) && seatAt(end + way) == seatAt(start); ++length)
                end += way;
            if (length >= inARow && !isLit(start - way))
                runs.push_back({start, end});
        }
    }
    return runs;
}

} // namespace core
