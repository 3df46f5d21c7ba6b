#include "boards/lineboard.h"

#include "boards/lineground.h"
#include "keymeaning.h"
#include "widgets/refusaltexts.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static LineLook standardLookOf(const QString &game)
{
    const auto presets = core::linePresets();
    const auto preset = std::ranges::find(presets, game, &core::LinePreset::id);
    Q_ASSERT(preset != presets.end());
    return lookOf(*preset);
}

// One piece more than before, on an otherwise equal board.
static bool isNextOf(const LineView &after, const LineView &before)
{
    return after.columns == before.columns && after.rows == before.rows
           && after.moves.size() == before.moves.size() + 1
           && std::equal(before.moves.begin(), before.moves.end(), after.moves.begin());
}

// The same pieces; only now it is known that they win.
static bool isWonOf(const LineView &after, const LineView &before)
{
    return after.moves == before.moves && after.cells == before.cells && before.line.empty()
           && !after.line.empty();
}

// Stones on crossings leave more of the wood to see than pieces in cells.
static CoordinateStyle coordinateStyle(LineLook look)
{
    return look == LineLook::Stones ? CoordinateStyle{.reach = 0.44, .inwards = 2} : CoordinateStyle();
}

LineBoard::LineBoard(const QString &game, QWidget *parent)
    : CellBoard(Ground::Kept, parent)
    , m_game(game)
    , m_standardLook(standardLookOf(game))
{
    setAccessibleName(tr("Board"));
}

bool LineBoard::read(const QJsonObject &json)
{
    const auto read = core::LineGame::readView(m_game, json);
    if (!read)
        return false;
    const LineView before = std::exchange(m_view, withAsked(*read));
    m_look = m_standardLook == LineLook::Crosses ? freeLook(read->columns, read->rows) : m_standardLook;
    m_legalMoves = core::LineGame::legalMoves(m_view, m_situation.ownSeat.value_or(0));
    if (before == m_view)
        return true;
    if (before.columns != read->columns || before.rows != read->rows)
        m_input.setCurrent(indexOf({columns() / 2, m_look == LineLook::Discs ? 0 : rows() / 2}));
    startMotion(before);
    refreshCells();
    if (const auto last = m_view.last())
        tell(*this, QAccessible::NameChanged, indexOf(*last));
    return true;
}

// With the own move that is on its way, as if it were made.
LineView LineBoard::withAsked(const LineView &view) const
{
    const auto asked = core::LineGame::readMove(view, m_situation.asked);
    if (!asked || !m_situation.isOwnTurn())
        return view;
    const auto place = asked->falls ? view.landing(asked->cell.x()) : asked->cell;
    return place && view.isEmpty(*place) ? view.with(*place, *m_situation.ownSeat) : view;
}

// The movement of one's own piece begins with the choice and goes on when the server has agreed.
void LineBoard::startMotion(const LineView &before)
{
    const bool isWon = isWonOf(m_view, before);
    const int reached = m_motion.isRunning() ? m_motion.time() : m_movement.landingTime();
    m_motion.stop();
    if (!(isWon || isNextOf(m_view, before)) || !(m_situation.live || m_situation.endIsNews))
        return;
    m_movement = LineMotion(m_look, *m_view.last(), !m_view.line.empty());
    m_motion.run(m_movement.duration(), isWon ? reached : 0);
}

Cells LineBoard::layOut()
{
    m_geometry = LineGeometry(size(), columns(), rows(), m_look);
    m_board.ledges = {QLineF(m_geometry.board().topLeft(), m_geometry.board().topRight())};
    return Cells::ofGrids({{.first = m_geometry.cellRect({0, 0}),
                            .columns = columns(),
                            .rows = rows(),
                            .plate = m_geometry.board(),
                            .coordinates = coordinateStyle(m_look)}});
}

// Where pieces fall, above and below the frame belongs to its columns.
std::optional<int> LineBoard::cellAt(QPointF point) const
{
    const auto cell = CellBoard::cellAt(point);
    const int column = m_geometry.cellAt(point).x();
    const bool isOverColumn = m_look == LineLook::Discs && column >= 0 && column < columns();
    return cell || !isOverColumn ? cell : std::optional(column);
}

