#include "boards/gesturewins.h"

#include "boards/gesturewords.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Win
{
    const char *winner;
    const char *loser;
    const char *text;
};

constexpr std::array namedWins = std::to_array<Win>({
    {"rock", "lizard", QT_TRANSLATE_NOOP("ui::Gestures", "rock squashes lizard")},
    {"lizard", "spock", QT_TRANSLATE_NOOP("ui::Gestures", "lizard bites Spock")},
    {"spock", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "Spock bends scissors")},
    {"scissors", "lizard", QT_TRANSLATE_NOOP("ui::Gestures", "scissors clip lizard")},
    {"lizard", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "lizard eats paper")},
    {"paper", "spock", QT_TRANSLATE_NOOP("ui::Gestures", "paper refutes Spock")},
    {"spock", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "Spock melts rock")},
    {"rock", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "rock smothers fire")},
    {"rock", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "rock breaks scissors")},
    {"rock", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "rock pins down snake")},
    {"rock", "human", QT_TRANSLATE_NOOP("ui::Gestures", "rock trips human")},
    {"rock", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "rock blocks the roots of tree")},
    {"rock", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "rock startles wolf")},
    {"rock", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "rock flattens sponge")},
    {"fire", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "fire melts scissors")},
    {"fire", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "fire drives off snake")},
    {"fire", "human", QT_TRANSLATE_NOOP("ui::Gestures", "fire scorches human")},
    {"fire", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "fire consumes tree")},
    {"fire", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "fire scares wolf")},
    {"fire", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "fire chars sponge")},
    {"fire", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "fire burns paper")},
    {"scissors", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "scissors nip snake")},
    {"scissors", "human", QT_TRANSLATE_NOOP("ui::Gestures", "scissors shear human")},
    {"scissors", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "scissors prune tree")},
    {"scissors", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "scissors trim wolf")},
    {"scissors", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "scissors cut up sponge")},
    {"scissors", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "scissors cut paper")},
    {"scissors", "air", QT_TRANSLATE_NOOP("ui::Gestures", "scissors cut through air")},
    {"snake", "human", QT_TRANSLATE_NOOP("ui::Gestures", "snake bites human")},
    {"snake", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "snake winds round tree")},
    {"snake", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "snake bites wolf")},
    {"snake", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "snake swallows sponge")},
    {"snake", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "snake rustles through paper")},
    {"snake", "air", QT_TRANSLATE_NOOP("ui::Gestures", "snake hisses at air")},
    {"snake", "water", QT_TRANSLATE_NOOP("ui::Gestures", "snake swims through water")},
    {"human", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "human fells tree")},
    {"human", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "human tames wolf")},
    {"human", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "human wrings out sponge")},
    {"human", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "human writes on paper")},
    {"human", "air", QT_TRANSLATE_NOOP("ui::Gestures", "human breathes air")},
    {"human", "water", QT_TRANSLATE_NOOP("ui::Gestures", "human drinks water")},
    {"human", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "human slays dragon")},
    {"tree", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "tree falls on wolf")},
    {"tree", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "tree outgrows sponge")},
    {"tree", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "tree towers over paper")},
    {"tree", "air", QT_TRANSLATE_NOOP("ui::Gestures", "tree freshens air")},
    {"tree", "water", QT_TRANSLATE_NOOP("ui::Gestures", "tree drinks up water")},
    {"tree", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "tree entangles dragon")},
    {"tree", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "tree shuts in devil")},
    {"wolf", "sponge", QT_TRANSLATE_NOOP("ui::Gestures", "wolf chews up sponge")},
    {"wolf", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "wolf tears paper")},
    {"wolf", "air", QT_TRANSLATE_NOOP("ui::Gestures", "wolf howls through air")},
    {"wolf", "water", QT_TRANSLATE_NOOP("ui::Gestures", "wolf laps up water")},
    {"wolf", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "wolf outruns dragon")},
    {"wolf", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "wolf bites devil")},
    {"wolf", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "wolf dodges lightning")},
    {"sponge", "paper", QT_TRANSLATE_NOOP("ui::Gestures", "sponge wets paper")},
    {"sponge", "air", QT_TRANSLATE_NOOP("ui::Gestures", "sponge holds air")},
    {"sponge", "water", QT_TRANSLATE_NOOP("ui::Gestures", "sponge soaks up water")},
    {"sponge", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "sponge scrubs dragon")},
    {"sponge", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "sponge washes devil")},
    {"sponge", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "sponge shrugs off lightning")},
    {"sponge", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "sponge clogs gun")},
    {"paper", "air", QT_TRANSLATE_NOOP("ui::Gestures", "paper fans air")},
    {"paper", "water", QT_TRANSLATE_NOOP("ui::Gestures", "paper floats on water")},
    {"paper", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "paper pictures dragon")},
    {"paper", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "paper binds devil")},
    {"paper", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "paper explains lightning")},
    {"paper", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "paper bans gun")},
    {"paper", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "paper covers rock")},
    {"air", "water", QT_TRANSLATE_NOOP("ui::Gestures", "air dries up water")},
    {"air", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "air chills dragon")},
    {"air", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "air blows away devil")},
    {"air", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "air scatters lightning")},
    {"air", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "air tarnishes gun")},
    {"air", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "air wears down rock")},
    {"air", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "air blows out fire")},
    {"water", "dragon", QT_TRANSLATE_NOOP("ui::Gestures", "water douses dragon")},
    {"water", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "water drenches devil")},
    {"water", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "water carries off lightning")},
    {"water", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "water floods gun")},
    {"water", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "water hollows rock")},
    {"water", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "water puts out fire")},
    {"water", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "water rusts scissors")},
    {"dragon", "devil", QT_TRANSLATE_NOOP("ui::Gestures", "dragon frightens devil")},
    {"dragon", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "dragon rides lightning")},
    {"dragon", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "dragon melts gun")},
    {"dragon", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "dragon rests on rock")},
    {"dragon", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "dragon breathes fire")},
    {"dragon", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "dragon crushes scissors")},
    {"dragon", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "dragon swallows snake")},
    {"devil", "lightning", QT_TRANSLATE_NOOP("ui::Gestures", "devil hurls lightning")},
    {"devil", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "devil jams gun")},
    {"devil", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "devil throws rock")},
    {"devil", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "devil plays with fire")},
    {"devil", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "devil bends scissors")},
    {"devil", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "devil charms snake")},
    {"devil", "human", QT_TRANSLATE_NOOP("ui::Gestures", "devil tempts human")},
    {"lightning", "gun", QT_TRANSLATE_NOOP("ui::Gestures", "lightning fuses gun")},
    {"lightning", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "lightning splits rock")},
    {"lightning", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "lightning outshines fire")},
    {"lightning", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "lightning welds scissors")},
    {"lightning", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "lightning strikes snake")},
    {"lightning", "human", QT_TRANSLATE_NOOP("ui::Gestures", "lightning strikes human")},
    {"lightning", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "lightning splits tree")},
    {"gun", "rock", QT_TRANSLATE_NOOP("ui::Gestures", "gun shatters rock")},
    {"gun", "fire", QT_TRANSLATE_NOOP("ui::Gestures", "gun outblasts fire")},
    {"gun", "scissors", QT_TRANSLATE_NOOP("ui::Gestures", "gun outranges scissors")},
    {"gun", "snake", QT_TRANSLATE_NOOP("ui::Gestures", "gun stops snake")},
    {"gun", "human", QT_TRANSLATE_NOOP("ui::Gestures", "gun stops human")},
    {"gun", "tree", QT_TRANSLATE_NOOP("ui::Gestures", "gun riddles tree")},
    {"gun", "wolf", QT_TRANSLATE_NOOP("ui::Gestures", "gun scares off wolf")},
});

} // namespace

QString winWords(int count, int winner, int loser)
{
    const QString first = gestureId(count, winner);
    const QString second = gestureId(count, loser);
    const auto win = std::ranges::find_if(namedWins, [&](const Win &w) {
        return first == QLatin1StringView(w.winner) && second == QLatin1StringView(w.loser);
    });
    if (win != namedWins.end())
        return GestureTexts::tr(win->text);
    return GestureTexts::tr("%1 beats %2").arg(gestureWord(count, winner), gestureWord(count, loser));
}

QString winText(int count, int winner, int loser)
{
    return capitalised(winWords(count, winner, loser));
}

} // namespace ui
