#include "boards/gestureboard.h"
#include "boards/gesturewords.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>

// What pointer and keyboard do to a GestureBoard.
namespace ui {

static constexpr int perRow = 4; // of what a search has found

QRectF GestureBoard::action() const
{
    if (!m_scene.opened)
        return m_scene.geometry.action();
    return m_scene.geometry.revealAction(static_cast<int>(m_scene.view.rounds.back().gestures.size()));
}

QPoint GestureBoard::actionCentre() const
{
    return action().center().toPoint();
}

QPoint GestureBoard::gestureCentre(int gesture) const
{
    const GestureGeometry &g = m_scene.geometry;
    if (!g.isMany())
        return g.discCentre(gesture, m_scene.sealed.value_or(m_scene.chosen)).toPoint();
    const auto place = std::ranges::find(m_scene.found, gesture);
    const auto index = static_cast<int>(place - m_scene.found.begin());
    if (index < std::min<int>(static_cast<int>(m_scene.found.size()), GestureGeometry::mostFound))
        return g.foundCentre(index).toPoint();
    return (g.middle() + 0.91 * g.radius() * g.tickDirection(gesture, m_scene.chosen)).toPoint();
}

std::optional<int> GestureBoard::gestureAt(QPointF point) const
{
    if (m_scene.opened)
        return std::nullopt;
    const GestureGeometry &g = m_scene.geometry;
    const qreal radius = g.isMany() ? g.foundRadius() : 1.1 * g.discRadius();
    for (int gesture = 0; gesture < m_scene.view.gestures; ++gesture) {
        if (QLineF(point, gestureCentre(gesture)).length() <= radius)
            return gesture;
    }
    return std::nullopt;
}

void GestureBoard::pressCell(int index)
{
    goOn();
    choose(index);
    throwChosen();
}

void GestureBoard::step(int by)
{
    const auto count = static_cast<int>(m_scene.search.isEmpty() ? m_scene.view.gestures
                                                                 : static_cast<int>(m_scene.found.size()));
    if (count == 0)
        return;
    if (m_scene.search.isEmpty())
        return choose((m_scene.chosen + by + count) % count);
    const auto place = std::ranges::find(m_scene.found, m_scene.chosen) - m_scene.found.begin();
    choose(m_scene.found[static_cast<std::size_t>(std::clamp<qsizetype>(place + by, 0, count - 1))]);
}

// Whether the key moved the choice.
bool GestureBoard::steer(const QKeyEvent &event)
{
    const bool searches = m_scene.geometry.isMany() && !m_scene.search.isEmpty();
    switch (event.key()) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Up:
        step(searches ? -perRow : -1);
        return true;
    case Qt::Key_Down:
        step(searches ? perRow : 1);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(m_scene.view.gestures - 1);
        return true;
    default:
        return false;
    }
}

// Whether the key wrote into the search; with few gestures a letter leads to the next one that begins so.
bool GestureBoard::type(const QKeyEvent &event)
{
    const bool erases = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Escape;
    if (erases && !m_scene.search.isEmpty()) {
        search(event.key() == Qt::Key_Escape ? QString() : m_scene.search.chopped(1));
        return true;
    }
    const QString text = event.text();
    if (text.isEmpty() || !text.front().isLetterOrNumber() || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (m_scene.geometry.isMany()) {
        search(m_scene.search + text);
        return true;
    }
    const int count = m_scene.view.gestures;
    for (int by = 1; by <= count; ++by) {
        const int gesture = (m_scene.chosen + by) % count;
        if (gestureName(count, gesture).startsWith(text, Qt::CaseInsensitive)) {
            choose(gesture);
            return true;
        }
    }
    return false;
}

void GestureBoard::keyPressEvent(QKeyEvent *event)
{
    const bool throws = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                        || event->key() == Qt::Key_Space;
    m_byKeyboard = true;
    if (m_scene.opened) {
        if (throws && !event->isAutoRepeat() && m_scene.mayGoOn)
            goOn();
        else
            Board::keyPressEvent(event);
        refresh();
        return;
    }
    if (throws && !event->isAutoRepeat())
        throwChosen();
    else if (m_scene.sealed || (!steer(*event) && !type(*event)))
        Board::keyPressEvent(event);
    refresh();
}

void GestureBoard::mouseMoveEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    m_scene.hovered = m_scene.mayChoose ? gestureAt(event->position()) : std::nullopt;
    const bool onAction = (m_scene.mayChoose || m_scene.mayGoOn) && action().contains(event->position());
    setCursor(m_scene.hovered || onAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

// The first click chooses, one on what is chosen throws it.
void GestureBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = event->position();
    if (m_scene.opened) {
        if (m_scene.mayGoOn)
            goOn();
        return;
    }
    if (action().contains(point))
        return throwChosen();
    const auto gesture = gestureAt(point);
    if (!gesture || !m_scene.mayChoose)
        return;
    if (*gesture == m_scene.chosen)
        throwChosen();
    else
        choose(*gesture);
}

void GestureBoard::leaveEvent(QEvent *event)
{
    Board::leaveEvent(event);
    m_scene.hovered.reset();
    update();
}

void GestureBoard::focusInEvent(QFocusEvent *event)
{
    Board::focusInEvent(event);
    m_byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::OtherFocusReason;
    refresh();
}

void GestureBoard::focusOutEvent(QFocusEvent *event)
{
    Board::focusOutEvent(event);
    refresh();
}

void GestureBoard::resizeEvent(QResizeEvent *event)
{
    Board::resizeEvent(event);
    arrange();
}

void GestureBoard::changeEvent(QEvent *event)
{
    Board::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
