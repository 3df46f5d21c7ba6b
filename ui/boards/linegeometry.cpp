#include "boards/linegeometry.h"

#include <QtMath>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal aroundBoard = 9; // room for the turn ring and the shadow
constexpr qreal largestSide = 900;
constexpr qreal hover = 0.82; // cells above the frame, for the disc that hovers
constexpr qreal hoverGap = 6; // px more, so that it clears the turn ring

// Wood around the outermost cells, in cells.
qreal marginOf(LineLook look)
{
    switch (look) {
    case LineLook::Crosses:
        return 0.2;
    case LineLook::Discs:
        return 0.34;
    case LineLook::Stones:
        return 0.58;
    }
    Q_UNREACHABLE();
}

} // namespace

LineGeometry::LineGeometry(QSizeF room, int columns, int rows, LineLook look)
{
    const qreal margin = marginOf(look);
    const qreal top = look == LineLook::Discs ? hover : 0;
    const qreal gap = look == LineLook::Discs ? hoverGap : 0;
    const qreal across = columns + 2 * margin;
    const qreal down = rows + 2 * margin;
    const QSizeF free = room - QSizeF(2 * aroundBoard, 2 * aroundBoard + gap);
    m_cell = std::min(
        {free.width() / across, free.height() / (down + top), largestSide / std::max(across, down)});
    m_cell = std::max(m_cell, 4.0);
    m_cell = m_cell > 24 ? qFloor(m_cell) : m_cell;
    const QSizeF size(across * m_cell, down * m_cell);
    m_board = QRectF(QPointF(qRound((room.width() - size.width()) / 2),
                             qRound((room.height() - size.height() + top * m_cell + gap) / 2)),
                     size);
    m_origin = m_board.topLeft() + QPointF(margin + 0.5, margin + 0.5) * m_cell;
}

QPointF LineGeometry::centre(Cell cell) const
{
    return m_origin + QPointF(cell) * m_cell;
}

QPointF LineGeometry::above(int column) const
{
    return {centre({column, 0}).x(), m_board.top() - aroundBoard - hoverGap / 2 - 0.4 * m_cell};
}

QRectF LineGeometry::cellRect(Cell cell) const
{
    const QPointF half(m_cell / 2, m_cell / 2);
    return {centre(cell) - half, centre(cell) + half};
}

Cell LineGeometry::cellAt(QPointF point) const
{
    const QPointF offset = (point - m_origin) / std::max(m_cell, 1.0);
    return {qFloor(offset.x() + 0.5), qFloor(offset.y() + 0.5)};
}

} // namespace ui
