#include "pages/endplaces.h"

#include <algorithm>
#include <vector>

namespace ui {
namespace {

constexpr qreal leastEnd = 90; // px
constexpr int alone = 44;
constexpr qreal between = 8;
constexpr qreal beforeCount = 16;
constexpr qreal awayFromText = 6;
constexpr qreal crownedHeight = 1.3; // of a figure's own

// A part of an edge with nothing written above it.
struct Run
{
    qreal left;
    qreal right;
    qreal y;
    [[nodiscard]] qreal width() const { return right - left; }
};

void addRuns(std::vector<Run> &runs, const QLineF &ledge, const QList<QRectF> &taken, qreal height,
             qreal least)
{
    qreal left = ledge.x1();
    QList<QRectF> above;
    for (const QRectF &rect : taken) {
        if (rect.bottom() > ledge.y1() - height && rect.top() < ledge.y1())
            above.append(rect);
    }
    std::ranges::sort(above, {}, &QRectF::left);
    above.append(QRectF(ledge.x2() + awayFromText, 0, 0, 0));
    for (const QRectF &rect : above) {
        const qreal right = std::min(rect.left() - awayFromText, ledge.x2());
        if (right - left >= least)
            runs.push_back({left, right, ledge.y1()});
        left = std::max(left, rect.right() + awayFromText);
    }
}

std::vector<Run> runsIn(const EndRoom &room, qreal height, qreal least)
{
    std::vector<Run> runs;
    for (const QLineF &ledge : room.ledges)
        addRuns(runs, ledge, room.taken, height, least);
    return runs;
}

bool isFree(const QRectF &area, const QList<QRectF> &taken)
{
    return std::ranges::none_of(taken, [&](const QRectF &rect) { return rect.intersects(area); });
}

class Placing
{
public:
    Placing(const EndScene &scene, const EndRoom &room)
        : m_scene(scene)
        , m_room(room)
    {
    }

    EndPlaces both(int large, int small)
    {
        const std::vector<Run> runs = runsIn(m_room, crownedHeight * large, leastEnd);
        if (runs.empty())
            return {};
        const Run &first = runs.front();
        Run last = runs.back();
        if (m_scene.aside && runs.size() == 1) { // which is both ends, or only one of them
            const QLineF &ledge = m_room.ledges.back();
            last.left = last.width() == ledge.dx() ? last.left + leastEnd : last.right;
        }
        if (last.width() < leastEnd)
            return {};
        stand(last, m_scene.isWon ? large : small, large);
        if (m_scene.aside) {
            const qreal margin = std::min(large - small / 2.0,
                                          (std::min(first.width(), leastEnd * 2) - small) / 2);
            m_places.figures.append(
                {*m_scene.aside, {first.left + margin + small / 2.0, first.y}, small, false, false});
        }
        return m_places;
    }

    EndPlaces one()
    {
        const std::vector<Run> runs = runsIn(m_room, crownedHeight * alone, alone + 2 * between);
        if (!m_scene.isWon || runs.empty())
            return {};
        Run run = runs.back();
        m_scene.more += static_cast<int>(m_scene.stage.size()) - 1;
        m_scene.stage.resize(1);
        stand(run, alone, alone);
        return m_places;
    }

private:
    [[nodiscard]] qreal width(int size) const
    {
        return static_cast<qreal>(m_scene.stage.size()) * (size + between) - between
               + (m_scene.more > 0 ? m_room.countWidth + beforeCount : 0);
    }

    // As many as there is room for, at the right end of it.
    void stand(const Run &run, int size, qreal inset)
    {
        while (width(size) > run.width() && m_scene.stage.size() > 1) {
            m_scene.stage.removeLast();
            ++m_scene.more;
        }
        if (width(size) > run.width())
            m_scene.more = 0; // not even the number
        qreal x = run.right - std::min(inset - size / 2.0, (run.width() - width(size)) / 2) - width(size);
        for (const EndFigure &figure : m_scene.stage) {
            EndPlace place{figure, {x + size / 2.0, run.y}, size, true, false};
            place.isJoyful = m_scene.isJoy && m_places.figures.empty()
                             && isFree(place.strokes(), m_room.taken);
            m_places.figures.append(place);
            x += size + between;
        }
        m_places.more = m_scene.more;
        m_places.count = {x - between + beforeCount, run.y};
    }

    EndScene m_scene;
    const EndRoom &m_room;
    EndPlaces m_places;
};

} // namespace

// Measured on the drawings: the crown's width and the strokes' follow the figure's.
QRectF EndPlace::body() const
{
    const qreal side = 12.0 / 11 * size; // the drawing has a margin
    return {feet.x() - side / 2, feet.y() - 0.867 * side, side, side};
}

QRectF EndPlace::crown() const
{
    const qreal width = 0.577 * size;
    const qreal height = width * 40 / 48;
    return {feet.x() - width / 2, feet.y() - 0.763 * size - height, width, height};
}

QRectF EndPlace::strokes() const
{
    const qreal width = 160.0 / 78 * size;
    const qreal height = width * 90 / 160;
    return {feet.x() - width / 2, feet.y() - 124.0 / 78 * size, width, height};
}

EndPlaces EndPlaces::of(const EndScene &scene, const EndRoom &room)
{
    if (scene.stage.empty())
        return {};
    const EndPlaces places = Placing(scene, room).both(room.isRoomy ? 78 : 60, room.isRoomy ? 52 : 44);
    return places.figures.empty() ? Placing(scene, room).one() : places;
}

QRectF EndPlaces::bounds(qreal countWidth) const
{
    QRectF all;
    for (const EndPlace &place : figures) {
        const qreal reach = place.size;
        all |= place.strokes() | QRectF(place.feet - QPointF(reach, 0), QSizeF(2 * reach, 0.2 * reach));
    }
    return more > 0 ? all | QRectF(count, QSizeF(countWidth, 1)) : all;
}

} // namespace ui
