#include "boards/openedthrows.h"

#include "boards/gesturepaint.h"
#include "boards/gestureround.h"
#include "widgets/avatar.h"

#include <QWidget>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int turning = 220;     // ms a throw
constexpr int betweenTurns = 60; // ms from one to the next
constexpr int longest = 1000;    // ms for all
constexpr float beatenDisc = 0.55F;

// The throws of the round that is shown, and how far they have turned.
struct Opening
{
    const GestureScene &scene;
    const QWidget &widget;
    std::vector<OpenedThrow> throws;
    std::vector<ThrowPlace> places;
    bool tellsReasons = false;
    QFont names = {}; // in which all of them fit

    [[nodiscard]] int count() const { return static_cast<int>(throws.size()); }
    [[nodiscard]] bool isRoomy() const { return count() <= GestureGeometry::roomyThrows; }
    [[nodiscard]] bool isOpen() const { return scene.board.time >= openingTime(count()); }
    [[nodiscard]] const ThrowPlace &place(int index) const { return places[static_cast<std::size_t>(index)]; }
    // 0 sealed, 1 open.
    [[nodiscard]] qreal turned(int index) const
    {
        const qreal gap = count() > 1
                              ? std::min<qreal>(betweenTurns, qreal(longest - turning) / (count() - 1))
                              : 0;
        return std::clamp((scene.board.time - index * gap) / turning, 0.0, 1.0);
    }
};

QColor faceOf(const Opening &opening, const OpenedThrow &thrown)
{
    const QColor bone = colour(opening.scene.board.theme, Role::Bone);
    if (!opening.isOpen())
        return bone;
    switch (thrown.fate) {
    case OpenedThrow::Fate::Best:
        return colour(opening.scene.board.theme, Role::Lamp);
    case OpenedThrow::Fate::Scored:
        return bone;
    case OpenedThrow::Fate::Beaten:
        return faded(bone, beatenDisc);
    }
    Q_UNREACHABLE();
}

void paintBadge(QPainter &painter, const Opening &opening, const OpenedThrow &thrown, const ThrowPlace &place)
{
    const Theme theme = opening.scene.board.theme;
    const qreal radius = std::max(0.33 * place.radius, 11.0);
    const QPointF centre = place.centre + QPointF(0.72, 0.68) * place.radius;
    painter.setPen(QPen(colour(theme, Role::FeltDeep), 3));
    painter.setBrush(colour(theme, Role::Lamp));
    painter.drawEllipse(centre, radius, radius);
    paintGesture(painter, centre, 1.05 * radius, opening.scene.view.gestures, *thrown.beater,
                 colour(theme, Role::Ink), painter.device()->devicePixelRatioF());
}

void paintThrow(QPainter &painter, const Opening &opening, int index)
{
    const OpenedThrow &thrown = opening.throws[static_cast<std::size_t>(index)];
    const auto &place = opening.place(index);
    const QColor ink = colour(opening.scene.board.theme, Role::Ink);
    const qreal turn = opening.turned(index);
    const bool isFaceUp = turn >= 0.5 && thrown.gesture;
    painter.save();
    painter.translate(place.centre);
    painter.scale(std::max(0.04, std::abs(std::cos(std::numbers::pi * turn))), 1);
    paintFeltDisc(painter, {}, place.radius, faceOf(opening, thrown));
    if (isFaceUp)
        paintGesture(painter, {}, place.radius, opening.scene.view.gestures, *thrown.gesture, ink,
                     painter.device()->devicePixelRatioF());
    else
        paintMiddleIcon(painter, {}, 0.9 * place.radius, u"envelope", ink);
    painter.restore();
    if (opening.isRoomy() && opening.isOpen() && thrown.beater)
        paintBadge(painter, opening, thrown, place);
}

// "Bo", with many throws and points "Bo · 17".
QString ownerWords(const Opening &opening, const OpenedThrow &thrown)
{
    const QString name = opening.scene.nameOf(thrown.seat);
    const auto seat = static_cast<std::size_t>(thrown.seat);
    const bool counts = !opening.isRoomy() && opening.isOpen() && opening.scene.view.isForPoints()
                        && seat < opening.scene.view.scores.size();
    return counts
               ? GestureBoardTexts::tr("%1 · %2").arg(name, QString::number(opening.scene.view.scores[seat]))
               : name;
}

