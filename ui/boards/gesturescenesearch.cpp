#include "boards/gesturepaint.h"
#include "boards/gesturescene.h"
#include "boards/gesturewords.h"
#include "games/rockpaperscissors/gestures.h"

#include <QWidget>

#include <algorithm>

// The table while throws are chosen among many gestures: ticks on the rim, a search within.
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
        const bool isFound = scene.mayChoose && !scene.search.isEmpty()
                             && std::ranges::find(scene.found, gesture) != scene.found.end();
        const bool isLong = isFound || gesture == scene.lit();
        const QPointF direction = g.tickDirection(gesture);
        painter.setPen(tickPen(scene, gesture, isFound));
        painter.drawLine(g.middle() + direction * (isLong ? 0.86 : 0.885) * g.radius(),
                         g.middle() + direction * (gesture == scene.lit() ? 0.975 : 0.945) * g.radius());
    }
}

void paintField(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    const QRectF field = scene.geometry.searchField();
    const QColor muted = colour(scene.board.theme, Role::Muted);
    const bool writes = widget.hasFocus();
    painter.setPen(writes ? QPen(colour(scene.board.theme, Role::Lamp), 2) : QPen(Qt::NoPen));
    painter.setBrush(colour(scene.board.theme, Role::Card));
    painter.drawRoundedRect(field, radius::control, radius::control);
    paintMiddleIcon(painter, {field.left() + 22, field.center().y()}, 18, u"search", muted);

    const QString count =
        scene.search.isEmpty()
            ? QString()
            : GestureBoardTexts::tr("%1 of %2", "gestures").arg(scene.found.size()).arg(scene.view.gestures);
    const QFont small = font(TypeRole::Small, scene.geometry.textScale());
    const qreal countWidth = QFontMetricsF(small).horizontalAdvance(count);
    paintLine(painter, field.adjusted(0, 0, -14, 0), count, small, muted, Qt::AlignRight | Qt::AlignVCenter);
    const bool isEmpty = scene.search.isEmpty();
    const QRectF area = field.adjusted(isEmpty ? 46 : 42, 0, -22 - countWidth, 0);
    const QFont body = font(TypeRole::Body, scene.geometry.textScale());
    paintLine(painter, area, isEmpty ? GestureBoardTexts::tr("Type to find") : scene.search, body,
              isEmpty ? muted : colour(scene.board.theme, Role::Text), Qt::AlignLeft | Qt::AlignVCenter);
    if (!writes)
        return;
    const qreal written = QFontMetricsF(body).horizontalAdvance(scene.search);
    const qreal x = field.left() + 43 + std::min(written, area.width());
    painter.setPen(QPen(colour(scene.board.theme, Role::Text), 1.5));
    painter.drawLine(QPointF(x, field.center().y() - 9), QPointF(x, field.center().y() + 9));
}

// The name, with what was searched for in lamp light.
void paintFoundName(QPainter &painter, const GestureScene &scene, const QRectF &area, int gesture)
{
    const QString name = gestureName(scene.view.gestures, gesture);
    QFont type = font(gesture == scene.chosen ? TypeRole::Tag : TypeRole::Small, scene.geometry.textScale());
    type.setPixelSize(std::min(type.pixelSize(), std::max(13, qRound(0.8 * area.height()))));
    const QFontMetricsF metrics(type);
    const QColor bone = colour(scene.board.theme, Role::Bone);
    const Typed found = findTyped(name, scene.search);
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
    for (int place = 0; const int gesture : scene.shown()) {
        const QPointF centre = g.foundCentre(place++);
        const bool isHovered = scene.board.hovered == gesture;
        const qreal radius = g.foundRadius() * (isHovered ? 1.06 : 1.0);
        paintFeltDisc(painter, centre, radius, gestureDisc(scene, gesture));
        paintGesture(painter, centre, radius, scene.view.gestures, gesture,
                     colour(scene.board.theme, Role::Ink), painter.device()->devicePixelRatioF());
        if (gesture == scene.chosen && scene.board.hasKeyboard)
            paintFocusRing(painter, centre, radius - 3, scene.board.theme);
        const QRectF name(centre + QPointF(-0.168 * g.radius(), 1.1 * g.foundRadius()),
                          QSizeF(0.336 * g.radius(), 0.085 * g.radius()));
        paintFoundName(painter, scene, name, gesture);
    }
}

QString noteWords(const GestureScene &scene)
{
    if (scene.found.empty())
        return GestureBoardTexts::tr("No gesture is called that.");
    if (!scene.chosen || (scene.board.hovered && scene.board.hovered != scene.chosen))
        return stateWords(scene);
    const auto more = std::ssize(scene.found) - std::ssize(scene.shown());
    if (!scene.search.isEmpty() && more > 0)
        return GestureBoardTexts::tr("and %n more", "gestures", static_cast<int>(more));
    return GestureBoardTexts::tr("The bright half of the ring loses to %1.")
        .arg(gestureWord(scene.view.gestures, *scene.chosen));
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

void paintGestureSearch(QPainter &painter, const GestureScene &scene, const QWidget &widget)
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
    paintField(painter, scene, widget);
    paintFound(painter, scene);
    paintSentence(painter, g.foundNote(), noteWords(scene), font(TypeRole::Small, scene.geometry.textScale()),
                  faded(colour(scene.board.theme, Role::Bone), 0.85F), Qt::AlignBottom);
    paintFeltButton(painter, g.action(), {throwWords(scene)}, scene.board.theme, scene.geometry.textScale(),
                    scene.chosen ? FeltButton::Ready : FeltButton::Waiting);
}

} // namespace ui
