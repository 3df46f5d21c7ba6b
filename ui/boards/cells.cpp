#include "boards/cells.h"

#include <algorithm>
#include <numeric>

namespace ui {

QString columnLetter(int column)
{
    return QChar(u'a' + column);
}

QString coordinatesOf(int column, int row)
{
    return columnLetter(column) + QString::number(row + 1);
}

Cells::Cells(std::vector<BoardCell> cells)
    : m_cells(std::move(cells))
{
    Q_ASSERT(std::ranges::is_sorted(m_cells, {}, &BoardCell::row));
}

Cells Cells::ofGrids(std::vector<CellGrid> grids)
{
    Cells all;
    int firstRow = 0;
    for (const auto &[first, columns, rows, plate, style] : grids) {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                all.m_cells.push_back({.area = first.translated(column * first.width(), row * first.height()),
                                       .row = firstRow + row});
        }
        firstRow += rows + 1;
    }
    all.m_grids = std::move(grids);
    return all;
}

std::optional<int> Cells::at(QPointF point) const
{
    const auto hit = std::ranges::find_if(m_cells, [point](const BoardCell &cell) {
        return cell.shape.isEmpty() ? cell.area.contains(point) : cell.shape.contains(point);
    });
    return hit == m_cells.end() ? std::nullopt : std::optional(static_cast<int>(hit - m_cells.begin()));
}

int Cells::firstOf(int grid) const
{
    return std::accumulate(m_grids.begin(), m_grids.begin() + grid, 0,
                           [](int before, const CellGrid &g) { return before + g.columns * g.rows; });
}

int Cells::gridOf(int cell) const
{
    int grid = 0;
    while (grid + 1 < std::ssize(m_grids) && cell >= firstOf(grid + 1))
        ++grid;
    return grid;
}

std::optional<int> Cells::inGrid(int cell, int grid) const
{
    if (grid < 0 || grid >= std::ssize(m_grids))
        return std::nullopt;
    const int place = cell - firstOf(gridOf(cell));
    const int across = m_grids[static_cast<std::size_t>(gridOf(cell))].columns;
    const CellGrid &other = m_grids[static_cast<std::size_t>(grid)];
    return firstOf(grid) + std::min(place / across, other.rows - 1) * other.columns
           + std::min(place % across, other.columns - 1);
}

int Cells::neighbour(int cell, CellStep step) const
{
    const int row = m_cells[static_cast<std::size_t>(cell)].row;
    // Where the cells of that row begin, or those of the next one that there is.
    const auto beginOf = [this](int number) {
        return static_cast<int>(std::ranges::lower_bound(m_cells, number, {}, &BoardCell::row)
                                - m_cells.begin());
    };
    const int first = beginOf(row);
    const int last = beginOf(row + 1) - 1;
    switch (step) {
    case CellStep::Left:
        return std::max(cell - 1, first);
    case CellStep::Right:
        return std::min(cell + 1, last);
    case CellStep::Up:
    case CellStep::Down: {
        const int next = step == CellStep::Up ? row - 1 : row + 1;
        const int begin = beginOf(next);
        const int end = beginOf(next + 1);
        return begin == end ? cell : std::min(begin + cell - first, end - 1);
    }
    case CellStep::RowBegin:
        return first;
    case CellStep::RowEnd:
        return last;
    case CellStep::Begin:
        return 0;
    case CellStep::End:
        return count() - 1;
    }
    Q_UNREACHABLE();
}

} // namespace ui
