#include "boards/gesturepaint.h"
#include "boards/gesturescene.h"
#include "boards/gesturewords.h"
#include "widgets/figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

// The throws of a round as they turn over together, and what came of them.
namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int turning = 220;  // ms a throw
constexpr int apart = 60;     // ms from one to the next
constexpr int longest = 1000; // ms for all
constexpr int badgesUpTo = 8; // throws
constexpr int figuresUpTo = 14;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::GestureBoard", text, nullptr, count);
}

// One throw of the round that is shown.
struct Throw
{
    int seat;
    int gesture;
    bool isOut;
    std::optional<int> beater;
};

std::vector<Throw> throwsOf(const GestureScene &scene)
{
    const GestureView::Round &round = scene.view.rounds.back();
    std::vector<Throw> throws;
    for (const auto &[seat, gesture] : round.gestures) {
        const bool isOut = round.out.contains(seat);
        const auto beater = scene.view.beater(round, gesture);
        throws.push_back({seat, gesture, isOut, isOut || scene.view.forPoints ? beater : std::nullopt});
    }
    return throws;
}

// How far a throw has turned: 0 sealed, 1 open.
qreal turned(const GestureScene &scene, int index, int throws)
{
    const qreal gap = throws > 1 ? std::min<qreal>(apart, qreal(longest - turning) / (throws - 1)) : 0;
    return std::clamp((scene.time - index * gap) / turning, 0.0, 1.0);
}

bool isOpen(const GestureScene &scene, int throws)
{
    return scene.time >= openingTime(throws);
}

QString underName(const GestureScene &scene, const Throw &thrown)
{
    if (!scene.view.forPoints)
        return thrown.isOut ? tr("out") : tr("stays in");
    const int score = static_cast<std::size_t>(thrown.seat) < scene.view.scores.size()
                          ? scene.view.scores[static_cast<std::size_t>(thrown.seat)]
                          : 0;
    const int won = scene.view.beaten(scene.view.rounds.back(), thrown.seat);
    return won > 0 ? tr("+%1, has %2").arg(won).arg(score) : tr("has %1").arg(score);
}

void paintBadge(QPainter &painter, QPointF centre, qreal radius, const GestureScene &scene, int gesture,
                const QWidget &widget)
{
    painter.setPen(QPen(colour(scene.theme, Role::FeltDeep), 3));
    painter.setBrush(colour(scene.theme, Role::Lamp));
    painter.drawEllipse(centre, radius, radius);
    paintGesture(painter, centre, 0.85 * radius, scene.view.gestures, gesture, colour(scene.theme, Role::Ink),
                 widget);
}

bool shines(const GestureScene &scene, const Throw &thrown)
{
    if (scene.view.forPoints)
        return scene.view.beaten(scene.view.rounds.back(), thrown.seat) > 0;
    return !thrown.isOut;
}

void paintThrow(QPainter &painter, const GestureScene &scene, const Throw &thrown, int index, int throws,
                const QWidget &widget)
{
    const auto place = scene.geometry.throwPlace(index, throws);
    const qreal turn = turned(scene, index, throws);
    const bool faceUp = turn >= 0.5;
    const QColor bone = colour(scene.theme, Role::Bone);
    const bool dims = isOpen(scene, throws) && !shines(scene, thrown);
    const QColor face = shines(scene, thrown) && isOpen(scene, throws) ? colour(scene.theme, Role::Lamp)
                                                                       : (dims ? faded(bone, 0.55F) : bone);
    painter.save();
    painter.translate(place.centre);
    painter.scale(std::max(0.04, std::abs(std::cos(std::numbers::pi * turn))), 1);
    paintFeltDisc(painter, {}, place.radius, faceUp ? face : bone);
    if (faceUp) {
        paintGesture(painter, {}, place.radius, scene.view.gestures, thrown.gesture,
                     colour(scene.theme, Role::Ink), widget);
    } else {
        const int size = static_cast<int>(0.9 * place.radius);
        painter.drawPixmap(QPointF(-size, -size) / 2, icon(u"envelope"_s, colour(scene.theme, Role::Ink),
                                                           size, widget.devicePixelRatioF()));
    }
    painter.restore();
    if (throws <= badgesUpTo && thrown.beater && isOpen(scene, throws))
        paintBadge(painter, place.centre + QPointF(0.7, 0.62) * place.radius, 0.34 * place.radius, scene,
                   *thrown.beater, widget);
}

