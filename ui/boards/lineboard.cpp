#include "boards/lineboard.h"

#include "style/style.h"
#include "widgets/refusaltexts.h"

#include <QAccessible>
#include <QPainter>

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

LineBoard::LineBoard(const QString &game, QWidget *parent)
    : Board(parent)
    , m_game(game)
    , m_standardLook(standardLookOf(game))
{
    provideBoardAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Board"));
    connectMotion();
}

LineLook LineBoard::lookFor(const LineView &view) const
{
    return m_standardLook == LineLook::Crosses ? freeLook(view.columns, view.rows) : m_standardLook;
}

void LineBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = core::LineGame::readView(m_game, view);
    if (!read)
        return;
    const LineView before = m_scene.view;
    m_situation = situation;
    m_scene.look = lookFor(*read);
    m_scene.view = withAsked(*read);
    m_scene.ghostSeat = situation.ownSeat.value_or(0);
    m_legalMoves = core::LineGame::legalMoves(m_scene.view, m_scene.ghostSeat);
    if (before != m_scene.view) {
        if (before.columns != read->columns || before.rows != read->rows)
            m_cursor = m_scene.look == LineLook::Discs ? Cell(read->columns / 2, 0)
                                                       : Cell(read->columns / 2, read->rows / 2);
        startMotion(before);
        relayout();
        announceLast();
    }
    m_ring.light(mayMove());
    aim();
}

void LineBoard::announceLast()
{
    const auto last = m_scene.view.last();
    if (!last || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(last->y() * columns() + last->x());
    QAccessible::updateAccessibility(&event);
}

void LineBoard::setPlayers(const QStringList &namesBySeat)
{
    m_players = namesBySeat;
}

void LineBoard::setGrain(quint32 seed)
{
    m_scene.grain = seed;
    relayout();
}

// Everything that hangs on size, shape and theme.
void LineBoard::relayout()
{
    m_scene.theme = lookOf(*this).theme;
    m_scene.textScale = lookOf(*this).textScale;
    const LineGeometry geometry(size(), std::max(columns(), 1), std::max(rows(), 1), m_scene.look);
    m_scene.geometry = geometry;
    m_ground = {};
    update();
}

// What the pointer or the keyboard aims at: the ghost, the focus ring and the pointer's shape.
void LineBoard::aim()
{
    const bool keyboard = hasFocus() && m_byKeyboard;
    m_scene.focus = keyboard ? std::optional(m_cursor) : std::nullopt;
    const std::optional<Cell> aimed = keyboard ? std::optional(m_cursor) : m_hovered;
    m_scene.ghost = aimed && mayMove() ? target(*aimed) : std::nullopt;
    setCursor(m_hovered && mayMove() && target(*m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

std::optional<Cell> LineBoard::target(Cell cell) const
{
    const LineView &view = m_scene.view;
    const core::LineGame::Move move{view.gravity ? Cell(cell.x(), 0) : cell, view.gravity};
    if (std::ranges::find(m_legalMoves, move) == m_legalMoves.end())
        return std::nullopt;
    return move.falls ? view.landing(cell.x()) : cell;
}

QString LineBoard::refusal(Cell cell) const
{
    if (!m_situation.live || m_situation.over || !m_situation.ownSeat)
        return {};
    if (!m_situation.isOwnTurn())
        return tr("It is not your turn yet.");
    if (target(cell))
        return {};
    const bool falls = m_scene.look == LineLook::Discs;
    return RefusalTexts::ofMove({falls ? "column_full"_L1 : "cell_taken"_L1});
}

void LineBoard::choose(Cell cell)
{
    if (!m_situation.asked.isEmpty())
        return;
    const auto place = target(cell);
    if (!m_situation.isOwnTurn() || !place) {
        if (const QString reason = refusal(cell); !reason.isEmpty())
            emit moveRefused(reason);
        return;
    }
    const core::LineGame::Move move{*place, m_scene.view.gravity};
    emit moveChosen(core::toJson<core::LineGame>(move));
}

// "your X", "Bo's disc"; where nobody is known to have laid it, the seat's letter.
QString LineBoard::pieceText(int seat) const
{
    const bool isOwn = m_situation.ownSeat == seat;
    const QString player = m_players.value(seat);
    if (!isOwn && player.isEmpty())
        return seat == 0 ? tr("X", "a piece") : tr("O", "a piece");
    switch (m_scene.look) {
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

QString LineBoard::cellText(Cell cell) const
{
    const QString place = tr("column %1, row %2").arg(cell.x() + 1).arg(cell.y() + 1);
    const auto seat = m_scene.view.seatAt(cell);
    QStringList parts{place, seat ? pieceText(*seat) : tr("empty", "a cell")};
    if (std::ranges::find(m_scene.view.line, cell) != m_scene.view.line.end())
        parts.append(tr("winning row"));
    if (m_scene.view.last() == cell)
        parts.append(tr("last move"));
    return parts.join(QStringLiteral(", "));
}

QString LineBoard::lastMoveText() const
{
    const auto last = m_scene.view.last();
    return last ? cellText(*last) : QString();
}

QRectF LineBoard::cellRect(int column, int row) const
{
    return m_scene.geometry.cellRect({column, row});
}

QPoint LineBoard::cellCentre(int column, int row) const
{
    return m_scene.geometry.centre({column, row}).toPoint();
}

QRect LineBoard::cellArea(int index) const
{
    const Cell cell = cellOf(index);
    return cellRect(cell.x(), cell.y()).toRect();
}

int LineBoard::cellUnder(QPoint point) const
{
    const Cell cell = cellAt(point);
    return m_scene.view.contains(cell) ? cell.y() * columns() + cell.x() : -1;
}

Cell LineBoard::cellAt(QPoint position) const
{
    return m_scene.geometry.cellAt(position);
}

void LineBoard::paintEvent(QPaintEvent *)
{
    if (m_scene.view.columns == 0)
        return;
    if (m_ground.isNull() || m_ground.devicePixelRatio() != devicePixelRatioF())
        m_ground = lineGround(m_scene, size(), devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    paintLineScene(painter, m_scene);
}

} // namespace ui
