#include "boards/lineboard.h"

#include "keymeaning.h"
#include "style/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

// What pointer and keyboard do to a LineBoard.
namespace ui {

void LineBoard::moveCursor(Cell cell)
{
    if (!m_scene.view.contains(cell))
        return;
    m_cursor = cell;
    aim();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(cell.y() * columns() + cell.x());
    QAccessible::updateAccessibility(&event);
}

// The cell that a key leads to, or nothing where the key is none of the board's.
std::optional<Cell> LineBoard::steered(const QKeyEvent &event) const
{
    const bool whole = event.modifiers().testFlag(Qt::ControlModifier);
    const Cell corner(columns() - 1, rows() - 1);
    switch (event.key()) {
    case Qt::Key_Left:
        return Cell(std::max(m_cursor.x() - 1, 0), m_cursor.y());
    case Qt::Key_Right:
        return Cell(std::min(m_cursor.x() + 1, corner.x()), m_cursor.y());
    case Qt::Key_Up:
        return Cell(m_cursor.x(), std::max(m_cursor.y() - 1, 0));
    case Qt::Key_Down:
        return Cell(m_cursor.x(), std::min(m_cursor.y() + 1, corner.y()));
    case Qt::Key_Home:
        return whole ? Cell(0, 0) : Cell(0, m_cursor.y());
    case Qt::Key_End:
        return whole ? corner : Cell(corner.x(), m_cursor.y());
    default:
        break;
    }
    const int column = latinOf(event).unicode() - u'1';
    if (m_scene.look == LineLook::Discs && column >= 0 && column < std::min(columns(), 9))
        return Cell(column, m_cursor.y());
    return std::nullopt;
}

void LineBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plays = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                       || event->key() == Qt::Key_Space;
    const auto led = steered(*event);
    if (columns() == 0 || (!plays && !led)) {
        Board::keyPressEvent(event);
        return;
    }
    m_byKeyboard = true;
    if (led)
        moveCursor(*led);
    else if (!event->isAutoRepeat())
        choose(m_cursor);
    aim();
}

void LineBoard::mouseMoveEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->position().toPoint());
    const bool overColumn = m_scene.look == LineLook::Discs && cell.x() >= 0 && cell.x() < columns();
    m_hovered = overColumn || m_scene.view.contains(cell) ? std::optional(cell) : std::nullopt;
    m_byKeyboard = false;
    aim();
}

void LineBoard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    mouseMoveEvent(event);
    m_pressed = m_hovered;
}

// A press that slid off its cell is a change of mind.
void LineBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    mouseMoveEvent(event);
    const bool same = m_hovered
                      && (m_scene.look == LineLook::Discs ? m_hovered->x() == m_pressed->x()
                                                          : *m_hovered == *m_pressed);
    const Cell cell = *m_pressed;
    m_pressed.reset();
    if (!same)
        return;
    moveCursor(m_scene.view.contains(cell) ? cell : Cell(cell.x(), 0));
    choose(cell);
}

// The second press of a double click is no second move.
void LineBoard::mouseDoubleClickEvent(QMouseEvent *)
{
    m_pressed.reset();
}

void LineBoard::leaveEvent(QEvent *event)
{
    Board::leaveEvent(event);
    m_hovered.reset();
    aim();
}

void LineBoard::focusInEvent(QFocusEvent *event)
{
    Board::focusInEvent(event);
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                   || event->reason() == Qt::ShortcutFocusReason;
    moveCursor(m_cursor);
}

void LineBoard::focusOutEvent(QFocusEvent *event)
{
    Board::focusOutEvent(event);
    aim();
}

void LineBoard::resizeEvent(QResizeEvent *event)
{
    Board::resizeEvent(event);
    relayout();
}

void LineBoard::changeEvent(QEvent *event)
{
    Board::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        relayout();
}

QSize LineBoard::sizeHint() const
{
    return {560, 560};
}

QSize LineBoard::minimumSizeHint() const
{
    return {240, 240};
}

} // namespace ui
