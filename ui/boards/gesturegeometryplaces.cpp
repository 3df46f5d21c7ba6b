#include "boards/gesturegeometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

// Where the opened throws of a round lie: on one ring or two, the discs as large as they fit with their
// names.
namespace ui {
namespace {

constexpr qreal edge = 0.955;     // how far out they lie, of the table's radius
constexpr qreal smallestDisc = 9; // px
constexpr qreal shrink = 0.97;
constexpr qreal inner = 0.5;       // of the table's radius: the inner ring
constexpr qreal betweenThrows = 3; // px

} // namespace

// A throw with what stands below it.
QRectF GestureGeometry::block(const Place &place, qreal text) const
{
    return {place.centre.x() - place.radius, place.centre.y() - place.radius, 2 * place.radius,
            2 * place.radius + text};
}

bool GestureGeometry::fits(const std::vector<Place> &places, qreal well, qreal text) const
{
    for (std::size_t one = 0; one < places.size(); ++one) {
        const QRectF own = block(places[one], text);
        const QPointF nearest(std::clamp(m_middle.x(), own.left(), own.right()),
                              std::clamp(m_middle.y(), own.top(), own.bottom()));
        if (std::hypot(nearest.x() - m_middle.x(), nearest.y() - m_middle.y()) < well + betweenThrows)
            return false;
        for (std::size_t other = 0; other < one; ++other) {
            if (own.adjusted(-betweenThrows, -betweenThrows, betweenThrows, betweenThrows)
                    .intersects(block(places[other], text)))
                return false;
        }
    }
    return true;
}

// Disc and text together are centred on the ring.
std::vector<GestureGeometry::Place> GestureGeometry::ring(int throws, qreal disc, qreal distance,
                                                          qreal turned, qreal text) const
{
    std::vector<Place> places;
    for (int index = 0; index < throws; ++index)
        places.push_back({around((index + turned) / throws, distance) - QPointF(0, text / 2), disc, 0});
    return places;
}

std::vector<GestureGeometry::Place> GestureGeometry::twoRings(int throws, qreal disc, qreal text) const
{
    const int outer = (throws * 13 + 10) / 20;
    std::vector<Place> places = ring(outer, disc, edge * m_radius - disc - text / 2, 0, text);
    const std::vector<Place> rest = ring(throws - outer, disc, inner * m_radius, 0.5, text);
    places.insert(places.end(), rest.begin(), rest.end());
    return places;
}

// As wide as neighbours and the table's edge leave room for.
qreal GestureGeometry::nameWidth(const std::vector<Place> &places, std::size_t index, qreal text) const
{
    const Place &own = places[index];
    const qreal top = own.centre.y() + own.radius;
    const qreal down = top + text - m_middle.y();
    const qreal reach = edge * m_radius;
    const qreal half = std::sqrt(std::max(0.0, reach * reach - down * down));
    qreal width = std::min(4.4 * own.radius,
                           2 * (half - std::abs(own.centre.x() - m_middle.x())) - betweenThrows);
    for (std::size_t other = 0; other < places.size(); ++other) {
        const qreal away = std::abs(places[other].centre.x() - own.centre.x());
        const qreal begin = places[other].centre.y() - places[other].radius;
        const qreal end = places[other].centre.y() + places[other].radius;
        if (other == index || top > end + text || top + text < begin)
            continue;
        const bool isBesideDisc = top < end;
        width = std::min(width, isBesideDisc ? 2 * (away - places[other].radius) - betweenThrows
                                             : away - betweenThrows);
    }
    return std::max(width, 2 * own.radius);
}

std::vector<GestureGeometry::Place> GestureGeometry::throwPlaces(int throws, int lines) const
{
    if (throws == 2) { // side by side, the title above them
        const QPointF away(0.46 * m_radius, 0.05 * m_radius);
        const Place right{m_middle + QPointF(away.x(), -away.y()), 0.27 * m_radius, 0.84 * m_radius};
        return {{m_middle - away, right.radius, right.nameWidth}, right};
    }
    const qreal text = lines * lineHeight() + 4;
    std::vector<Place> places;
    for (qreal disc = largestDisc * m_radius; disc >= smallestDisc; disc *= shrink) {
        const qreal distance = edge * m_radius - disc - text / 2;
        places = throws <= oneRing ? ring(throws, disc, distance, 0, text) : twoRings(throws, disc, text);
        if (fits(places, revealWell(throws), text))
            break;
    }
    for (std::size_t index = 0; index < places.size(); ++index)
        places[index].nameWidth = nameWidth(places, index, text);
    return places;
}

} // namespace ui
