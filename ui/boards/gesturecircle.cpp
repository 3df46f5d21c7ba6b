#include "boards/gesturepaint.h"
#include "boards/gesturescene.h"
#include "boards/gesturewords.h"
#include "games/gestures.h"

#include <QCoreApplication>

#include <algorithm>

// The table while throws are chosen: the gestures as a circle, or as ticks around a search.
namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float beaten = 0.95F;
constexpr float beating = 0.42F;

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::GestureBoard", text);
}

QColor discColour(const GestureScene &scene, int gesture)
{
    if (gesture == scene.sealed.value_or(scene.chosen))
        return colour(scene.theme, Role::Lamp);
    const bool loses = core::beats(scene.view.gestures, scene.sealed.value_or(scene.chosen), gesture);
    QColor bone = colour(scene.theme, Role::Bone);
    if (loses)
        return faded(bone, beaten);
    // Mixed rather than see-through, so that the shadow below does not show.
    const QColor felt = colour(scene.theme, Role::Felt);
    const auto mixed = [](int over, int under) {
        return int(over * double(beating) + under * (1 - double(beating)));
    };
    return {mixed(bone.red(), felt.red()), mixed(bone.green(), felt.green()),
            mixed(bone.blue(), felt.blue())};
}

void paintRing(QPainter &painter, QPointF centre, qreal radius, Theme theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(theme, Role::Bone), 5));
    painter.drawEllipse(centre, radius + 4, radius + 4);
    painter.setPen(QPen(colour(theme, Role::Ink), 2));
    painter.drawEllipse(centre, radius + 4, radius + 4);
}

void paintDiscs(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const int count = scene.view.gestures;
    const int top = scene.sealed.value_or(scene.chosen);
    for (int step = 1; step <= count; ++step) { // what is chosen comes last
        const int gesture = (top + step) % count;
        const QPointF centre = scene.geometry.discCentre(gesture, top);
        const bool isTop = gesture == top;
        const bool isHovered = scene.mayChoose && scene.hovered == gesture;
        const qreal radius = scene.geometry.discRadius() * (isTop ? 1.15 : isHovered ? 1.06 : 1.0);
        paintFeltDisc(painter, centre, radius, discColour(scene, gesture));
        paintGesture(painter, centre, radius, count, gesture, colour(scene.theme, Role::Ink), widget);
        if (isTop && scene.focus)
            paintRing(painter, centre, radius, scene.theme);
    }
}

QString beatsText(const GestureScene &scene)
{
    const int count = scene.view.gestures;
    const int top = scene.sealed.value_or(scene.chosen);
    if (count > 5)
        return tr("beats the %1 lit ones").arg((count - 1) / 2);
    QStringList names;
    for (int gesture = 0; gesture < count; ++gesture) {
        if (core::beats(count, top, gesture))
            names.append(gestureName(count, gesture).toLower());
    }
    return tr("beats %1").arg(names.join(tr(" and ")));
}

QString stateText(const GestureScene &scene)
{
    if (scene.sealed)
        return tr("Your throw is sealed.");
    if (scene.mayChoose)
        return beatsText(scene);
    if (scene.view.phase == GestureView::Phase::Reveal)
        return tr("All throws are sealed.");
    if (scene.ownSeat && !scene.view.in.contains(*scene.ownSeat))
        return tr("You are out and watch on.");
    return tr("The throws are being chosen.");
}

QString throwText(const GestureScene &scene)
{
    return tr("Throw %1").arg(gestureName(scene.view.gestures, scene.chosen).toLower());
}

void paintWell(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const GestureGeometry &g = scene.geometry;
    const qreal well = g.wellRadius();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), well, well);
    const QColor bone = colour(scene.theme, Role::Bone);
    const bool shows = scene.mayChoose || scene.sealed;
    const int gesture = scene.sealed.value_or(scene.chosen);
    const QPointF up(0, -0.38 * well);
    if (!shows || scene.sealed) {
        const int size = static_cast<int>(0.42 * well);
        painter.drawPixmap(g.middle() + up - QPointF(size, size) / 2,
                           icon(u"envelope"_s, scene.sealed ? colour(scene.theme, Role::Lamp) : bone, size,
                                widget.devicePixelRatioF()));
    } else {
        paintGesture(painter, g.middle() + up, 0.42 * well, scene.view.gestures, gesture, bone, widget);
    }
    const QRectF name(g.middle() + QPointF(-0.85 * well, -0.1 * well), QSizeF(1.7 * well, 0.26 * well));
    paintLine(painter, name,
              shows ? gestureName(scene.view.gestures, gesture) : tr("Round %1").arg(scene.view.round),
              font(widget, TypeRole::BoardLine), bone);
    const QRectF below(g.middle() + QPointF(-0.88 * well, 0.14 * well), QSizeF(1.76 * well, 0.2 * well));
    paintLine(painter, below, stateText(scene), font(widget, TypeRole::Small), faded(bone, 0.85F));
    if (scene.mayChoose)
        paintFeltButton(painter, g.action(), throwText(scene), widget);
}

