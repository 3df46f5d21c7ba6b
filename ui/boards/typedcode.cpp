#include "boards/typedcode.h"

#include <algorithm>

namespace ui {

TypedCode::TypedCode(int length)
    : m_symbols(length, QChar())
{
}

QChar TypedCode::at(int place) const
{
    return place >= 0 && place < length() ? m_symbols.at(place) : QChar();
}

int TypedCode::missing() const
{
    return static_cast<int>(m_symbols.count(QChar()));
}

QString TypedCode::text() const
{
    return QString(m_symbols).remove(QChar());
}

void TypedCode::moveTo(int place)
{
    m_cursor = std::clamp(place, 0, length() - 1);
}

// The next empty place, from the front again after the last one; where all are filled, the next place.
int TypedCode::nextAfter(int place) const
{
    for (int step = 1; step < length(); ++step) {
        const int other = (place + step) % length();
        if (m_symbols.at(other).isNull())
            return other;
    }
    return std::min(place + 1, length() - 1);
}

void TypedCode::put(QChar symbol)
{
    put(m_cursor, symbol);
}

void TypedCode::put(int place, QChar symbol)
{
    if (place < 0 || place >= length())
        return;
    m_symbols[place] = symbol;
    m_cursor = nextAfter(place);
}

void TypedCode::takeBack()
{
    if (m_symbols.at(m_cursor).isNull())
        moveTo(m_cursor - 1);
    clear(m_cursor);
}

void TypedCode::clear(int place)
{
    moveTo(place);
    m_symbols[m_cursor] = QChar();
}

void TypedCode::clear()
{
    m_symbols.fill(QChar());
    m_cursor = 0;
}

bool TypedCode::edit(int key, Qt::KeyboardModifiers held)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveTo(m_cursor + (key == Qt::Key_Left ? -1 : 1));
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        moveTo(key == Qt::Key_Home ? 0 : length() - 1);
    else if (key == Qt::Key_Backspace)
        held.testFlag(Qt::ControlModifier) ? clear() : takeBack();
    else if (key == Qt::Key_Delete)
        clear(m_cursor);
    else
        return false;
    return true;
}

} // namespace ui
