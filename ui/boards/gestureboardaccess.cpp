#include "boards/gestureboard.h"

#include "boards/gestureround.h"
#include "boards/gesturewords.h"
#include "games/rockpaperscissors/gestures.h"

#include <QAccessible>

// What a screen reader finds on the table: the gestures, or the throws of a round that lies open.
namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int namedGestures = 15; // with more, what each of them beats is too long to listen to

static QString gestureText(const GestureScene &scene, int gesture)
{
    const int count = scene.view.gestures;
    QStringList parts{gestureName(count, gesture)};
    QStringList losers;
    for (int step = 1; step <= (count - 1) / 2 && count <= namedGestures; ++step)
        losers.append(gestureWord(count, (gesture + step) % count));
    if (!losers.isEmpty())
        parts.append(GestureBoard::tr("beats %1").arg(losers.join(u", "_s)));
    else if (const auto lit = scene.lit(); lit && lit != gesture)
        parts.append(core::beats(count, *lit, gesture) ? winWords(count, *lit, gesture)
                                                       : winWords(count, gesture, *lit));
    if (gesture == scene.sealed)
        parts.append(GestureBoard::tr("your sealed throw"));
    else if (gesture == scene.lit())
        parts.append(GestureBoard::tr("chosen", "a gesture"));
    return parts.join(u", "_s);
}

static QString throwText(const GestureScene &scene, const OpenedThrow &thrown)
{
    QStringList parts{scene.nameOf(thrown.seat)};
    if (thrown.gesture)
        parts.append(gestureWord(scene.view.gestures, *thrown.gesture));
    parts.append(fateText(scene.view, thrown));
    return parts.join(u", "_s);
}

int GestureBoard::cellCount() const
{
    return m_scene.opened ? static_cast<int>(m_scene.throws().size()) : m_scene.view.gestures;
}

QString GestureBoard::cellName(int index) const
{
    if (index < 0 || index >= cellCount())
        return {};
    if (!m_scene.opened)
        return gestureText(m_scene, index);
    return throwText(m_scene, m_scene.throws()[static_cast<std::size_t>(index)]);
}

QRect GestureBoard::cellArea(int index) const
{
    const GestureGeometry &g = m_scene.geometry;
    QPointF centre = gestureCentre(index);
    qreal radius = g.isMany() ? g.foundRadius() : g.discRadius();
    if (m_scene.opened) {
        const auto place = m_scene.places()[static_cast<std::size_t>(index)];
        centre = place.centre;
        radius = place.radius;
    }
    return QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).toRect();
}

int GestureBoard::cellUnder(QPoint point) const
{
    if (!m_scene.opened)
        return gestureAt(point).value_or(-1);
    for (int index = 0; index < cellCount(); ++index) {
        if (cellArea(index).contains(point))
            return index;
    }
    return -1;
}

void GestureBoard::focusCell(int index)
{
    if (!m_scene.opened)
        choose(index);
}

void GestureBoard::pressCell(int index)
{
    if (m_scene.opened) {
        if (m_scene.mayGoOn)
            goOn();
        return;
    }
    if (index == m_scene.chosen)
        throwChosen();
    else
        choose(index);
}

// The round as sentences, for who cannot see it turn over; a change of the description is read out.
void GestureBoard::describeOpened()
{
    const GestureView::Round &round = m_scene.view.rounds.back();
    QStringList sentences{tr("Round %1").arg(m_scene.view.decided()), roundTitle(m_scene.view, round),
                          roundDetail(m_scene.view, round)};
    for (const OpenedThrow &thrown : m_scene.throws())
        sentences.append(throwText(m_scene, thrown));
    sentences.removeAll(QString());
    setAccessibleDescription(sentences.join(u". "_s));
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
