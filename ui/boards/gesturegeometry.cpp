#include "boards/gesturegeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr qreal aroundTable = 11;        // px between the table and the widget's edge: turn ring and shadow
constexpr qreal largestRadius = 450;     // px of the table's radius
constexpr qreal comfortableRadius = 300; // px of a radius that text of the usual size suits
constexpr qreal largestText = 1.35;

} // namespace

GestureGeometry::GestureGeometry(QSizeF room, int gestures, qreal textScale)
    : m_gestures(gestures)
    , m_middle(room.width() / 2, room.height() / 2)
    , m_radius(std::clamp(std::min(room.width(), room.height()) / 2 - aroundTable, 60.0, largestRadius))
{
    m_textScale = std::max(textScale, std::min(m_radius / comfortableRadius, largestText));
    const qreal share = 0.8 * std::sin(std::numbers::pi / gestures);
    m_disc = m_radius * std::min(largestDisc, 0.77 * share);
    m_ring = 0.96 * m_radius - 1.2 * m_disc;
}

QPointF GestureGeometry::around(qreal turn, qreal distance) const
{
    const qreal angle = 2 * std::numbers::pi * turn;
    return m_middle + QPointF(std::sin(angle), -std::cos(angle)) * distance;
}

// Two lines that end before the table begins; large text reaches farther out.
QRectF GestureGeometry::leftCorner() const
{
    const qreal height = 2 * lineHeight();
    const qreal below = std::min(m_middle.y() - aroundTable / 2 - m_radius + height, m_radius);
    const qreal half = std::sqrt(std::max(0.0, m_radius * m_radius - std::pow(m_radius - below, 2)));
    const qreal left = std::max(0.0, m_middle.x() - 1.25 * m_textScale * m_radius);
    return {left, 0, std::max(0.0, m_middle.x() - half - 8 - left), height};
}

QRectF GestureGeometry::rightCorner() const
{
    const QRectF left = leftCorner();
    return {2 * m_middle.x() - left.right(), left.top(), left.width(), left.height()};
}

QPointF GestureGeometry::discCentre(int gesture) const
{
    return around(qreal(gesture) / m_gestures, m_ring);
}

qreal GestureGeometry::wellRadius() const
{
    return std::min(m_ring - 1.35 * m_disc, 0.46 * m_radius);
}

QPointF GestureGeometry::tickDirection(int gesture) const
{
    return (around(qreal(gesture) / m_gestures, m_radius) - m_middle) / m_radius;
}

// Angles of arcs are counter-clockwise from the right.
QPainterPath GestureGeometry::tickShape(int gesture) const
{
    const auto circle = [this](qreal radius) {
        return QRectF(m_middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    };
    const qreal width = 360.0 / m_gestures;
    const qreal from = 90 - (gesture + 0.5) * width;
    QPainterPath shape;
    shape.arcMoveTo(circle(m_radius), from);
    shape.arcTo(circle(m_radius), from, width);
    shape.arcTo(circle(innerRadius()), from + width, -width);
    shape.closeSubpath();
    return shape;
}

// In whole pixels: a widget lies there.
QRect GestureGeometry::searchField() const
{
    const qreal height = std::clamp(0.16 * m_radius, 30.0, 42.0 * m_textScale);
    QRectF field(0, 0, std::min(300.0 * m_textScale, 0.98 * m_radius), height);
    field.moveCenter(m_middle - QPointF(0, 0.56 * m_radius));
    return field.toRect();
}

QPointF GestureGeometry::foundCentre(int place) const
{
    const qreal column = place % foundPerRow - (foundPerRow - 1) / 2.0;
    return m_middle + QPointF(column * 0.34, (place / foundPerRow) * 0.3 - 0.3) * m_radius;
}

QRectF GestureGeometry::foundNote() const
{
    QRectF line(0, 0, 1.2 * m_radius, lineHeight());
    line.moveCenter(m_middle + QPointF(0, 0.535 * m_radius));
    return line;
}

QRectF GestureGeometry::action() const
{
    const qreal height = std::clamp(0.14 * m_radius, 26.0, 40.0 * m_textScale);
    const qreal width = isMany() ? 0.8 * m_radius : 1.6 * wellRadius();
    QRectF pill(0, 0, std::min(width, 260.0 * m_textScale), height);
    pill.moveCenter(m_middle + QPointF(0, isMany() ? 0.68 * m_radius : 0.56 * wellRadius()));
    return pill;
}

qreal GestureGeometry::revealWell(int throws) const
{
    if (throws == 2)
        return 0;
    if (throws <= roomyThrows)
        return 0.33 * m_radius;
    return (throws <= oneRing ? 0.4 : 0.3) * m_radius;
}

QRectF GestureGeometry::revealTitle(int throws) const
{
    const qreal well = revealWell(throws);
    if (throws == 2)
        return {m_middle - QPointF(0.72 * m_radius, 0.74 * m_radius),
                QSizeF(1.44 * m_radius, 0.2 * m_radius)};
    return {m_middle - QPointF(0.85 * well, 0.7 * well), QSizeF(1.7 * well, 0.7 * well)};
}

QRectF GestureGeometry::revealDetail(int throws) const
{
    const QRectF title = revealTitle(throws);
    return {title.left(), title.bottom() + 2, title.width(), lineHeight()};
}

QRectF GestureGeometry::revealAction(int throws) const
{
    const qreal well = revealWell(throws);
    const qreal height = std::clamp(0.14 * m_radius, 24.0, 38.0 * m_textScale);
    const bool isPair = throws == 2;
    QRectF pill(0, 0, isPair ? 0.6 * m_radius : 1.5 * well, throws > oneRing ? 0.34 * well : height);
    pill.moveCenter(m_middle + QPointF(0, isPair ? 0.7 * m_radius : 0.6 * well));
    return pill;
}

QList<QLineF> floorsBeside(const GestureGeometry &table)
{
    const QPointF foot = table.middle() + QPointF(0, table.radius());
    const QPointF near(0.72 * table.radius(), 0);
    const QPointF far = near + QPointF(std::max(100.0, 0.46 * table.radius()), 0); // px
    return {QLineF(foot - far, foot - near), QLineF(foot + near, foot + far)};
}

} // namespace ui
