#include "boards/gesturewords.h"

#include "games/gestures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Name
{
    const char *id;
    const char *text;
};

constexpr std::array names = std::to_array<Name>({
    {"air", QT_TRANSLATE_NOOP("ui::Gestures", "Air")},
    {"airplane", QT_TRANSLATE_NOOP("ui::Gestures", "Airplane")},
    {"alien", QT_TRANSLATE_NOOP("ui::Gestures", "Alien")},
    {"axe", QT_TRANSLATE_NOOP("ui::Gestures", "Axe")},
    {"baby", QT_TRANSLATE_NOOP("ui::Gestures", "Baby")},
    {"beer", QT_TRANSLATE_NOOP("ui::Gestures", "Beer")},
    {"bicycle", QT_TRANSLATE_NOOP("ui::Gestures", "Bicycle")},
    {"bird", QT_TRANSLATE_NOOP("ui::Gestures", "Bird")},
    {"blood", QT_TRANSLATE_NOOP("ui::Gestures", "Blood")},
    {"book", QT_TRANSLATE_NOOP("ui::Gestures", "Book")},
    {"bowl", QT_TRANSLATE_NOOP("ui::Gestures", "Bowl")},
    {"brain", QT_TRANSLATE_NOOP("ui::Gestures", "Brain")},
    {"butter", QT_TRANSLATE_NOOP("ui::Gestures", "Butter")},
    {"cage", QT_TRANSLATE_NOOP("ui::Gestures", "Cage")},
    {"camera", QT_TRANSLATE_NOOP("ui::Gestures", "Camera")},
    {"car", QT_TRANSLATE_NOOP("ui::Gestures", "Car")},
    {"castle", QT_TRANSLATE_NOOP("ui::Gestures", "Castle")},
    {"cat", QT_TRANSLATE_NOOP("ui::Gestures", "Cat")},
    {"chain", QT_TRANSLATE_NOOP("ui::Gestures", "Chain")},
    {"chainsaw", QT_TRANSLATE_NOOP("ui::Gestures", "Chainsaw")},
    {"church", QT_TRANSLATE_NOOP("ui::Gestures", "Church")},
    {"cloud", QT_TRANSLATE_NOOP("ui::Gestures", "Cloud")},
    {"cockroach", QT_TRANSLATE_NOOP("ui::Gestures", "Cockroach")},
    {"community", QT_TRANSLATE_NOOP("ui::Gestures", "Community")},
    {"computer", QT_TRANSLATE_NOOP("ui::Gestures", "Computer")},
    {"cross", QT_TRANSLATE_NOOP("ui::Gestures", "Cross")},
    {"cup", QT_TRANSLATE_NOOP("ui::Gestures", "Cup")},
    {"death", QT_TRANSLATE_NOOP("ui::Gestures", "Death")},
    {"devil", QT_TRANSLATE_NOOP("ui::Gestures", "Devil")},
    {"diamond", QT_TRANSLATE_NOOP("ui::Gestures", "Diamond")},
    {"dragon", QT_TRANSLATE_NOOP("ui::Gestures", "Dragon")},
    {"duck", QT_TRANSLATE_NOOP("ui::Gestures", "Duck")},
    {"dynamite", QT_TRANSLATE_NOOP("ui::Gestures", "Dynamite")},
    {"electricity", QT_TRANSLATE_NOOP("ui::Gestures", "Electricity")},
    {"fence", QT_TRANSLATE_NOOP("ui::Gestures", "Fence")},
    {"film", QT_TRANSLATE_NOOP("ui::Gestures", "Film")},
    {"fire", QT_TRANSLATE_NOOP("ui::Gestures", "Fire")},
    {"fish", QT_TRANSLATE_NOOP("ui::Gestures", "Fish")},
    {"gold", QT_TRANSLATE_NOOP("ui::Gestures", "Gold")},
    {"grass", QT_TRANSLATE_NOOP("ui::Gestures", "Grass")},
    {"guitar", QT_TRANSLATE_NOOP("ui::Gestures", "Guitar")},
    {"gun", QT_TRANSLATE_NOOP("ui::Gestures", "Gun")},
    {"heart", QT_TRANSLATE_NOOP("ui::Gestures", "Heart")},
    {"helicopter", QT_TRANSLATE_NOOP("ui::Gestures", "Helicopter")},
    {"home", QT_TRANSLATE_NOOP("ui::Gestures", "Home")},
    {"human", QT_TRANSLATE_NOOP("ui::Gestures", "Human")},
    {"king", QT_TRANSLATE_NOOP("ui::Gestures", "King")},
    {"laser", QT_TRANSLATE_NOOP("ui::Gestures", "Laser")},
    {"law", QT_TRANSLATE_NOOP("ui::Gestures", "Law")},
    {"lightning", QT_TRANSLATE_NOOP("ui::Gestures", "Lightning")},
    {"lizard", QT_TRANSLATE_NOOP("ui::Gestures", "Lizard")},
    {"man", QT_TRANSLATE_NOOP("ui::Gestures", "Man")},
    {"math", QT_TRANSLATE_NOOP("ui::Gestures", "Math")},
    {"medusa", QT_TRANSLATE_NOOP("ui::Gestures", "Medusa")},
    {"money", QT_TRANSLATE_NOOP("ui::Gestures", "Money")},
    {"monkey", QT_TRANSLATE_NOOP("ui::Gestures", "Monkey")},
    {"moon", QT_TRANSLATE_NOOP("ui::Gestures", "Moon")},
    {"mountain", QT_TRANSLATE_NOOP("ui::Gestures", "Mountain")},
    {"noise", QT_TRANSLATE_NOOP("ui::Gestures", "Noise")},
    {"nuke", QT_TRANSLATE_NOOP("ui::Gestures", "Nuke")},
    {"paper", QT_TRANSLATE_NOOP("ui::Gestures", "Paper")},
    {"peace", QT_TRANSLATE_NOOP("ui::Gestures", "Peace")},
    {"pit", QT_TRANSLATE_NOOP("ui::Gestures", "Pit")},
    {"planet", QT_TRANSLATE_NOOP("ui::Gestures", "Planet")},
    {"platinum", QT_TRANSLATE_NOOP("ui::Gestures", "Platinum")},
    {"poison", QT_TRANSLATE_NOOP("ui::Gestures", "Poison")},
    {"police", QT_TRANSLATE_NOOP("ui::Gestures", "Police")},
    {"porcupine", QT_TRANSLATE_NOOP("ui::Gestures", "Porcupine")},
    {"power", QT_TRANSLATE_NOOP("ui::Gestures", "Power")},
    {"prayer", QT_TRANSLATE_NOOP("ui::Gestures", "Prayer")},
    {"prince", QT_TRANSLATE_NOOP("ui::Gestures", "Prince")},
    {"princess", QT_TRANSLATE_NOOP("ui::Gestures", "Princess")},
    {"queen", QT_TRANSLATE_NOOP("ui::Gestures", "Queen")},
    {"quicksand", QT_TRANSLATE_NOOP("ui::Gestures", "Quicksand")},
    {"rain", QT_TRANSLATE_NOOP("ui::Gestures", "Rain")},
    {"rainbow", QT_TRANSLATE_NOOP("ui::Gestures", "Rainbow")},
    {"robot", QT_TRANSLATE_NOOP("ui::Gestures", "Robot")},
    {"rock", QT_TRANSLATE_NOOP("ui::Gestures", "Rock")},
    {"satan", QT_TRANSLATE_NOOP("ui::Gestures", "Satan")},
    {"school", QT_TRANSLATE_NOOP("ui::Gestures", "School")},
    {"scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Scissors")},
    {"sky", QT_TRANSLATE_NOOP("ui::Gestures", "Sky")},
    {"snake", QT_TRANSLATE_NOOP("ui::Gestures", "Snake")},
    {"spider", QT_TRANSLATE_NOOP("ui::Gestures", "Spider")},
    {"spock", QT_TRANSLATE_NOOP("ui::Gestures", "Spock")},
    {"sponge", QT_TRANSLATE_NOOP("ui::Gestures", "Sponge")},
    {"sun", QT_TRANSLATE_NOOP("ui::Gestures", "Sun")},
    {"sword", QT_TRANSLATE_NOOP("ui::Gestures", "Sword")},
    {"tank", QT_TRANSLATE_NOOP("ui::Gestures", "Tank")},
    {"toilet", QT_TRANSLATE_NOOP("ui::Gestures", "Toilet")},
    {"tornado", QT_TRANSLATE_NOOP("ui::Gestures", "Tornado")},
    {"train", QT_TRANSLATE_NOOP("ui::Gestures", "Train")},
    {"tree", QT_TRANSLATE_NOOP("ui::Gestures", "Tree")},
    {"turnip", QT_TRANSLATE_NOOP("ui::Gestures", "Turnip")},
    {"tv", QT_TRANSLATE_NOOP("ui::Gestures", "TV")},
    {"ufo", QT_TRANSLATE_NOOP("ui::Gestures", "UFO")},
    {"vampire", QT_TRANSLATE_NOOP("ui::Gestures", "Vampire")},
    {"video_game", QT_TRANSLATE_NOOP("ui::Gestures", "Video game")},
    {"vulture", QT_TRANSLATE_NOOP("ui::Gestures", "Vulture")},
    {"wall", QT_TRANSLATE_NOOP("ui::Gestures", "Wall")},
    {"water", QT_TRANSLATE_NOOP("ui::Gestures", "Water")},
    {"whip", QT_TRANSLATE_NOOP("ui::Gestures", "Whip")},
    {"wolf", QT_TRANSLATE_NOOP("ui::Gestures", "Wolf")},
    {"woman", QT_TRANSLATE_NOOP("ui::Gestures", "Woman")},
});