// On one line, or on two where there is room below.
void paintFate(QPainter &painter, const Opening &opening, const OpenedThrow &thrown, const QRectF &line)
{
    const GestureView &view = opening.scene.view;
    const QFont small = font(TypeRole::Small, opening.scene.geometry.textScale());
    const QColor pale = faded(colour(opening.scene.board.theme, Role::Bone), 0.85F);
    if (!opening.tellsReasons) {
        paintLine(painter, line, shortFateText(view, thrown), small, pale);
        return;
    }
    const QRectF area = line.adjusted(0, 0, 0, line.height() * (opening.scene.linesBelow() - 2));
    painter.setFont(small);
    painter.setPen(pale);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, fateText(view, thrown));
}

void paintOwner(QPainter &painter, const Opening &opening, int index)
{
    const OpenedThrow &thrown = opening.throws[static_cast<std::size_t>(index)];
    const auto &place = opening.place(index);
    const QColor bone = colour(opening.scene.board.theme, Role::Bone);
    if (opening.count() <= GestureGeometry::oneRing) {
        const int size = std::max(18, qRound((opening.isRoomy() ? 0.58 : 0.8) * place.radius));
        const PlayerLook look = opening.scene.looks.value(thrown.seat, {0, thrown.seat});
        painter.drawPixmap(place.centre - QPointF(0.8, 0.8) * place.radius - QPointF(size, size) * 0.55,
                           figurePixmap(look.figure, size, opening.widget));
    }
    const qreal high = opening.scene.geometry.lineHeight();
    const QRectF line(place.centre.x() - place.nameWidth / 2, place.centre.y() + place.radius + 4,
                      place.nameWidth, high);
    QFont type = opening.names;
    const bool isOut = opening.isOpen() && thrown.fate == OpenedThrow::Fate::Beaten;
    type.setWeight(isOut || !opening.isRoomy() ? QFont::Normal : QFont::DemiBold);
    paintLine(painter, line, ownerWords(opening, thrown), type, bone);
    if (opening.isRoomy() && opening.isOpen())
        paintFate(painter, opening, thrown, line.translated(0, high));
}

// Whether the words have room there, on as many lines as they need.
bool haveRoom(const QString &words, const QFont &type, const QRectF &area)
{
    const QRectF needed = QFontMetricsF(type).boundingRect(QRectF(0, 0, area.width(), 1000),
                                                           Qt::AlignHCenter | Qt::TextWordWrap, words);
    return needed.width() <= area.width() && needed.height() <= area.height();
}

// What beats what, where there is no room to say it.
void paintBeats(QPainter &painter, const Opening &opening, const QRectF &area, int winner, int loser)
{
    const QColor bone = colour(opening.scene.board.theme, Role::Bone);
    const qreal radius = std::min(area.height() / 2, area.width() / 5);
    const qreal aside = 1.5 * radius;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF middle = area.center();
    const int gestures = opening.scene.view.gestures;
    paintGesture(painter, middle - QPointF(aside, 0), radius, gestures, winner, bone, ratio);
    paintGesture(painter, middle + QPointF(aside, 0), radius, gestures, loser, faded(bone, beatenDisc),
                 ratio);
    const qreal tip = 0.25 * radius;
    painter.setPen(QPen(bone, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-tip, -1.5 * tip), middle + QPointF(tip, 0),
                                   middle + QPointF(-tip, 1.5 * tip)});
}

