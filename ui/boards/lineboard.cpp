#include "boards/lineboard.h"

#include "style/style.h"

#include <QAccessible>
#include <QJsonArray>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

// One piece more than before, on an otherwise equal board.
bool isNextOf(const LineView &after, const LineView &before)
{
    return after.columns == before.columns && after.rows == before.rows
           && after.moves.size() == before.moves.size() + 1
           && std::equal(before.moves.begin(), before.moves.end(), after.moves.begin());
}

} // namespace

LineBoard::LineBoard(Placement placement, QWidget *parent)
    : Board(parent)
    , m_placement(placement)
{
    provideCellAccess();
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Board"));
    connectMotion();
}

void LineBoard::connectMotion()
{
    connect(&m_pieceClock, &QVariantAnimation::valueChanged, this, [this](const QVariant &time) {
        m_scene.frame = m_motion.at(time.toInt());
        update();
    });
    connect(&m_pieceClock, &QVariantAnimation::finished, this, [this] {
        m_scene.frame = {};
        update();
    });
    connect(&m_ring, &TurnRing::changed, this, [this](qreal strength) {
        m_scene.ring = strength;
        update();
    });
}

LineLook LineBoard::lookFor(const LineView &view) const
{
    switch (m_placement) {
    case Placement::Falling:
        return LineLook::Discs;
    case Placement::Stones:
        return LineLook::Stones;
    case Placement::Free:
        return freeLook(view.columns, view.rows);
    }
    Q_UNREACHABLE();
}

void LineBoard::showView(const QJsonObject &view, const BoardSituation &situation)
{
    const auto read = LineView::read(view);
    if (!read)
        return;
    const LineView before = m_scene.view;
    m_scene.view = *read;
    m_scene.look = lookFor(*read);
    m_situation = situation;
    m_scene.ghostSeat = situation.ownSeat.value_or(0);
    if (before != *read) {
        if (before.columns != read->columns || before.rows != read->rows)
            m_cursor = m_scene.look == LineLook::Discs ? Cell(read->columns / 2, 0)
                                                       : Cell(read->columns / 2, read->rows / 2);
        startMotion(before);
        arrange();
        announceLast();
    }
    m_ring.light(m_situation.isOwnTurn());
    aim();
}

void LineBoard::startMotion(const LineView &before)
{
    m_pieceClock.stop();
    m_scene.frame = {};
    const LineView &view = m_scene.view;
    if (!isNextOf(view, before) || !m_situation.live || !isVisible())
        return;
    m_motion = LineMotion(m_scene.look, *view.last(), !view.line.empty());
    const int duration = motion(*this, m_motion.duration());
    if (duration == 0)
        return;
    m_scene.frame = m_motion.at(0);
    m_pieceClock.setStartValue(0);
    m_pieceClock.setEndValue(duration);
    m_pieceClock.setDuration(duration);
    m_pieceClock.start();
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
    arrange();
}

// Everything that hangs on size, shape and theme.
void LineBoard::arrange()
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
    m_scene.ghost = aimed && m_situation.isOwnTurn() ? target(*aimed) : std::nullopt;
    setCursor(m_hovered && m_situation.isOwnTurn() && target(*m_hovered) ? Qt::PointingHandCursor
                                                                         : Qt::ArrowCursor);
    update();
}

std::optional<Cell> LineBoard::target(Cell cell) const
{
    const LineView &view = m_scene.view;
    if (!view.line.empty())
        return std::nullopt;
    if (m_scene.look == LineLook::Discs)
        return cell.x() >= 0 && cell.x() < view.columns ? view.landing(cell.x()) : std::nullopt;
    return view.isEmpty(cell) ? std::optional(cell) : std::nullopt;
}

QString LineBoard::refusal(Cell cell) const
{
    if (!m_situation.live || m_situation.over || !m_situation.ownSeat)
        return {};
    if (!m_situation.isOwnTurn())
        return tr("It is not your turn yet.");
    if (target(cell))
        return {};
    return m_scene.look == LineLook::Discs ? tr("That column is full.") : tr("That cell is taken.");
}

void LineBoard::choose(Cell cell)
{
    const auto place = target(cell);
    if (!m_situation.isOwnTurn() || !place) {
        if (const QString reason = refusal(cell); !reason.isEmpty())
            emit moveRefused(reason);
        return;
    }
    using namespace Qt::Literals::StringLiterals;
    if (m_scene.look == LineLook::Discs)
        emit moveChosen({{u"column"_s, place->x()}});
    else
        emit moveChosen({{u"cell"_s, QJsonArray{place->x(), place->y()}}});
}

QString LineBoard::cellText(Cell cell) const
{
    const QString name = ui::cellName(cell, rows(), m_scene.look);
    const auto seat = m_scene.view.seatAt(cell);
    if (!seat)
        return tr("%1, empty").arg(name);
    const QString piece = *seat == 0 ? tr("X", "a piece") : tr("O", "a piece");
    QStringList parts{name, piece};
    if (const QString player = m_players.value(*seat); !player.isEmpty())
        parts.append(player);
    if (std::ranges::find(m_scene.view.line, cell) != m_scene.view.line.end())
        parts.append(tr("winning row"));
    if (m_scene.view.last() == cell)
        parts.append(tr("last move"));
    return parts.join(QStringLiteral(", "));
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