struct Win
{
    const char *winner;
    const char *loser;
    const char *text;
};

// How some gestures beat others; the rest just beat.
constexpr std::array wins = std::to_array<Win>({
    {"rock", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Rock breaks scissors")},
    {"scissors", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "Scissors cut paper")},
    {"paper", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "Paper covers rock")},
    {"rock", "lizard", QT_TRANSLATE_NOOP("ui::Gestures", "Rock squashes lizard")},
    {"lizard", "spock", QT_TRANSLATE_NOOP("ui::Gestures", "Lizard bites Spock")},
    {"spock", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Spock bends scissors")},
    {"scissors", "lizard", QT_TRANSLATE_NOOP("ui::Gestures", "Scissors clip lizard")},
    {"lizard", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "Lizard eats paper")},
    {"paper", "spock", QT_TRANSLATE_NOOP("ui::Gestures", "Paper refutes Spock")},
    {"spock", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "Spock melts rock")},
    {"rock", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "Rock smothers fire")},
    {"fire", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Fire melts scissors")},
    {"fire", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "Fire burns paper")},
    {"scissors", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "Scissors cut sponge")},
    {"sponge", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "Sponge wets paper")},
    {"sponge", "water", QT_TRANSLATE_NOOP("ui::Gestures", "Sponge soaks up water")},
    {"sponge", "air", QT_TRANSLATE_NOOP("ui::Gestures", "Sponge holds air")},
    {"paper", "air", QT_TRANSLATE_NOOP("ui::Gestures", "Paper fans air")},
    {"paper", "water", QT_TRANSLATE_NOOP("ui::Gestures", "Paper floats on water")},
    {"air", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "Air blows out fire")},
    {"air", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "Air wears down rock")},
    {"air", "water", QT_TRANSLATE_NOOP("ui::Gestures", "Air dries up water")},
    {"water", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "Water wears down rock")},
    {"water", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "Water puts out fire")},
    {"water", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Water rusts scissors")},
    {"rock", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "Rock flattens sponge")},
    {"fire", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "Fire burns sponge")},
    {"scissors", "air", QT_TRANSLATE_NOOP("ui::Gestures", "Scissors cut through air")},
});

