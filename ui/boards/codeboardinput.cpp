#include "boards/codeboard.h"

#include "keymeaning.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

// What pointer and keyboard do to a CodeBoard, and what a screen reader finds on it.
namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pageRows = 5;

// The symbol that a key stands for; null where it is none.
static QChar symbolOf(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    const bool mayMean = held == Qt::NoModifier || held == Qt::ShiftModifier || held == Qt::ControlModifier;
    const QChar symbol = mayMean ? latinOf(event) : QChar();
    return u"0123456789abcdef"_s.contains(symbol) ? symbol : QChar();
}

// The board's own keys win over shortcuts of the window.
bool CodeBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_view
        && symbolsOf(m_view->form).contains(symbolOf(*static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    return Board::event(event);
}

void CodeBoard::keyPressEvent(QKeyEvent *event)
{
    const QChar symbol = m_view ? symbolOf(*event) : QChar();
    if (!symbol.isNull() && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            strikeOut(symbol);
    } else if (!symbol.isNull()) {
        choose(symbol);
    } else if (!m_view || (!steer(event->key()) && !edit(*event))) {
        Board::keyPressEvent(event);
    }
}

bool CodeBoard::steer(int key)
{
    switch (key) {
    case Qt::Key_Left:
        moveCursor(m_entry.cursor() - 1);
        return true;
    case Qt::Key_Right:
        moveCursor(m_entry.cursor() + 1);
        return true;
    case Qt::Key_Home:
        moveCursor(0);
        return true;
    case Qt::Key_End:
        moveCursor(m_entry.length() - 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? pageRows : 1;
        for (GuessGrid *felt : m_felts)
            felt->scroll(key == Qt::Key_Up || key == Qt::Key_PageUp ? -rows : rows);
        return true;
    }
    default:
        return false;
    }
}

bool CodeBoard::edit(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Backspace:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            m_entry.clear();
        else
            m_entry.takeBack();
        break;
    case Qt::Key_Delete:
        m_entry.clear(m_entry.cursor());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            send();
        return true;
    default:
        return false;
    }
    refresh();
    return true;
}

void CodeBoard::moveCursor(int place)
{
    m_entry.moveTo(place);
    refresh();
    const int part = QAccessible::isActive() && hasFocus() ? currentPart() : -1;
    if (part >= 0)
        tell(*this, QAccessible::Focus, part);
}

// The right button takes the peg back.
void CodeBoard::pressPlace(int place, Qt::MouseButton button)
{
    setFocus(Qt::MouseFocusReason);
    if (button == Qt::RightButton)
        m_entry.clear(place);
    moveCursor(place);
}

void CodeBoard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void CodeBoard::focusInEvent(QFocusEvent *event)
{
    Board::focusInEvent(event);
    moveCursor(m_entry.cursor());
}

void CodeBoard::focusOutEvent(QFocusEvent *event)
{
    Board::focusOutEvent(event);
    refresh();
}

QRect CodeBoard::inBoard(const QWidget &part, const QRect &area) const
{
    return area.isEmpty() ? area : QRect(part.mapTo(this, area.topLeft()), area.size());
}

QRect CodeBoard::placeRect(int place) const
{
    if (!m_view)
        return {};
    const GuessGrid &felt = *m_felts[entryFelt()];
    return inBoard(felt, felt.placeRect(place));
}

QRect CodeBoard::symbolRect(QChar symbol) const
{
    const SymbolKey *key = m_keys->key(symbol);
    return key ? inBoard(*key, key->rect()) : QRect();
}

} // namespace ui