void paintTicks(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    const int count = scene.view.gestures;
    const int top = scene.sealed.value_or(scene.chosen);
    for (int gesture = 0; gesture < count; ++gesture) {
        const bool isTop = gesture == top;
        const bool isFound = !scene.search.isEmpty()
                             && std::ranges::find(scene.found, gesture) != scene.found.end();
        const bool loses = core::beats(count, top, gesture);
        const QColor tick = isTop ? colour(scene.theme, Role::Lamp)
                                  : faded(colour(scene.theme, Role::Bone), loses ? beaten : beating);
        painter.setPen(QPen(tick, isTop ? 9 : isFound ? 6 : 3.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF direction = g.tickDirection(gesture, top);
        const qreal inner = isTop || isFound ? 0.85 : 0.88;
        painter.drawLine(g.middle() + direction * inner * g.radius(),
                         g.middle() + direction * (isTop ? 0.97 : 0.94) * g.radius());
    }
}

void paintSearch(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const QRectF field = scene.geometry.searchField();
    const QColor ink = colour(scene.theme, Role::Text);
    painter.setPen(QPen(colour(scene.theme, scene.focus ? Role::Lamp : Role::Line), scene.focus ? 3 : 1));
    painter.setBrush(colour(scene.theme, Role::Card));
    painter.drawRoundedRect(field, radius::control, radius::control);
    painter.drawPixmap(field.topLeft() + QPointF(12, (field.height() - 18) / 2),
                       icon(u"search"_s, colour(scene.theme, Role::Muted), 18, widget.devicePixelRatioF()));
    painter.setFont(font(widget, TypeRole::Body));
    painter.setPen(scene.search.isEmpty() ? colour(scene.theme, Role::Muted) : ink);
    painter.drawText(field.adjusted(40, 0, -70, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     scene.search.isEmpty() ? tr("Type to find") : scene.search);
    painter.setFont(font(widget, TypeRole::Small));
    painter.setPen(colour(scene.theme, Role::Muted));
    painter.drawText(field.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 of %2").arg(scene.found.size()).arg(scene.view.gestures));
}

void paintFound(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const GestureGeometry &g = scene.geometry;
    const QColor bone = colour(scene.theme, Role::Bone);
    const int shown = std::min<int>(static_cast<int>(scene.found.size()), GestureGeometry::mostFound);
    for (int index = 0; index < shown; ++index) {
        const int gesture = scene.found[static_cast<std::size_t>(index)];
        const QPointF centre = g.foundCentre(index);
        paintFeltDisc(painter, centre, g.foundRadius(), discColour(scene, gesture));
        paintGesture(painter, centre, g.foundRadius(), scene.view.gestures, gesture,
                     colour(scene.theme, Role::Ink), widget);
        const bool isChosen = gesture == scene.chosen;
        if (isChosen && scene.focus)
            paintRing(painter, centre, g.foundRadius(), scene.theme);
        const QRectF name(centre + QPointF(-0.16 * g.radius(), 1.05 * g.foundRadius()),
                          QSizeF(0.32 * g.radius(), 0.09 * g.radius()));
        paintLine(painter, name, gestureName(scene.view.gestures, gesture),
                  font(widget, isChosen ? TypeRole::Tag : TypeRole::Small), bone);
    }
}

void paintManyMiddle(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const GestureGeometry &g = scene.geometry;
    const QColor bone = colour(scene.theme, Role::Bone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), 0.82 * g.radius(), 0.82 * g.radius());
    if (scene.mayChoose) {
        paintSearch(painter, scene, widget);
        paintFound(painter, scene, widget);
        paintFeltButton(painter, g.action(), throwText(scene), widget);
        return;
    }
    const qreal size = 0.2 * g.radius();
    painter.drawPixmap(g.middle() - QPointF(size / 2, 1.7 * size),
                       icon(u"envelope"_s, scene.sealed ? colour(scene.theme, Role::Lamp) : bone,
                            static_cast<int>(size), widget.devicePixelRatioF()));
    const QRectF name(g.middle() - QPointF(0.7 * g.radius(), 0.1 * g.radius()), QSizeF(1.4 * g.radius(), 40));
    paintLine(painter, name,
              scene.sealed ? gestureName(scene.view.gestures, *scene.sealed)
                           : tr("Round %1").arg(scene.view.round),
              font(widget, TypeRole::BoardLine), bone);
    paintLine(painter, name.translated(0, 36), stateText(scene), font(widget, TypeRole::Small),
              faded(bone, 0.85F));
}

} // namespace

void paintGestureCircle(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTable(painter, scene.geometry.middle(), scene.geometry.radius(), scene.theme);
    if (scene.geometry.isMany()) {
        paintTicks(painter, scene);
        paintManyMiddle(painter, scene, widget);
    } else {
        paintDiscs(painter, scene, widget);
        paintWell(painter, scene, widget);
    }
}

} // namespace ui
