#include "boards/gesturecircle.h"

#include "boards/gesturepaint.h"
#include "boards/gesturewords.h"

namespace ui {

namespace {

constexpr qreal chosenSize = 1.15;
constexpr qreal hoveredSize = 1.06;

void paintDisc(QPainter &painter, const GestureScene &scene, int gesture)
{
    const bool isLit = gesture == scene.lit();
    const bool isHovered = scene.mayChoose && scene.board.hovered == gesture;
    const QPointF centre = scene.geometry.discCentre(gesture);
    const qreal radius = scene.geometry.discRadius() * (isLit ? chosenSize : isHovered ? hoveredSize : 1.0);
    paintFeltDisc(painter, centre, radius, gestureDisc(scene, gesture));
    paintGesture(painter, centre, radius, scene.view.gestures, gesture, colour(scene.board.theme, Role::Ink),
                 painter.device()->devicePixelRatioF());
    if (isLit && scene.board.hasKeyboard && scene.mayChoose)
        paintFocusRing(painter, centre, radius, scene.board.theme);
}

void paintDiscs(QPainter &painter, const GestureScene &scene)
{
    const int count = scene.view.gestures;
    const int last = scene.lit().value_or(0); // what is lit lies over its neighbours
    for (int step = 1; step <= count; ++step)
        paintDisc(painter, scene, (last + step) % count);
}

void paintWellSign(QPainter &painter, const GestureScene &scene)
{
    const QPointF centre = scene.geometry.middle() - QPointF(0, 0.42 * scene.geometry.wellRadius());
    const qreal radius = 0.4 * scene.geometry.wellRadius();
    const QColor bone = colour(scene.board.theme, Role::Bone);
    if (const auto shown = scene.chosen() ? scene.chosen() : scene.board.hovered; scene.mayChoose && shown)
        paintGesture(painter, centre, radius, scene.view.gestures, *shown, bone,
                     painter.device()->devicePixelRatioF());
    else
        paintMiddleIcon(painter, centre, radius, u"envelope",
                        scene.sealed ? colour(scene.board.theme, Role::Lamp) : bone);
}

void paintWell(QPainter &painter, const GestureScene &scene)
{
    const GestureGeometry &g = scene.geometry;
    const qreal well = g.wellRadius();
    const QColor bone = colour(scene.board.theme, Role::Bone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.board.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), well, well);
    if (scene.board.hasKeyboard && scene.mayChoose && !scene.chosen())
        paintFocusRing(painter, g.middle(), well - 3, scene.board.theme);
    paintWellSign(painter, scene);
    const QRectF title(g.middle() + QPointF(-0.9 * well, -0.1 * well), QSizeF(1.8 * well, 0.26 * well));
    const QString words = titleWords(scene);
    paintLine(painter, title, words,
              fittingFont(scene.geometry.textScale(), words, title.width(),
                          {TypeRole::BoardLine, TypeRole::Strong}),
              bone);
    const QRectF below(g.middle() + QPointF(-0.92 * well, 0.14 * well), QSizeF(1.84 * well, 0.2 * well));
    paintSentence(painter, below, stateWords(scene), font(TypeRole::Small, scene.geometry.textScale()),
                  faded(bone, 0.85F), Qt::AlignTop);
    if (scene.mayChoose)
        paintFeltButton(painter, g.action(), {throwWords(scene)}, scene.board.theme,
                        scene.geometry.textScale(), scene.chosen() ? FeltButton::Ready : FeltButton::Waiting);
}

} // namespace

void paintGestureCircle(QPainter &painter, const GestureScene &scene)
{
    paintDiscs(painter, scene);
    paintWell(painter, scene);
}

} // namespace ui
