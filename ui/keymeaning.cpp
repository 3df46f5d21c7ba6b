#include "keymeaning.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QKeySequence>

#include <array>
#include <string_view>

namespace ui {
namespace {

// A row of keys, from left to right. Under X11 and Wayland the scan code of a key is its code in Linux
// (linux/input-event-codes.h) and 8 more.
struct KeyRow
{
    quint32 first;
    std::u16string_view keys;
};

constexpr KeyRow digits{10, u"1234567890"};
constexpr std::array letters{KeyRow{24, u"qwertyuiop"}, KeyRow{38, u"asdfghjkl"}, KeyRow{52, u"zxcvbnm,."}};

QChar keyIn(const KeyRow &row, quint32 scanCode)
{
    const bool isIn = scanCode >= row.first && scanCode < row.first + row.keys.size();
    return isIn ? QChar(row.keys[scanCode - row.first]) : QChar();
}

QChar asLatin(QChar character)
{
    if (character.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + character.digitValue());
    const QChar lower = character.toLower();
    return lower >= u'a' && lower <= u'z' ? lower : QChar();
}

bool isOfAnotherScript(QChar character)
{
    return (character.isLetter() || character.isMark()) && character.script() != QChar::Script_Latin;
}

QChar byPlace(const QKeyEvent &event, QChar written)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (const QChar digit = keyIn(digits, event.nativeScanCode()); !digit.isNull() && !isShifted)
        return digit;
    for (const KeyRow &row : letters) {
        if (const QChar letter = keyIn(row, event.nativeScanCode()); !letter.isNull())
            return isOfAnotherScript(written) ? letter : QChar();
    }
    return {};
}

} // namespace

QChar latinOf(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isWritten = !text.isEmpty() && text.front().isPrint(); // with Ctrl held it is not
    const bool isCharacter = event.key() > 0 && event.key() < 0x10000;
    if (text.size() > 1 && isWritten)
        return {};
    const QChar written = isWritten     ? text.front()
                          : isCharacter ? QChar(static_cast<char16_t>(event.key()))
                                        : QChar();
    const QChar latin = asLatin(written);
    return latin.isNull() ? byPlace(event, written) : latin;
}

std::optional<int> strideOf(int key, int inARow)
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -inARow;
    case Qt::Key_Down:
        return inARow;
    default:
        return std::nullopt;
    }
}

bool pressByPlace(QWidget &window, const QKeyEvent &event)
{
    const auto held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    const QChar latin = latinOf(event);
    if (latin.isNull() || !(held & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const QKeySequence wanted(int(held) | latin.toUpper().unicode());
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->shortcut() == wanted) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace ui