// In the largest type in which they have room.
void paintTitle(QPainter &painter, const Opening &opening)
{
    const GestureGeometry &g = opening.scene.geometry;
    const GestureView &view = opening.scene.view;
    const QColor bone = colour(opening.scene.board.theme, Role::Bone);
    const QRectF area = g.revealTitle(opening.count());
    const QString words = opening.isOpen() ? roundTitle(view, view.rounds.back())
                                           : GestureBoardTexts::tr("Round %1").arg(view.decided());
    const QFont type = fittingFont(g.textScale(), words, area.width(),
                                   {TypeRole::BoardLine, TypeRole::Strong, TypeRole::Tag});
    const bool isOneLine = QFontMetricsF(type).horizontalAdvance(words) <= area.width();
    const QFont tag = font(TypeRole::Tag, g.textScale());
    const QFont wrapped = haveRoom(words, tag, area) ? tag : font(TypeRole::Tag, 1);
    const auto loser = opening.isOpen() ? loserOf(view, view.rounds.back()) : std::nullopt;
    if (!isOneLine && loser && !haveRoom(words, wrapped, area))
        return paintBeats(painter, opening, area, *unbeaten(view, view.rounds.back()), *loser);
    painter.setFont(isOneLine ? type : wrapped);
    painter.setPen(bone);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, words);
    const auto winner = unbeaten(view, view.rounds.back());
    const qreal well = g.revealWell(opening.count());
    if (opening.isOpen() && isOneLine && winner && well > 0)
        paintGesture(painter, g.middle() - QPointF(0, 0.63 * well), 0.37 * well, opening.scene.view.gestures,
                     *winner, bone, painter.device()->devicePixelRatioF());
}

void paintVerdict(QPainter &painter, const Opening &opening)
{
    const GestureGeometry &g = opening.scene.geometry;
    const QColor bone = colour(opening.scene.board.theme, Role::Bone);
    const qreal well = g.revealWell(opening.count());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(opening.scene.board.theme, Role::FeltDeep));
    painter.drawEllipse(g.middle(), well, well);
    paintTitle(painter, opening);
    if (!opening.isOpen())
        return;
    const QString detail = roundDetail(opening.scene.view, opening.scene.view.rounds.back());
    if (fitsInLine(detail, TypeRole::Small, g.revealDetail(opening.count()).width())) // a corner says it, too
        paintLine(painter, g.revealDetail(opening.count()), detail, font(TypeRole::Small, g.textScale()),
                  faded(bone, 0.85F));
    if (opening.scene.mayGoOn())
        paintFeltButton(painter, g.revealAction(opening.count()),
                        {GestureBoardTexts::tr("Next round"),
                         GestureBoardTexts::tr("Next", "the next round")},
                        opening.scene.board.theme, g.textScale());
}

} // namespace

int openingTime(int throws)
{
    return std::min(longest, turning + betweenTurns * std::max(0, throws - 1));
}

// Whether every fate has room with its reason; else none tells it.
static bool canTellReasons(const Opening &opening)
{
    const GestureView &view = opening.scene.view;
    const QFontMetricsF metrics(font(TypeRole::Small, opening.scene.geometry.textScale()));
    const int lines = opening.scene.linesBelow() - 1;
    for (int index = 0; index < opening.count(); ++index) {
        const QString text = fateText(view, opening.throws[static_cast<std::size_t>(index)]);
        const QRectF room(0, 0, opening.place(index).nameWidth, 1000);
        const QRectF needed = metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text);
        if (needed.width() > room.width() || needed.height() > lines * metrics.lineSpacing() + 1)
            return false;
    }
    return !titleTellsReason(view, view.rounds.back());
}

// As large as wanted, or as the narrowest place asks for, but not below 13 px.
static QFont nameFont(const Opening &opening)
{
    QFont type = font(opening.isRoomy() ? TypeRole::Strong : TypeRole::Small,
                      opening.scene.geometry.textScale());
    constexpr int smallest = 13;
    for (int index = 0; index < opening.count() && type.pixelSize() > smallest; ++index) {
        const QString name = opening.scene.nameOf(opening.throws[static_cast<std::size_t>(index)].seat);
        const qreal part = opening.place(index).nameWidth
                           / std::max(1.0, QFontMetricsF(type).horizontalAdvance(name));
        type.setPixelSize(std::max(smallest, qFloor(std::min(1.0, part) * type.pixelSize())));
    }
    return type;
}

void paintOpenedThrows(QPainter &painter, const GestureScene &scene, const QWidget &widget)
{
    Opening opening{scene, widget, scene.throws(), scene.places()};
    opening.tellsReasons = canTellReasons(opening);
    opening.names = nameFont(opening);
    paintVerdict(painter, opening);
    for (int index = 0; index < opening.count(); ++index)
        paintThrow(painter, opening, index);
    for (int index = 0; index < opening.count(); ++index)
        paintOwner(painter, opening, index);
}

} // namespace ui
