#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

// Where everything on the round table of gestures lies, the first gesture on top; nothing there ever moves.
class GestureGeometry
{
public:
    // From this many gestures on they are ticks on the rim, found by searching.
    static constexpr int manyGestures = 17;
    static constexpr int foundPerRow = 4;
    static constexpr int mostFound = 3 * foundPerRow;
    // Up to this many throws have figures and what became of them; with more there are names only.
    static constexpr int roomyThrows = 8;
    static constexpr int oneRing = 14;
    static constexpr qreal largestDisc = 0.2; // of the table's radius

    GestureGeometry() = default;
    GestureGeometry(QSizeF room, int gestures, qreal textScale);

    // Of what is written on the table: on a large one larger than asked for.
    [[nodiscard]] qreal textScale() const { return m_textScale; }

    [[nodiscard]] QPointF middle() const { return m_middle; }
    // Of the table.
    [[nodiscard]] qreal radius() const { return m_radius; }
    [[nodiscard]] bool isMany() const { return m_gestures >= manyGestures; }
    // What the table leaves free of the widget, at its upper corners.
    [[nodiscard]] QRectF leftCorner() const;
    [[nodiscard]] QRectF rightCorner() const;

    // At that distance from the middle; `turn` is clockwise from the top, 1 being once around.
    [[nodiscard]] QPointF around(qreal turn, qreal distance) const;

    // A gesture's disc, with at most fifteen of them.
    [[nodiscard]] QPointF discCentre(int gesture) const;
    [[nodiscard]] qreal discRadius() const { return m_disc; }
    // The middle of the table that names what is chosen.
    [[nodiscard]] qreal wellRadius() const;

    // The direction of a gesture's tick from the middle, as a unit vector.
    [[nodiscard]] QPointF tickDirection(int gesture) const;
    // The part of the rim that is its own.
    [[nodiscard]] QPainterPath tickShape(int gesture) const;
    [[nodiscard]] qreal innerRadius() const { return 0.82 * m_radius; }
    [[nodiscard]] QRect searchField() const;
    [[nodiscard]] QPointF foundCentre(int place) const;
    [[nodiscard]] qreal foundRadius() const { return 0.1 * m_radius; }
    // One line below what was found.
    [[nodiscard]] QRectF foundNote() const;

    // The one button on the table.
    [[nodiscard]] QRectF action() const;

    [[nodiscard]] qreal lineHeight() const { return 18 * m_textScale; }
    // The dark middle; none with two throws, which have the title above them.
    [[nodiscard]] qreal revealWell(int throws) const;
    [[nodiscard]] QRectF revealTitle(int throws) const;
    [[nodiscard]] QRectF revealDetail(int throws) const;
    [[nodiscard]] QRectF revealAction(int throws) const;

private:
    int m_gestures = 3;
    qreal m_textScale = 1;
    QPointF m_middle;
    qreal m_radius = 60;
    qreal m_disc = 0;
    qreal m_ring = 0;
};

// Where to stand at both sides of the table's foot: its round edge is none.
[[nodiscard]] QList<QLineF> floorsBeside(const GestureGeometry &table);

} // namespace ui
