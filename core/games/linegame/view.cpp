#include "games/linegame/view.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr char empty = '.';
constexpr std::array ways{QPoint(1, 0), QPoint(0, 1), QPoint(1, 1), QPoint(1, -1)};

std::size_t indexOf(const LineView &view, Cell cell)
{
    return static_cast<std::size_t>(cell.y() * view.columns + cell.x());
}

// The unbroken run of equal pieces through this one from end to end, where it is long enough to win.
std::vector<Cell> winningRun(const LineView &view, Cell piece, QPoint way)
{
    const auto seat = view.seatAt(piece);
    const auto isPart = [&](Cell cell) { return seat && view.seatAt(cell) == seat; };
    Cell cell = piece;
    while (isPart(cell - way))
        cell -= way;
    std::vector<Cell> run;
    for (; isPart(cell); cell += way)
        run.push_back(cell);
    return run.size() < static_cast<std::size_t>(view.inARow) ? std::vector<Cell>() : run;
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

std::vector<Cell> LineView::winningLine(Cell last) const
{
    std::vector<Cell> all;
    for (const QPoint way : ways) {
        const auto run = winningRun(*this, last, way);
        all.insert(all.end(), run.begin(), run.end());
    }
    std::ranges::sort(all, {}, [](Cell cell) { return std::pair(cell.y(), cell.x()); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<LineView::Run> LineView::winningRuns() const
{
    std::vector<Run> runs;
    for (const Cell start : line) {
        for (const QPoint way : ways) {
            const auto run = winningRun(*this, start, way);
            if (!run.empty() && run.front() == start)
                runs.push_back({start, run.back()});
        }
    }
    return runs;
}

} // namespace core
