#include "boards/gesturescene.h"

#include "boards/gesturewins.h"
#include "boards/gesturewords.h"
#include "games/rockpaperscissors/gestures.h"
#include "style/style.h"

#include <algorithm>

// What the table says.
namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namedLosers = 5; // up to this many gestures the beaten ones are named
constexpr float dimmedDisc = 0.42F;
constexpr int namedGestures = 15; // with more, what each of them beats is too long to listen to
constexpr int toldThrows = 5;     // up to this many throws have their reasons below them

QString beatsWords(const GestureScene &scene, int gesture)
{
    const int count = scene.view.gestures;
    if (count > namedLosers)
        return GestureBoardTexts::tr("beats the %1 lit ones").arg((count - 1) / 2);
    QStringList words;
    for (int step = 1; step <= (count - 1) / 2; ++step)
        words.append(gestureWord(count, (gesture + step) % count));
    return words.size() == 1 ? GestureBoardTexts::tr("beats %1").arg(words[0])
                             : GestureBoardTexts::tr("beats %1 and %2").arg(words[0], words[1]);
}

// How what is chosen would fare against what the pointer is on.
QString against(const GestureScene &scene, int other)
{
    const int count = scene.view.gestures;
    const int chosen = *scene.chosen();
    return core::beats(count, chosen, other) ? winText(count, chosen, other) : winText(count, other, chosen);
}

bool hasSealed(const GestureScene &scene)
{
    return scene.sealed || (scene.ownSeat && scene.view.committed.contains(*scene.ownSeat));
}

} // namespace

QString GestureScene::nameOf(int seat) const
{
    if (seat == ownSeat)
        return GestureBoardTexts::tr("You");
    const QString name = board.players.value(seat);
    return name.isEmpty() ? GestureBoardTexts::tr("Player %1").arg(seat + 1) : name;
}

std::vector<OpenedThrow> GestureScene::throws() const
{
    return openedThrows(view, view.rounds.back());
}

// Name and fate; one line more where each loser has a reason of its own, and nothing but names for many.
int GestureScene::linesBelow() const
{
    const auto count = static_cast<int>(throws().size());
    if (count > GestureGeometry::roomyThrows)
        return 1;
    const bool hasReasons = !view.isForPoints() && unbeaten(view, view.rounds.back())
                            && !titleTellsReason(view, view.rounds.back());
    return hasReasons && count <= toldThrows ? 3 : 2;
}

std::vector<ThrowPlace> GestureScene::places() const
{
    return throwPlaces(geometry, static_cast<int>(throws().size()), linesBelow());
}

QColor gestureDisc(const GestureScene &scene, int gesture)
{
    const auto lit = scene.lit();
    if (gesture == lit)
        return colour(scene.board.theme, Role::Lamp);
    const QColor bone = colour(scene.board.theme, Role::Bone);
    if (!lit || core::beats(scene.view.gestures, *lit, gesture))
        return bone;
    return mixed(bone, colour(scene.board.theme, scene.geometry.isMany() ? Role::FeltDeep : Role::Felt),
                 dimmedDisc);
}

QString throwWords(const GestureScene &scene)
{
    return scene.chosen()
               ? GestureBoardTexts::tr("Throw %1").arg(gestureWord(scene.view.gestures, *scene.chosen()))
               : GestureBoardTexts::tr("Throw");
}

QString titleWords(const GestureScene &scene)
{
    const auto named = scene.lit() || !scene.mayChoose ? scene.lit() : scene.board.hovered;
    if (named)
        return gestureName(scene.view.gestures, *named);
    if (scene.mayChoose)
        return GestureBoardTexts::tr("Your throw");
    return scene.begun ? GestureBoardTexts::tr("Round %1").arg(scene.view.round)
                       : GestureBoardTexts::tr("%1 gestures").arg(scene.view.gestures);
}

QString stateWords(const GestureScene &scene)
{
    if (!scene.begun)
        return GestureBoardTexts::tr("each beats the %n after it", nullptr, (scene.view.gestures - 1) / 2);
    if (scene.mayChoose && scene.chosen() && scene.board.hovered && scene.board.hovered != scene.chosen())
        return against(scene, *scene.board.hovered);
    if (scene.mayChoose && (scene.chosen() || scene.board.hovered))
        return beatsWords(scene, scene.chosen().value_or(scene.board.hovered.value_or(0)));
    if (scene.mayChoose)
        return GestureBoardTexts::tr("Choose one, then throw it.");
    if (scene.view.phase == GestureView::Phase::Over)
        return GestureBoardTexts::tr("The match is over.");
    if (scene.view.phase == GestureView::Phase::Reveal)
        return GestureBoardTexts::tr("All throws are sealed.");
    if (hasSealed(scene))
        return GestureBoardTexts::tr("Your throw is sealed.");
    if (scene.ownSeat && !scene.view.in.contains(*scene.ownSeat))
        return GestureBoardTexts::tr("You are out and watch on.");
    return GestureBoardTexts::tr("The throws are being chosen.");
}

QString gestureText(const GestureScene &scene, int gesture)
{
    const int count = scene.view.gestures;
    QStringList parts{gestureName(count, gesture)};
    QStringList losers;
    for (int step = 1; step <= (count - 1) / 2 && count <= namedGestures; ++step)
        losers.append(gestureWord(count, (gesture + step) % count));
    if (!losers.isEmpty())
        parts.append(GestureBoardTexts::tr("beats %1").arg(losers.join(u", "_s)));
    else if (const auto lit = scene.lit(); lit && lit != gesture)
        parts.append(core::beats(count, *lit, gesture) ? winWords(count, *lit, gesture)
                                                       : winWords(count, gesture, *lit));
    if (gesture == scene.sealed)
        parts.append(GestureBoardTexts::tr("your sealed throw"));
    else if (gesture == scene.lit())
        parts.append(GestureBoardTexts::tr("chosen", "a gesture"));
    return parts.join(u", "_s);
}

QString throwText(const GestureScene &scene, const OpenedThrow &thrown)
{
    QStringList parts{scene.nameOf(thrown.seat)};
    if (thrown.gesture)
        parts.append(gestureWord(scene.view.gestures, *thrown.gesture));
    parts.append(fateText(scene.view, thrown));
    return parts.join(u", "_s);
}

QString openedText(const GestureScene &scene)
{
    const GestureView::Round &round = scene.view.rounds.back();
    QStringList sentences{GestureBoardTexts::tr("Round %1").arg(scene.view.decided()),
                          roundTitle(scene.view, round), roundDetail(scene.view, round)};
    for (const OpenedThrow &thrown : scene.throws())
        sentences.append(throwText(scene, thrown));
    sentences.removeAll(QString());
    return sentences.join(u". "_s);
}

} // namespace ui
