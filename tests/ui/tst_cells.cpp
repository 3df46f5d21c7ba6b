#include "testclass.h"

#include "boards/cells.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Hexagons that stand on a corner, each row half a hexagon further to the right.
Cells hexagons(int columns, int rows)
{
    std::vector<BoardCell> cells;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF centre(100 + 20 * std::sqrt(3) * (column + row / 2.0), 100 + 30 * row);
            QPolygonF corners;
            for (int corner = 0; corner < 6; ++corner) {
                const qreal angle = std::numbers::pi * (2 * corner + 1) / 6;
                corners << centre + 20 * QPointF(std::cos(angle), std::sin(angle));
            }
            QPainterPath shape;
            shape.addPolygon(corners);
            cells.push_back({.area = corners.boundingRect(), .shape = shape, .row = row});
        }
    }
    return Cells(std::move(cells));
}

// The lines between the dots around 2 × 2 boxes of 100 px: two that lie, three that stand, and so on.
Cells edges()
{
    std::vector<BoardCell> cells;
    for (int row = 0; row < 5; ++row) {
        const bool lies = row % 2 == 0;
        for (int place = 0; place < (lies ? 2 : 3); ++place) {
            const QPointF from(100 * place, 100 * (row / 2));
            cells.push_back({.area = lies ? QRectF(from + QPointF(10, -10), QSizeF(80, 20))
                                          : QRectF(from + QPointF(-10, 10), QSizeF(20, 80)),
                             .row = row});
        }
    }
    return Cells(std::move(cells));
}

Cells squareGrid(QPointF first)
{
    return Cells::ofGrids({{.first = QRectF(first, QSizeF(10, 10)), .columns = 4, .rows = 3}});
}

// Two fields of 2 × 2 beside each other.
Cells twoGrids()
{
    return Cells::ofGrids({{.first = QRectF(0, 0, 1, 1), .columns = 2, .rows = 2},
                           {.first = QRectF(5, 0, 1, 1), .columns = 2, .rows = 2}});
}

} // namespace

// Where the cells of boards of different kinds lie, and where arrows lead among them.
class CellsTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowsLeadFromCellToCell_data();
    void arrowsLeadFromCellToCell();
    void pointIsInACell_data();
    void pointIsInACell();
    void cellsHaveCoordinates();
    void placesOfOneGridAreFoundInAnother_data();
    void placesOfOneGridAreFoundInAnother();
};

void CellsTest::arrowsLeadFromCellToCell_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<int>("from");
    QTest::addColumn<CellStep>("step");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, const Cells &cells, int from, CellStep step, int to) {
        QTest::newRow(name) << cells << from << step << to;
    };
    const Cells squares = squareGrid({0, 0});
    row("squares: right", squares, 5, CellStep::Right, 6);
    row("squares: not beyond the row", squares, 7, CellStep::Right, 7);
    row("squares: left at the rim", squares, 4, CellStep::Left, 4);
    row("squares: up", squares, 6, CellStep::Up, 2);
    row("squares: up at the rim", squares, 2, CellStep::Up, 2);
    row("squares: down", squares, 6, CellStep::Down, 10);
    row("squares: the row's ends, first", squares, 6, CellStep::RowBegin, 4);
    row("squares: the row's ends, last", squares, 6, CellStep::RowEnd, 7);
    row("squares: the board's first", squares, 6, CellStep::Begin, 0);
    row("squares: the board's last", squares, 6, CellStep::End, 11);
    row("edges: down to those that stand", edges(), 1, CellStep::Down, 3);
    row("edges: and on to those that lie", edges(), 3, CellStep::Down, 6);
    row("edges: the last one above a shorter row", edges(), 4, CellStep::Down, 6);
    row("hexagons: down along the column", hexagons(3, 3), 1, CellStep::Down, 4);
    row("two grids: not from one into the other", twoGrids(), 2, CellStep::Down, 2);
    row("two grids: within the second", twoGrids(), 5, CellStep::Down, 7);
    row("two grids: up in the second", twoGrids(), 4, CellStep::Up, 4);
}

void CellsTest::arrowsLeadFromCellToCell()
{
    QFETCH(const Cells, cells);
    QFETCH(const int, from);
    QFETCH(const CellStep, step);
    QTEST(cells.neighbour(from, step), "to");
}

void CellsTest::pointIsInACell_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("cell");
    const Cells squares = squareGrid({5, 5});
    QTest::newRow("a square") << squares << QPointF(27, 18) << 6;
    QTest::newRow("beside the squares") << squares << QPointF(46, 18) << -1;
    QTest::newRow("an edge that lies") << edges() << QPointF(150, 105) << 6;
    QTest::newRow("an edge that stands") << edges() << QPointF(195, 150) << 9;
    QTest::newRow("the middle of a box") << edges() << QPointF(50, 50) << -1;
    QTest::newRow("a hexagon") << hexagons(3, 3) << QPointF(100, 100) << 0;
    QTest::newRow("below a slope, the next row's") << hexagons(3, 3) << QPointF(116, 118) << 3;
    QTest::newRow("the corner of a hexagon's rectangle") << hexagons(1, 1) << QPointF(84, 118) << -1;
}

void CellsTest::pointIsInACell()
{
    QFETCH(const Cells, cells);
    QFETCH(const QPointF, point);
    QTEST(cells.at(point).value_or(-1), "cell");
}

void CellsTest::cellsHaveCoordinates()
{
    QCOMPARE(coordinatesOf(2, 0), u"c1"_s);
    QCOMPARE(coordinatesOf(0, 5), u"a6"_s);
    QCOMPARE(coordinatesOf(9, 7), u"j8"_s);
    QCOMPARE(coordinatesOf(0, 14), u"a15"_s);
}

void CellsTest::placesOfOneGridAreFoundInAnother_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<int>("grid");
    QTest::addColumn<int>("there");
    const auto row = [](const char *name, int cell, int grid, int there) {
        QTest::newRow(name) << cell << grid << there;
    };
    row("its own", 7, 0, 7);
    row("the same place", 5, 1, 15);
    row("and back", 15, 0, 5);
    row("the nearest in fewer columns", 3, 1, 13);
    row("the nearest in fewer rows", 8, 1, 14);
    row("a grid that is not there", 7, 2, -1);
    row("none before the first", 7, -1, -1);
}

// One of 4 × 3 cells, and one of 2 × 2 beside it.
void CellsTest::placesOfOneGridAreFoundInAnother()
{
    QFETCH(const int, cell);
    QFETCH(const int, grid);
    const Cells cells = Cells::ofGrids({{.first = QRectF(0, 0, 1, 1), .columns = 4, .rows = 3},
                                        {.first = QRectF(5, 0, 1, 1), .columns = 2, .rows = 2}});
    QTEST(cells.inGrid(cell, grid).value_or(-1), "there");
}

PARLOR_TEST(CellsTest, testing::NoApplication)
#include "tst_cells.moc"
