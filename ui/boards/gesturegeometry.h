#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace ui {

// Where everything on the round table of gestures lies.
class GestureGeometry
{
public:
    // From this many gestures on they are ticks on the rim, found by searching.
    static constexpr int manyGestures = 17;
    static constexpr int mostFound = 12;

    GestureGeometry() = default;
    GestureGeometry(QSizeF room, int gestures);

    [[nodiscard]] QPointF middle() const { return m_middle; }
    // Of the table.
    [[nodiscard]] qreal radius() const { return m_radius; }
    [[nodiscard]] bool isMany() const { return m_gestures >= manyGestures; }

    // A gesture's disc while `chosen` lies on top, with at most fifteen of them.
    [[nodiscard]] QPointF discCentre(int gesture, int chosen) const;
    [[nodiscard]] qreal discRadius() const { return m_disc; }
    // The middle of the table that names what is chosen.
    [[nodiscard]] qreal wellRadius() const;

    // The direction of a gesture's tick from the middle, as a unit vector.
    [[nodiscard]] QPointF tickDirection(int gesture, int chosen) const;
    [[nodiscard]] QRectF searchField() const;
    [[nodiscard]] QPointF foundCentre(int index) const;
    [[nodiscard]] qreal foundRadius() const { return 0.1 * m_radius; }

    // The one button on the table.
    [[nodiscard]] QRectF action() const;

    // Where `throws` opened throws lie.
    struct Place
    {
        QPointF centre;
        qreal radius;
    };
    [[nodiscard]] Place throwPlace(int index, int throws) const;
    [[nodiscard]] qreal revealWell(int throws) const;
    [[nodiscard]] QRectF revealAction(int throws) const;

private:
    [[nodiscard]] QPointF around(qreal turn, qreal distance) const;

    int m_gestures = 3;
    QPointF m_middle;
    qreal m_radius = 0;
    qreal m_disc = 0;
    qreal m_ring = 0;
};

} // namespace ui
