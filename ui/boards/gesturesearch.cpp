#include "boards/gesturesearch.h"

#include "boards/gesturepaint.h"
#include "boards/gesturewords.h"
#include "games/rockpaperscissors/gestures.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPen tickPen(const GestureScene &scene, int gesture, bool isFound)
{
    const auto lit = scene.lit();
    const QColor bone = colour(scene.board.theme, Role::Bone);
    if (gesture == lit)
        return QPen(colour(scene.board.theme, Role::Lamp), 10, Qt::SolidLine, Qt::RoundCap);
    if (scene.mayChoose && scene.board.hovered == gesture)
        return QPen(bone, 7, Qt::SolidLine, Qt::RoundCap);
    const bool isBright = !lit || core::beats(scene.view.gestures, *lit, gesture);
    return QPen(faded(bone, isBright  ? 0.92F
                            : isFound ? 0.66F
                                      : 0.36F),
                isFound ? 7 : 4, Qt::SolidLine, Qt::RoundCap);
}

void paintTicks(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    for (int gesture = 0; gesture < scene.view.gestures; ++gesture) {
        const bool isFound = scene.mayChoose && !scene.choice.searched().isEmpty()
                             && std::ranges::find(scene.choice.found(), gesture)
                                    != scene.choice.found().end();
        const bool isLong = isFound || gesture == scene.lit();
        const QPointF direction = g.tickDirection(gesture);
        painter.setPen(tickPen(scene, gesture, isFound));
        painter.drawLine(g.middle() + direction * (isLong ? 0.86 : 0.885) * g.radius(),
                         g.middle() + direction * (gesture == scene.lit() ? 0.975 : 0.945) * g.radius());
    }
}

// The name, with what was searched for in lamp light.
void paintFoundName(QPainter &painter, const GestureScene &scene, const QRectF &area, int gesture)
{
    const QString name = gestureName(scene.view.gestures, gesture);
    QFont type = font(gesture == scene.chosen() ? TypeRole::Tag : TypeRole::Small,
                      scene.geometry.textScale());
    type.setPixelSize(std::min(type.pixelSize(), std::max(13, qRound(0.8 * area.height()))));
    const QFontMetricsF metrics(type);
    const QColor bone = colour(scene.board.theme, Role::Bone);
    const Typed found = findTyped(name, scene.choice.searched());
    const qreal width = metrics.horizontalAdvance(name);
    if (found.length == 0 || width > area.width()) {
        paintLine(painter, area, name, type, bone);
        return;
    }
    const qreal left = area.center().x() - width / 2;
    const auto part = [&](qsizetype from, qsizetype length, const QColor &colour) {
        const qreal x = left + metrics.horizontalAdvance(name.left(from));
        painter.setPen(colour);
        painter.drawText(QRectF(x, area.top() - 4, width, area.height() + 8),
                         Qt::AlignLeft | Qt::AlignVCenter, name.mid(from, length));
    };
    painter.setFont(type);
    part(0, found.at, bone);
    part(found.at, found.length, colour(scene.board.theme, Role::Lamp));
    part(found.at + found.length, -1, bone);
}

void paintFound(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    for (int place = 0; const int gesture : scene.choice.shown()) {
        const QPointF centre = g.foundCentre(place++);
        const bool isHovered = scene.board.hovered == gesture;
        const qreal radius = g.foundRadius() * (isHovered ? 1.06 : 1.0);
        paintFeltDisc(painter, centre, radius, gestureDisc(scene, gesture));
        paintGesture(painter, centre, radius, scene.view.gestures, gesture,
                     colour(scene.board.theme, Role::Ink), painter.device()->devicePixelRatioF());
        if (gesture == scene.chosen() && scene.board.hasKeyboard)
            paintFocusRing(painter, centre, radius - 3, scene.board.theme);
        const QRectF name(centre + QPointF(-0.168 * g.radius(), 1.1 * g.foundRadius()),
                          QSizeF(0.336 * g.radius(), 0.085 * g.radius()));
        paintFoundName(painter, scene, name, gesture);
    }
}

QString noteWords(const GestureScene &scene)
{
    if (scene.choice.found().empty())
        return GestureBoardTexts::tr("No gesture is called that.");
    if (!scene.chosen() || (scene.board.hovered && scene.board.hovered != scene.chosen()))
        return stateWords(scene);
    const auto more = std::ssize(scene.choice.found()) - std::ssize(scene.choice.shown());
    if (!scene.choice.searched().isEmpty() && more > 0)
        return GestureBoardTexts::tr("and %n more", "gestures", static_cast<int>(more));
    return GestureBoardTexts::tr("The bright half of the ring loses to %1.")
        .arg(gestureWord(scene.view.gestures, *scene.chosen()));
}

// Nothing to search: the throw is sealed, or one watches.
void paintRest(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    const QColor bone = colour(scene.board.theme, Role::Bone);
    const QPointF centre = g.middle() - QPointF(0, 0.2 * g.radius());
    const qreal disc = 0.2 * g.radius();
    if (scene.sealed) {
        paintFeltDisc(painter, centre, disc, colour(scene.board.theme, Role::Lamp));
        paintGesture(painter, centre, disc, scene.view.gestures, *scene.sealed,
                     colour(scene.board.theme, Role::Ink), painter.device()->devicePixelRatioF());
        paintFeltDisc(painter, centre + QPointF(0.8, 0.72) * disc, 0.36 * disc, bone);
        paintMiddleIcon(painter, centre + QPointF(0.8, 0.72) * disc, 0.42 * disc, u"envelope",
                        colour(scene.board.theme, Role::Ink));
    } else {
        paintMiddleIcon(painter, centre, disc, u"envelope", bone);
    }
    const QRectF title(g.middle() + QPointF(-0.7, 0.1) * g.radius(), QSizeF(1.4, 0.14) * g.radius());
    paintLine(painter, title, titleWords(scene), font(TypeRole::BoardLine, scene.geometry.textScale()), bone);
    paintLine(painter, title.translated(0, 0.13 * g.radius()), stateWords(scene),
              font(TypeRole::Small, scene.geometry.textScale()), faded(bone, 0.85F));
}

} // namespace

void paintGestureSearch(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    paintTicks(painter, scene);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.board.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), g.innerRadius(), g.innerRadius());
    if (!scene.mayChoose) {
        paintRest(painter, scene);
        return;
    }
    paintFound(painter, scene);
    paintSentence(painter, g.foundNote(), noteWords(scene), font(TypeRole::Small, scene.geometry.textScale()),
                  faded(colour(scene.board.theme, Role::Bone), 0.85F), Qt::AlignBottom);
    paintFeltButton(painter, g.action(), {throwWords(scene)}, scene.board.theme, scene.geometry.textScale(),
                    scene.chosen() ? FeltButton::Ready : FeltButton::Waiting);
}

} // namespace ui
