#include "boards/cellinput.h"

#include "boards/cellboard.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace ui {

static std::optional<CellStep> stepOf(const QKeyEvent &event)
{
    const bool isWhole = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return CellStep::Left;
    case Qt::Key_Right:
        return CellStep::Right;
    case Qt::Key_Up:
        return CellStep::Up;
    case Qt::Key_Down:
        return CellStep::Down;
    case Qt::Key_Home:
        return isWhole ? CellStep::Begin : CellStep::RowBegin;
    case Qt::Key_End:
        return isWhole ? CellStep::End : CellStep::RowEnd;
    default:
        return std::nullopt;
    }
}

bool CellInput::take(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent &>(event).position());
        return true;
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonDblClick: // its second press is no second move
        m_pressed.reset();
        return false;
    case QEvent::Leave:
        forget();
        return false;
    case QEvent::ShortcutOverride: // the window has F6, too: it goes on from the last grid
        if (const auto &key = static_cast<QKeyEvent &>(event); key.key() == Qt::Key_F6 && destination(key))
            event.accept();
        return false;
    case QEvent::FocusIn:
        takeFocus(static_cast<QFocusEvent &>(event));
        return false;
    case QEvent::FocusOut:
        m_board.aim();
        return false;
    default:
        return false;
    }
}

// Where a key leads, be it to where the keyboard is already.
std::optional<int> CellInput::destination(const QKeyEvent &event) const
{
    const Cells &cells = m_board.cells();
    const int current = m_current.value_or(0);
    if (event.key() == Qt::Key_F6 && event.modifiers() == Qt::NoModifier)
        return cells.inGrid(current, cells.gridOf(current) + 1);
    const auto step = stepOf(event);
    if (!step || cells.count() == 0)
        return std::nullopt;
    return m_current ? cells.neighbour(*m_current, *step) : 0;
}

bool CellInput::steer(const QKeyEvent &event)
{
    const bool presses = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
                         || event.key() == Qt::Key_Space;
    const auto next = destination(event);
    if (m_board.cells().count() == 0 || (!presses && !next))
        return false;
    m_byKeyboard = true;
    if (next)
        m_board.moveTo(*next);
    else if (m_current && !event.isAutoRepeat())
        m_board.press(*m_current);
    m_board.aim();
    return true;
}

void CellInput::forget()
{
    m_hovered.reset();
    m_board.aim();
}

void CellInput::giveKeyboard(QWidget *widget)
{
    QWidget *before = m_board.focusProxy();
    if (widget == before)
        return;
    const bool hadFocus = m_board.hasFocus();
    if (widget) {
        widget->show();
        widget->installEventFilter(this);
    }
    m_board.setFocusProxy(widget);
    if (hadFocus)
        m_board.setFocus(Qt::OtherFocusReason);
    if (before) {
        before->removeEventFilter(this);
        before->hide();
    }
}

// The focus of the widget that has the keyboard is the board's; the pointer on it is on no cell.
bool CellInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter)
        forget();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        take(*event);
    return QObject::eventFilter(watched, event);
}

void CellInput::hover(QPointF point)
{
    m_hovered = m_board.cellAt(point);
    m_byKeyboard = false;
    m_board.aim();
}

void CellInput::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    hover(event.position());
    m_pressed = m_hovered;
}

// A press that slid off its cell is a change of mind, unless the same would be played.
void CellInput::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    hover(event.position());
    const int pressed = *std::exchange(m_pressed, std::nullopt);
    if (m_hovered == pressed
        || (m_hovered && m_board.target(pressed) && m_board.target(pressed) == m_board.target(*m_hovered)))
        m_board.press(pressed);
}

void CellInput::takeFocus(const QFocusEvent &event)
{
    m_byKeyboard = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason
                   || event.reason() == Qt::ShortcutFocusReason;
    if (m_current && m_byKeyboard) // F6 leads on from there
        m_current = m_board.cells().inGrid(*m_current, 0).value_or(*m_current);
    if (m_current)
        m_board.moveTo(*m_current);
    m_board.aim();
}

} // namespace ui