QString tr(const char *text)
{
    return QCoreApplication::translate("ui::Gestures", text);
}

} // namespace

QString gestureId(int count, int gesture)
{
    const auto ids = core::gestureNames(count);
    const bool isNamed = gesture >= 0 && gesture < static_cast<int>(ids.size());
    return isNamed ? QString(ids[static_cast<std::size_t>(gesture)]) : QString();
}

QString gestureName(int count, int gesture)
{
    const QString id = gestureId(count, gesture);
    const auto name = std::ranges::find_if(names,
                                           [&](const Name &n) { return id == QLatin1StringView(n.id); });
    if (name != names.end())
        return tr(name->text);
    return id.isEmpty() ? tr("Number %1").arg(gesture + 1) : id;
}

QString winText(int count, int winner, int loser)
{
    const QString first = gestureId(count, winner);
    const QString second = gestureId(count, loser);
    const auto win = std::ranges::find_if(wins, [&](const Win &w) {
        return first == QLatin1StringView(w.winner) && second == QLatin1StringView(w.loser);
    });
    if (win != wins.end())
        return tr(win->text);
    return tr("%1 beats %2").arg(gestureName(count, winner), gestureName(count, loser).toLower());
}

QString gestureArt(int count, int gesture)
{
    const QString art = u"gestures/"_s + gestureId(count, gesture);
    return QFile::exists(u":/%1.svg"_s.arg(art)) ? art : QString();
}

} // namespace ui
