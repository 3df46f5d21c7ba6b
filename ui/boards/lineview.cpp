#include "boards/lineview.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int leastSide = 1;
constexpr int greatestSide = 19;

std::vector<Cell> readCells(const QJsonArray &array)
{
    std::vector<Cell> cells;
    for (const QJsonValue &value : array)
        cells.emplace_back(value.toArray().at(0).toInt(-1), value.toArray().at(1).toInt(-1));
    return cells;
}

bool isSide(int side)
{
    return side >= leastSide && side <= greatestSide;
}

} // namespace

std::optional<LineView> LineView::read(const QJsonObject &view)
{
    LineView result;
    result.columns = view.value("columns"_L1).toInt();
    result.rows = view.value("rows"_L1).toInt();
    result.inARow = view.value("in_a_row"_L1).toInt();
    result.cells = view.value("cells"_L1).toString();
    result.moves = readCells(view.value("moves"_L1).toArray());
    result.line = readCells(view.value("line"_L1).toArray());
    const auto lies = [&result](Cell cell) { return result.contains(cell); };
    const bool whole = isSide(result.columns) && isSide(result.rows)
                       && result.cells.size() == result.columns * result.rows
                       && std::ranges::all_of(result.moves, lies) && std::ranges::all_of(result.line, lies);
    return whole ? std::optional(result) : std::nullopt;
}

bool LineView::contains(Cell cell) const
{
    return cell.x() >= 0 && cell.x() < columns && cell.y() >= 0 && cell.y() < rows;
}

std::optional<int> LineView::seatAt(Cell cell) const
{
    if (!contains(cell))
        return std::nullopt;
    const QChar piece = cells.at(cell.y() * columns + cell.x());
    return piece == u'X' ? std::optional(0) : piece == u'O' ? std::optional(1) : std::nullopt;
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

LineView LineView::with(Cell cell, int seat) const
{
    LineView after = *this;
    after.cells[cell.y() * columns + cell.x()] = seat == 0 ? u'X' : u'O';
    after.moves.push_back(cell);
    return after;
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

LineLook freeLook(int columns, int rows)
{
    constexpr int largestWithCrosses = 5;
    return std::max(columns, rows) > largestWithCrosses ? LineLook::Stones : LineLook::Crosses;
}

QString cellName(Cell cell)
{
    return QChar(u'a' + cell.x()) + QString::number(cell.y() + 1);
}

QJsonObject linePositionAt(const QJsonObject &view, int moves)
{
    const auto read = LineView::read(view);
    if (!read || moves >= static_cast<int>(read->moves.size()))
        return view;
    QString cells(read->cells.size(), u'.');
    QJsonArray kept;
    for (int index = 0; index < moves; ++index) {
        const Cell cell = read->moves[static_cast<std::size_t>(index)];
        const qsizetype place = cell.y() * read->columns + cell.x();
        cells[place] = read->cells.at(place);
        kept.append(QJsonArray{cell.x(), cell.y()});
    }
    QJsonObject position = view;
    position["cells"_L1] = cells;
    position["moves"_L1] = kept;
    position["line"_L1] = QJsonArray();
    return position;
}

} // namespace ui
