#include "boards/throwplaces.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal edge = 0.955;     // how far out they lie, of the table's radius
constexpr qreal smallestDisc = 9; // px
constexpr qreal shrink = 0.97;
constexpr qreal innerRing = 0.5;   // of the table's radius: the inner ring
constexpr qreal betweenThrows = 3; // px

// A throw with what stands below it.
QRectF block(const ThrowPlace &place, qreal text)
{
    return {place.centre.x() - place.radius, place.centre.y() - place.radius, 2 * place.radius,
            2 * place.radius + text};
}

bool fits(const GestureGeometry &g, const std::vector<ThrowPlace> &places, qreal well, qreal text)
{
    for (std::size_t one = 0; one < places.size(); ++one) {
        const QRectF own = block(places[one], text);
        const QPointF nearest(std::clamp(g.middle().x(), own.left(), own.right()),
                              std::clamp(g.middle().y(), own.top(), own.bottom()));
        if (std::hypot(nearest.x() - g.middle().x(), nearest.y() - g.middle().y()) < well + betweenThrows)
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
std::vector<ThrowPlace> ring(const GestureGeometry &g, int throws, qreal disc, qreal distance, qreal turned,
                             qreal text)
{
    std::vector<ThrowPlace> places;
    for (int index = 0; index < throws; ++index)
        places.push_back({g.around((index + turned) / throws, distance) - QPointF(0, text / 2), disc, 0});
    return places;
}

std::vector<ThrowPlace> twoRings(const GestureGeometry &g, int throws, qreal disc, qreal text)
{
    const int outer = (throws * 13 + 10) / 20;
    std::vector<ThrowPlace> places = ring(g, outer, disc, edge * g.radius() - disc - text / 2, 0, text);
    const std::vector<ThrowPlace> rest = ring(g, throws - outer, disc, innerRing * g.radius(), 0.5, text);
    places.insert(places.end(), rest.begin(), rest.end());
    return places;
}

// As wide as neighbours and the table's edge leave room for.
qreal nameWidth(const GestureGeometry &g, const std::vector<ThrowPlace> &places, std::size_t index,
                qreal text)
{
    const ThrowPlace &own = places[index];
    const qreal top = own.centre.y() + own.radius;
    const qreal down = top + text - g.middle().y();
    const qreal reach = edge * g.radius();
    const qreal half = std::sqrt(std::max(0.0, reach * reach - down * down));
    qreal width = std::min(4.4 * own.radius,
                           2 * (half - std::abs(own.centre.x() - g.middle().x())) - betweenThrows);
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

} // namespace

std::vector<ThrowPlace> throwPlaces(const GestureGeometry &g, int throws, int lines)
{
    if (throws == 2) { // side by side, the title above them
        const QPointF away(0.46 * g.radius(), 0.05 * g.radius());
        const ThrowPlace right{g.middle() + QPointF(away.x(), -away.y()), 0.27 * g.radius(),
                               0.84 * g.radius()};
        return {{g.middle() - away, right.radius, right.nameWidth}, right};
    }
    const qreal text = lines * g.lineHeight() + 4;
    std::vector<ThrowPlace> places;
    for (qreal disc = GestureGeometry::largestDisc * g.radius(); disc >= smallestDisc; disc *= shrink) {
        const qreal distance = edge * g.radius() - disc - text / 2;
        places = throws <= GestureGeometry::oneRing ? ring(g, throws, disc, distance, 0, text)
                                                    : twoRings(g, throws, disc, text);
        if (fits(g, places, g.revealWell(throws), text))
            break;
    }
    for (std::size_t index = 0; index < places.size(); ++index)
        places[index].nameWidth = nameWidth(g, places, index, text);
    return places;
}

} // namespace ui