void paintOwner(QPainter &painter, const GestureScene &scene, const Throw &thrown, int index, int throws,
                const QWidget &widget)
{
    const auto place = scene.geometry.throwPlace(index, throws);
    const QColor bone = colour(scene.theme, Role::Bone);
    const QString name = scene.ownSeat == thrown.seat
                             ? tr("You")
                             : scene.players.value(thrown.seat, tr("Player %1").arg(thrown.seat + 1));
    if (throws <= figuresUpTo) {
        const int size = std::max(18, static_cast<int>((throws <= badgesUpTo ? 0.6 : 0.75) * place.radius));
        painter.drawPixmap(place.centre - QPointF(0.95, 0.95) * place.radius - QPointF(size, size) * 0.4,
                           figurePixmap(figureFor(scene.players.value(thrown.seat)), thrown.seat, size,
                                        widget));
    }
    const bool roomy = throws <= badgesUpTo;
    const qreal width = roomy ? 3.2 * place.radius : 2.5 * place.radius;
    QRectF line(place.centre.x() - width / 2, place.centre.y() + 1.12 * place.radius, width, roomy ? 20 : 16);
    paintLine(painter, line, name, font(widget, roomy ? TypeRole::Strong : TypeRole::Small), bone);
    if (roomy && isOpen(scene, throws))
        paintLine(painter, line.translated(0, 18), underName(scene, thrown), font(widget, TypeRole::Small),
                  faded(bone, 0.85F));
}

// The gestures that beat another one in this round.
std::vector<int> winning(const GestureScene &scene, const std::vector<Throw> &throws)
{
    std::vector<int> gestures;
    for (const Throw &thrown : throws) {
        if (scene.view.beaten(scene.view.rounds.back(), thrown.seat) > 0
            && std::ranges::find(gestures, thrown.gesture) == gestures.end())
            gestures.push_back(thrown.gesture);
    }
    return gestures;
}

QString verdictText(const GestureScene &scene, const std::vector<Throw> &throws)
{
    const auto winners = winning(scene, throws);
    const int count = scene.view.gestures;
    if (winners.empty())
        return tr("All alike");
    if (winners.size() > 1 && !scene.view.forPoints && scene.view.rounds.back().out.empty())
        return tr("Nobody is out");
    if (winners.size() > 1)
        return tr("Round %1").arg(scene.view.decided());
    const auto loser = std::ranges::find_if(throws, [](const Throw &t) { return t.beater.has_value(); });
    if (throws.size() == 2 && loser != throws.end())
        return winText(count, winners.front(), loser->gesture);
    return tr("%1 wins").arg(gestureName(count, winners.front()));
}

QString outcomeText(const GestureScene &scene, const std::vector<Throw> &throws)
{
    const auto out = scene.view.rounds.back().out.size();
    if (scene.view.forPoints)
        return tr("first to %1").arg(scene.view.firstTo);
    if (out == 0)
        return tr("all stay in");
    const auto in = throws.size() - static_cast<std::size_t>(std::ranges::count_if(throws, &Throw::isOut));
    return tr("%1 of %2 stay in").arg(in).arg(std::max(throws.size(), in + out));
}

void paintMiddle(QPainter &painter, const GestureScene &scene, const std::vector<Throw> &throws,
                 const QWidget &widget)
{
    const GestureGeometry &g = scene.geometry;
    const auto count = static_cast<int>(throws.size());
    const qreal well = g.revealWell(count);
    const QColor bone = colour(scene.theme, Role::Bone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(scene.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), well, well);
    QRectF title(g.middle() + QPointF(-0.86 * well, -0.62 * well), QSizeF(1.72 * well, 0.62 * well));
    painter.setPen(bone);
    painter.setFont(font(widget, well > 80 ? TypeRole::BoardLine : TypeRole::Strong));
    const QString text = isOpen(scene, count) ? verdictText(scene, throws)
                                              : tr("Round %1").arg(scene.view.decided());
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text);
    if (!isOpen(scene, count))
        return;
    const QRectF below(g.middle() + QPointF(-0.9 * well, 0.04 * well), QSizeF(1.8 * well, 20));
    paintLine(painter, below, outcomeText(scene, throws), font(widget, TypeRole::Small), faded(bone, 0.85F));
    if (scene.mayGoOn)
        paintFeltButton(painter, g.revealAction(count), tr("Next round"), widget);
}

} // namespace

int openingTime(int throws)
{
    return std::min(longest, turning + apart * std::max(0, throws - 1));
}

void paintOpenedThrows(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTable(painter, scene.geometry.middle(), scene.geometry.radius(), scene.theme);
    const auto throws = throwsOf(scene);
    const auto count = static_cast<int>(throws.size());
    paintMiddle(painter, scene, throws, widget);
    for (int index = 0; index < count; ++index)
        paintThrow(painter, scene, throws[static_cast<std::size_t>(index)], index, count, widget);
    for (int index = 0; index < count; ++index)
        paintOwner(painter, scene, throws[static_cast<std::size_t>(index)], index, count, widget);
}

} // namespace ui
