#include "nimboard.h"

#include "boards/boardpaint.h"
#include "boards/pieces.h"
#include "boards/wood.h"
#include "game/gameof.h"
#include "style/style.h"

#include <QPainter>

#include <algorithm>

using namespace ui;

static constexpr qreal aroundBoard = 9; // px, for the turn's ring and the shadow
static constexpr qreal margin = 0.3;    // of wood around the cells, in cells
static constexpr qreal pieceSize = 0.8; // in cells

// The heap of a cell's number, from 0; heap n has n + 1 places.
static int heapOf(int cell)
{
    int heap = 0;
    while (cell > heap)
        cell -= ++heap;
    return heap;
}

NimBoard::NimBoard(QWidget *parent)
    : CellBoard(Ground::Kept, parent)
{
    setAccessibleName(tr("Heaps"));
}

bool NimBoard::read(const QJsonObject &json)
{
    const auto view = Nim::readView(QStringLiteral("nim"), json);
    if (!view)
        return false;
    m_view = *view;
    const auto asked = Nim::readMove(m_view, m_situation.asked);
    const auto legal = Nim::legalMoves(m_view, m_situation.ownSeat.value_or(0));
    if (asked && std::ranges::find(legal, *asked) != legal.end())
        m_view.pieces[static_cast<std::size_t>(asked->heap)] -= static_cast<int>(asked->take);
    return true;
}

Cells NimBoard::layOut()
{
    const qreal across = m_view.heaps + 2 * margin;
    const qreal side = (std::min(width(), height()) - 2 * aroundBoard) / across;
    m_plate = QRectF(0, 0, across * side, across * side);
    m_plate.moveCenter(QRectF(rect()).center());
    const QPointF first = m_plate.topLeft() + QPointF(margin, margin) * side;
    std::vector<BoardCell> cells;
    for (int heap = 0; heap < m_view.heaps; ++heap) {
        for (int place = 0; place <= heap; ++place)
            cells.push_back({.area = {first + QPointF(place, heap) * side, QSizeF(side, side)}, .row = heap});
    }
    return Cells(std::move(cells));
}

Nim::Move NimBoard::moveOf(int cell) const
{
    const int heap = heapOf(cell);
    return {heap, pieces(heap) - (cell - heap * (heap + 1) / 2)};
}

std::optional<int> NimBoard::target(int cell) const
{
    return moveOf(cell).take > 0 ? std::optional(cell) : std::nullopt;
}

QJsonObject NimBoard::moveAt(int cell) const
{
    return core::toJson<Nim>(moveOf(cell));
}

QString NimBoard::cellName(int cell) const
{
    const auto [heap, take] = moveOf(cell);
    return take > 0 ? tr("heap %1, takes %2 of %3").arg(heap + 1).arg(take).arg(pieces(heap))
                    : tr("heap %1, empty place").arg(heap + 1);
}

void NimBoard::paintGround(QPainter &painter, const BoardScene &scene) const
{
    paintShadow(painter, m_plate, radius::board, scene.theme);
    paintWood(painter, m_plate, radius::board, scene.grain, scene.theme);
}

void NimBoard::paint(QPainter &painter, const BoardScene &scene) const
{
    paintTurnRing(painter, scene, m_plate);
    for (int cell = 0; cell < scene.cells.count(); ++cell) {
        const bool isAimedAt = scene.ghost && heapOf(*scene.ghost) == heapOf(cell) && cell >= *scene.ghost;
        const QRectF area = scene.cells.area(cell);
        painter.setOpacity(isAimedAt ? 0.5 : 1);
        if (target(cell))
            paintDisc(painter, area.center(), pieceSize * area.width(), heapOf(cell), scene.theme);
        painter.setOpacity(1);
        if (scene.focus == cell)
            paintFocus(painter, scene.theme, [&] { painter.drawRoundedRect(area, 6, 6); });
    }
}
