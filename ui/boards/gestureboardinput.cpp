#include "boards/gestureboard.h"
#include "boards/gesturewords.h"

#include <QAccessible>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

// What the pointer does to a GestureBoard, and how its choice moves.
namespace ui {

static constexpr int notch = 120; // of the mouse's wheel, in eighths of a degree

QRectF GestureBoard::action() const
{
    return m_scene.opened ? m_scene.geometry.revealAction(cellCount()) : m_scene.geometry.action();
}

QPoint GestureBoard::actionCentre() const
{
    return action().center().toPoint();
}

QPoint GestureBoard::gestureCentre(int gesture) const
{
    const GestureGeometry &g = m_scene.geometry;
    if (!g.isMany())
        return g.discCentre(gesture).toPoint();
    const std::vector<int> shown = m_scene.shown();
    const auto place = std::ranges::find(shown, gesture);
    if (m_scene.mayChoose && place != shown.end())
        return g.foundCentre(static_cast<int>(place - shown.begin())).toPoint();
    return (g.middle() + 0.91 * g.radius() * g.tickDirection(gesture)).toPoint();
}

std::optional<int> GestureBoard::gestureAt(QPointF point) const
{
    if (m_scene.opened)
        return std::nullopt;
    const GestureGeometry &g = m_scene.geometry;
    const qreal reach = g.isMany() ? g.foundRadius() : 1.1 * g.discRadius();
    const auto isUnder = [&](int gesture) { return QLineF(point, gestureCentre(gesture)).length() <= reach; };
    if (!g.isMany()) {
        for (int gesture = 0; gesture < m_scene.view.gestures; ++gesture) {
            if (isUnder(gesture))
                return gesture;
        }
        return std::nullopt;
    }
    const std::vector<int> shown = m_scene.shown();
    const auto found = std::ranges::find_if(shown, isUnder);
    return m_scene.mayChoose && found != shown.end() ? std::optional(*found) : g.tickAt(point);
}

void GestureBoard::choose(int gesture)
{
    if (gesture < 0 || gesture >= m_scene.view.gestures)
        return;
    m_number = 0;
    m_scene.chosen = gesture;
    if (std::ranges::find(m_scene.found, gesture) == m_scene.found.end())
        search({});
    scrollToChosen();
    refresh();
    if (m_scene.opened)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(gesture);
    QAccessible::updateAccessibility(&event);
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

// Round the circle, from its top where nothing is chosen.
void GestureBoard::step(int by)
{
    const int count = std::max(m_scene.view.gestures, 1);
    const int from = m_scene.chosen.value_or(0);
    const int to = m_scene.chosen ? from + by : by > 0 ? 0 : -1;
    choose((to % count + count) % count);
}

// Within what was found, which has two ends; where nothing is chosen, its first or, for the whole way, its
// last.
void GestureBoard::stepFound(int by)
{
    if (m_scene.found.empty())
        return;
    const auto last = std::ssize(m_scene.found) - 1;
    const auto place = std::ranges::find(m_scene.found, m_scene.chosen.value_or(-1)) - m_scene.found.begin();
    const auto to = place <= last ? place + by : by > last ? last : 0;
    const auto next = std::clamp<std::ptrdiff_t>(to, 0, last);
    choose(m_scene.found[static_cast<std::size_t>(next)]);
}

void GestureBoard::mouseMoveEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    const bool chooses = m_scene.mayChoose && !m_scene.opened;
    m_scene.hovered = chooses ? gestureAt(event->position()) : std::nullopt;
    const bool onAction = (m_scene.mayChoose || m_scene.mayGoOn) && action().contains(event->position());
    setCursor(m_scene.hovered || onAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void GestureBoard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
    m_clicked = false;
}

// A press that slid off what it was on is a change of mind. The first click chooses, one on what is chosen
// throws it.
void GestureBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *std::exchange(m_pressed, std::nullopt);
    const QPointF to = event->position();
    if (m_scene.opened) {
        if (m_scene.mayGoOn && rect().contains(to.toPoint()))
            goOn();
        return;
    }
    if (action().contains(from) && action().contains(to))
        return throwChosen();
    const auto gesture = gestureAt(from);
    if (!gesture || gesture != gestureAt(to))
        return;
    if (!m_scene.mayChoose || gesture == m_scene.chosen)
        return throwChosen();
    m_clicked = true;
    choose(*gesture);
}

// Its second press throws what the first one chose, and where that one has thrown it does nothing.
void GestureBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (std::exchange(m_clicked, false) && event->button() == Qt::LeftButton
        && gestureAt(event->position()) == m_scene.chosen)
        throwChosen();
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
        step(-steps);
}

void GestureBoard::leaveEvent(QEvent *event)
{
    Board::leaveEvent(event);
    m_scene.hovered.reset();
    update();
}

void GestureBoard::resizeEvent(QResizeEvent *event)
{
    Board::resizeEvent(event);
    relayout();
}

void GestureBoard::changeEvent(QEvent *event)
{
    Board::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        relayout();
}

} // namespace ui
