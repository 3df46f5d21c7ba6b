#include "boards/gesturegeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr qreal rim = 8;           // px between the table and the widget's edge
constexpr qreal largestDisc = 0.2; // of the table's radius
constexpr int oneRing = 14;        // throws
constexpr int roomy = 8;

} // namespace

GestureGeometry::GestureGeometry(QSizeF room, int gestures)
    : m_gestures(gestures)
    , m_middle(room.width() / 2, room.height() / 2)
    , m_radius(std::max<qreal>(60, std::min(room.width(), room.height()) / 2 - rim))
{
    const qreal share = 0.8 * std::sin(std::numbers::pi / gestures);
    m_disc = m_radius * std::min(largestDisc, 0.77 * share);
    m_ring = 0.96 * m_radius - 1.2 * m_disc;
}

// `turn` is clockwise from the top, 1 being once around.
QPointF GestureGeometry::around(qreal turn, qreal distance) const
{
    const qreal angle = 2 * std::numbers::pi * turn;
    return m_middle + QPointF(std::sin(angle), -std::cos(angle)) * distance;
}

QPointF GestureGeometry::discCentre(int gesture, int chosen) const
{
    return around(qreal(gesture - chosen) / m_gestures, m_ring);
}

qreal GestureGeometry::wellRadius() const
{
    return std::min(m_ring - 1.35 * m_disc, 0.46 * m_radius);
}

QPointF GestureGeometry::tickDirection(int gesture, int chosen) const
{
    return (around(qreal(gesture - chosen) / m_gestures, m_radius) - m_middle) / m_radius;
}

QRectF GestureGeometry::searchField() const
{
    QRectF field(0, 0, std::min(300.0, 0.96 * m_radius), std::clamp(0.16 * m_radius, 32.0, 44.0));
    field.moveCenter(m_middle - QPointF(0, 0.53 * m_radius));
    return field;
}

QPointF GestureGeometry::foundCentre(int index) const
{
    return m_middle + QPointF((index % 4 - 1.5) * 0.33, (index / 4) * 0.31 - 0.25) * m_radius;
}

QRectF GestureGeometry::action() const
{
    const qreal height = std::clamp(0.14 * m_radius, 26.0, 40.0);
    const qreal width = isMany() ? 0.72 * m_radius : 1.45 * wellRadius();
    QRectF pill(0, 0, std::min(width, 260.0), height);
    pill.moveCenter(m_middle + QPointF(0, isMany() ? 0.68 * m_radius : 0.56 * wellRadius()));
    return pill;
}

GestureGeometry::Place GestureGeometry::throwPlace(int index, int throws) const
{
    if (throws == 2) // side by side
        return {around(index == 0 ? 0.75 : 0.25, 0.62 * m_radius), 0.21 * m_radius};
    if (throws <= roomy) {
        const qreal share = 0.66 * std::sin(std::numbers::pi / std::max(throws, 3));
        return {around(qreal(index) / throws, 0.66 * m_radius) - QPointF(0, 0.05 * m_radius),
                m_radius * std::min(0.2, 0.6 * share)};
    }
    if (throws <= oneRing)
        return {around(qreal(index) / throws, 0.72 * m_radius) - QPointF(0, 0.03 * m_radius),
                0.105 * m_radius};
    const int outer = (throws * 13 + 10) / 20;
    if (index < outer)
        return {around(qreal(index) / outer, 0.8 * m_radius) - QPointF(0, 0.02 * m_radius), 0.085 * m_radius};
    return {around((index - outer + 0.5) / (throws - outer), 0.49 * m_radius) - QPointF(0, 0.02 * m_radius),
            0.085 * m_radius};
}

qreal GestureGeometry::revealWell(int throws) const
{
    if (throws <= roomy)
        return 0.33 * m_radius;
    return (throws <= oneRing ? 0.46 : 0.3) * m_radius;
}

QRectF GestureGeometry::revealAction(int throws) const
{
    const qreal well = revealWell(throws);
    QRectF pill(0, 0, 1.4 * well, std::clamp(0.3 * well, 24.0, 36.0));
    pill.moveCenter(m_middle + QPointF(0, 0.52 * well));
    return pill;
}

} // namespace ui
