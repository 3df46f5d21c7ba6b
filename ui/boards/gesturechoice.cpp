#include "boards/gesturechoice.h"

#include "boards/gesturegeometry.h"
#include "boards/gesturewords.h"
#include "keymeaning.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

std::vector<int> gesturesCalled(const QString &text, int gestures)
{
    std::vector<int> found;
    for (int gesture = 0; gesture < gestures; ++gesture) {
        if (findTyped(gestureName(gestures, gesture), text).at >= 0 || text == QString::number(gesture + 1))
            found.push_back(gesture);
    }
    std::stable_partition(found.begin(), found.end(), [&](int gesture) {
        return findTyped(gestureName(gestures, gesture), text).at == 0;
    });
    return found;
}

GestureChoice::GestureChoice(int gestures)
    : m_gestures(gestures)
{
    search({});
}

bool GestureChoice::isMany() const
{
    return m_gestures >= GestureGeometry::manyGestures;
}

// Of the chosen one among those that were found; their count where it is not among them.
std::ptrdiff_t GestureChoice::place() const
{
    return std::ranges::find(m_found, m_chosen.value_or(-1)) - m_found.begin();
}

void GestureChoice::choose(int gesture)
{
    if (std::exchange(m_chosen, gesture) != gesture)
        m_number = 0;
    if (place() == std::ssize(m_found))
        search({});
    show();
}

void GestureChoice::search(const QString &text)
{
    m_search = text;
    m_found = gesturesCalled(text, m_gestures);
    if (!text.isEmpty())
        m_chosen = m_found.empty() ? std::nullopt : std::optional(m_found.front());
    m_firstShown = 0;
    show();
}

// By whole rows, and no further than needed.
void GestureChoice::show()
{
    constexpr int perRow = GestureGeometry::foundPerRow;
    if (place() == std::ssize(m_found))
        return;
    const int row = static_cast<int>(place()) / perRow * perRow;
    const int last = row - GestureGeometry::mostFound + perRow;
    m_firstShown = std::clamp(m_firstShown, std::max(last, 0), row);
}

std::vector<int> GestureChoice::shown() const
{
    const auto first = m_found.begin() + m_firstShown;
    return {first, first + std::min<std::ptrdiff_t>(GestureGeometry::mostFound, m_found.end() - first)};
}

void GestureChoice::step(int by, bool isRound)
{
    const auto count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    const bool isLast = isRound ? by < 0 : by >= count;
    const int to = place() < count ? static_cast<int>(place()) + by : isLast ? count - 1 : 0;
    const int next = isRound ? (to % count + count) % count : std::clamp(to, 0, count - 1);
    m_number = 0;
    choose(m_found[static_cast<std::size_t>(next)]);
}

// How far a key leads; with many gestures up and down go by the rows that are seen.
std::optional<int> GestureChoice::stride(int key) const
{
    if (isMany() && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        return key == Qt::Key_PageUp ? -GestureGeometry::mostFound : GestureGeometry::mostFound;
    return strideOf(key, isMany() ? GestureGeometry::foundPerRow : 1);
}

bool GestureChoice::take(const QKeyEvent &event)
{
    const auto all = static_cast<int>(m_found.size());
    if (const auto by = stride(event.key()))
        step(*by, m_search.isEmpty());
    else if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)
        step(event.key() == Qt::Key_Home ? -all : all, false);
    else
        return !isMany() && type(event);
    return true;
}

bool GestureChoice::type(const QKeyEvent &event)
{
    const QString text = event.text();
    const QChar latin = latinOf(event);
    if (text.isEmpty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        || !(text.front().isLetterOrNumber() || text.front().isMark() || !latin.isNull()))
        return false;
    const int digit = latin.isNull() && text.size() == 1 ? text.front().digitValue() : latin.digitValue();
    if (digit >= 0)
        typeDigit(digit);
    else if (!typeLetter(text) && !latin.isNull())
        typeLetter(latin);
    return true;
}

// Leads to the gesture of that number, or of the number that it completes.
void GestureChoice::typeDigit(int digit)
{
    const int longer = 10 * m_number + digit;
    const int number = longer <= m_gestures ? longer : digit;
    if (number >= 1 && number <= m_gestures)
        choose(number - 1);
    m_number = number;
}

// Leads to the next one that begins so; false where none does.
bool GestureChoice::typeLetter(const QString &letter)
{
    for (int by = 1; by <= m_gestures; ++by) {
        const int gesture = (m_chosen.value_or(-1) + by) % m_gestures;
        if (findTyped(gestureName(m_gestures, gesture), letter).at != 0)
            continue;
        m_number = 0;
        choose(gesture);
        return true;
    }
    return false;
}

} // namespace ui