core::LineGame::Move LineBoard::moveTowards(int cell) const
{
    const Cell place = cellOf(cell);
    return {m_view.gravity ? Cell(place.x(), 0) : place, m_view.gravity};
}

std::optional<int> LineBoard::target(int cell) const
{
    const core::LineGame::Move move = moveTowards(cell);
    if (std::ranges::find(m_legalMoves, move) == m_legalMoves.end())
        return std::nullopt;
    return indexOf(move.falls ? m_view.landing(move.cell.x()).value_or(move.cell) : move.cell);
}

QJsonObject LineBoard::moveAt(int cell) const
{
    return core::toJson<core::LineGame>(moveTowards(cell));
}

QString LineBoard::whyNot(int cell) const
{
    return m_look == LineLook::Discs ? RefusalTexts::ofMove({"column_full"_L1}) : CellBoard::whyNot(cell);
}

void LineBoard::keyPressEvent(QKeyEvent *event)
{
    const int column = latinOf(*event).unicode() - u'1';
    if (m_look != LineLook::Discs || column < 0 || column >= std::min(columns(), 9))
        return CellBoard::keyPressEvent(event);
    m_input.setByKeyboard();
    moveTo(indexOf({column, currentCell().y()}));
}

// "your X", "Bo's disc"; where nobody is known to have laid it, the seat's letter.
QString LineBoard::pieceText(int seat) const
{
    const bool isOwn = m_situation.ownSeat == seat;
    const QString player = m_board.players.value(seat);
    if (!isOwn && player.isEmpty())
        return seat == 0 ? tr("X", "a piece") : tr("O", "a piece");
    switch (m_look) {
    case LineLook::Discs:
        return isOwn ? tr("your disc") : tr("%1's disc").arg(player);
    case LineLook::Stones:
        return isOwn ? tr("your stone") : tr("%1's stone").arg(player);
    case LineLook::Crosses:
        break;
    }
    if (seat == 0)
        return isOwn ? tr("your X") : tr("%1's X").arg(player);
    return isOwn ? tr("your O") : tr("%1's O").arg(player);
}

QString LineBoard::cellName(int index) const
{
    const Cell cell = cellOf(index);
    const QString place = tr("column %1, row %2").arg(cell.x() + 1).arg(cell.y() + 1);
    const auto seat = m_view.seatAt(cell);
    QStringList parts{place, seat ? pieceText(*seat) : tr("empty", "a cell")};
    if (std::ranges::find(m_view.line, cell) != m_view.line.end())
        parts.append(tr("winning row"));
    if (m_view.last() == cell)
        parts.append(tr("last move"));
    return parts.join(QStringLiteral(", "));
}

QString LineBoard::lastMoveText() const
{
    const auto last = m_view.last();
    return last ? cellName(indexOf(*last)) : QString();
}

int LineBoard::landsIn() const
{
    return m_motion.isRunning() ? std::max(m_movement.landingTime() - m_motion.time(), 0) : 0;
}

Cell LineBoard::cellOf(int index) const
{
    const int across = std::max(columns(), 1); // none before the first view
    return {index % across, index / across};
}

QPoint LineBoard::cellCentre(int column, int row) const
{
    return m_geometry.centre({column, row}).toPoint();
}

LineScene LineBoard::sceneOf(const BoardScene &scene) const
{
    return {scene,
            m_view,
            m_look,
            m_geometry,
            scene.isMoving() ? m_movement.at(scene.time) : LineFrame(),
            m_situation.ownSeat.value_or(0)};
}

void LineBoard::paintGround(QPainter &painter, const BoardScene &scene) const
{
    paintLineGround(painter, sceneOf(scene));
}

void LineBoard::paint(QPainter &painter, const BoardScene &scene) const
{
    paintLineScene(painter, sceneOf(scene));
}

} // namespace ui
