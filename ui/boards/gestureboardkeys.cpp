#include "boards/gestureboard.h"
#include "boards/gesturewords.h"
#include "keymeaning.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

// What the keyboard and the wheel do to a GestureBoard, and how its choice moves.
namespace ui {

static constexpr int notch = 120; // of the mouse's wheel, in eighths of a degree

static bool isThrow(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
}

// Those whose name contains the text, the ones that begin with it first, or the one that has this number; the
// first of them is chosen, and nothing where there is none.
void GestureBoard::search(const QString &text)
{
    const int count = m_scene.view.gestures;
    m_scene.search = text;
    m_scene.found.clear();
    for (int gesture = 0; gesture < count; ++gesture) {
        if (findTyped(gestureName(count, gesture), text).at >= 0 || text == QString::number(gesture + 1))
            m_scene.found.push_back(gesture);
    }
    if (!text.isEmpty()) {
        std::stable_partition(m_scene.found.begin(), m_scene.found.end(), [&](int gesture) {
            return findTyped(gestureName(count, gesture), text).at == 0;
        });
        m_scene.chosen = m_scene.found.empty() ? std::nullopt : std::optional(m_scene.found.front());
    }
    m_scene.firstShown = 0;
    scrollToChosen();
    refresh();
}

// By whole rows, and no further than needed.
void GestureBoard::scrollToChosen()
{
    constexpr int perRow = GestureGeometry::foundPerRow;
    const auto place = std::ranges::find(m_scene.found, m_scene.chosen.value_or(-1)) - m_scene.found.begin();
    if (place == std::ssize(m_scene.found))
        return;
    const int row = static_cast<int>(place) / perRow * perRow;
    const int last = row - GestureGeometry::mostFound + perRow;
    m_scene.firstShown = std::clamp(m_scene.firstShown, std::max(last, 0), row);
}

// Among what was found, round the circle or to its ends; where nothing is chosen, to its first or its last.
void GestureBoard::step(int by, bool isRound)
{
    const auto count = static_cast<int>(m_scene.found.size());
    if (count == 0)
        return;
    const auto place = std::ranges::find(m_scene.found, m_scene.chosen.value_or(-1)) - m_scene.found.begin();
    const bool isLast = isRound ? by < 0 : by >= count;
    const int to = place < count ? static_cast<int>(place) + by : isLast ? count - 1 : 0;
    const int next = isRound ? (to % count + count) % count : std::clamp(to, 0, count - 1);
    choose(m_scene.found[static_cast<std::size_t>(next)]);
}

// How far an arrow leads; with many gestures up and down go by the rows that are seen.
std::optional<int> GestureBoard::strideOf(const QKeyEvent &event) const
{
    const bool isMany = m_scene.geometry.isMany();
    switch (event.key()) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return isMany ? -GestureGeometry::foundPerRow : -1;
    case Qt::Key_Down:
        return isMany ? GestureGeometry::foundPerRow : 1;
    case Qt::Key_PageUp:
        return isMany ? std::optional(-GestureGeometry::mostFound) : std::nullopt;
    case Qt::Key_PageDown:
        return isMany ? std::optional(GestureGeometry::mostFound) : std::nullopt;
    default:
        return std::nullopt;
    }
}

// Whether the key moved the choice.
bool GestureBoard::steer(const QKeyEvent &event)
{
    const auto all = static_cast<int>(m_scene.found.size());
    if (const auto stride = strideOf(event))
        step(*stride, m_scene.search.isEmpty());
    else if (event.key() == Qt::Key_Home)
        step(-all, false);
    else if (event.key() == Qt::Key_End)
        step(all, false);
    else
        return false;
    return true;
}

// Whether the key took something of the search away.
bool GestureBoard::erase(const QKeyEvent &event)
{
    const bool all = event.key() == Qt::Key_Escape;
    if ((!all && event.key() != Qt::Key_Backspace) || m_scene.search.isEmpty())
        return false;
    search(all ? QString() : m_scene.search.chopped(1));
    return true;
}

// Whether the key writes; a space does only where it leads on to a name, else it throws.
bool GestureBoard::writes(const QKeyEvent &event) const
{
    const QString text = event.text();
    if (text.isEmpty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.key() != Qt::Key_Space)
        return text.front().isLetterOrNumber() || text.front().isMark() || !latinOf(event).isNull();
    const int count = m_scene.view.gestures;
    return m_scene.geometry.isMany() && !m_scene.search.isEmpty()
           && std::ranges::any_of(m_scene.found, [&](int gesture) {
                  return findTyped(gestureName(count, gesture), m_scene.search + text).at >= 0;
              });
}

// Into the search; with few gestures a letter leads to the next one that begins so, a digit to the one of
// that number, or of the number that it completes. Where the text finds nothing, what the key means does.
void GestureBoard::write(const QString &text, QChar latin)
{
    if (m_scene.geometry.isMany()) {
        const QString before = m_scene.search;
        search(before + text);
        if (m_scene.found.empty() && !latin.isNull())
            search(before + latin);
        return;
    }
    const int count = m_scene.view.gestures;
    const int digit = latin.isNull() && text.size() == 1 ? text.front().digitValue() : latin.digitValue();
    if (digit >= 0) {
        const int longer = 10 * m_number + digit;
        const int number = longer <= count ? longer : digit;
        choose(number - 1);
        m_number = number;
        return;
    }
    for (const QString &typed : {text, QString(latin)}) {
        for (int by = 1; by <= count; ++by) {
            const int gesture = (m_scene.chosen.value_or(-1) + by) % count;
            if (!typed.isEmpty() && findTyped(gestureName(count, gesture), typed).at == 0)
                return choose(gesture);
        }
    }
}

void GestureBoard::keyPressEvent(QKeyEvent *event)
{
    m_input.setByKeyboard();
    if (m_scene.mayGoOn) {
        const bool isForTable = strideOf(*event) || writes(*event);
        if (isForTable || (isThrow(*event) && !event->isAutoRepeat()))
            goOn();
        if (!isForTable)
            return isThrow(*event) ? event->accept() : Board::keyPressEvent(event);
    }
    const bool mayChoose = m_scene.mayChoose && !m_scene.opened;
    if (mayChoose && writes(*event))
        write(event->text(), latinOf(*event));
    else if (isThrow(*event) && !event->isAutoRepeat())
        throwChosen();
    else if (!mayChoose || (!steer(*event) && !erase(*event)))
        Board::keyPressEvent(event);
    refresh();
}

// What is composed of several keys arrives here.
void GestureBoard::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_scene.mayGoOn && !event->commitString().isEmpty())
        goOn();
    if (m_scene.mayChoose && !m_scene.opened && !event->commitString().isEmpty())
        write(event->commitString());
    event->accept();
}

QVariant GestureBoard::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return m_scene.geometry.searchField().toRect();
    if (query == Qt::ImSurroundingText)
        return m_scene.search;
    if (query == Qt::ImCursorPosition)
        return static_cast<int>(m_scene.search.size());
    return Board::inputMethodQuery(query);
}

void GestureBoard::wheelEvent(QWheelEvent *event)
{
    if (!m_scene.mayChoose || m_scene.opened) {
        Board::wheelEvent(event);
        return;
    }
    m_rolled += event->angleDelta().y();
    const int steps = m_rolled / notch;
    m_rolled -= steps * notch;
    if (steps != 0)
        step(-steps, true);
}

} // namespace ui
