#include "boards/gesturewords.h"

#include "games/rockpaperscissors/gestures.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word
{
    const char *id;
    const char *text;
};

// As they stand within a sentence; at its head they get a capital.
constexpr std::array knownGestures = std::to_array<Word>({
    {"air", QT_TRANSLATE_NOOP("ui::Gestures", "air")},
    {"airplane", QT_TRANSLATE_NOOP("ui::Gestures", "airplane")},
    {"alien", QT_TRANSLATE_NOOP("ui::Gestures", "alien")},
    {"axe", QT_TRANSLATE_NOOP("ui::Gestures", "axe")},
    {"baby", QT_TRANSLATE_NOOP("ui::Gestures", "baby")},
    {"beer", QT_TRANSLATE_NOOP("ui::Gestures", "beer")},
    {"bicycle", QT_TRANSLATE_NOOP("ui::Gestures", "bicycle")},
    {"bird", QT_TRANSLATE_NOOP("ui::Gestures", "bird")},
    {"blood", QT_TRANSLATE_NOOP("ui::Gestures", "blood")},
    {"book", QT_TRANSLATE_NOOP("ui::Gestures", "book")},
    {"bowl", QT_TRANSLATE_NOOP("ui::Gestures", "bowl")},
    {"brain", QT_TRANSLATE_NOOP("ui::Gestures", "brain")},
    {"butter", QT_TRANSLATE_NOOP("ui::Gestures", "butter")},
    {"cage", QT_TRANSLATE_NOOP("ui::Gestures", "cage")},
    {"camera", QT_TRANSLATE_NOOP("ui::Gestures", "camera")},
    {"car", QT_TRANSLATE_NOOP("ui::Gestures", "car")},
    {"castle", QT_TRANSLATE_NOOP("ui::Gestures", "castle")},
    {"cat", QT_TRANSLATE_NOOP("ui::Gestures", "cat")},
    {"chain", QT_TRANSLATE_NOOP("ui::Gestures", "chain")},
    {"chainsaw", QT_TRANSLATE_NOOP("ui::Gestures", "chainsaw")},
    {"church", QT_TRANSLATE_NOOP("ui::Gestures", "church")},
    {"cloud", QT_TRANSLATE_NOOP("ui::Gestures", "cloud")},
    {"cockroach", QT_TRANSLATE_NOOP("ui::Gestures", "cockroach")},
    {"community", QT_TRANSLATE_NOOP("ui::Gestures", "community")},
    {"computer", QT_TRANSLATE_NOOP("ui::Gestures", "computer")},
    {"cross", QT_TRANSLATE_NOOP("ui::Gestures", "cross")},
    {"cup", QT_TRANSLATE_NOOP("ui::Gestures", "cup")},
    {"death", QT_TRANSLATE_NOOP("ui::Gestures", "death")},
    {"devil", QT_TRANSLATE_NOOP("ui::Gestures", "devil")},
    {"diamond", QT_TRANSLATE_NOOP("ui::Gestures", "diamond")},
    {"dragon", QT_TRANSLATE_NOOP("ui::Gestures", "dragon")},
    {"duck", QT_TRANSLATE_NOOP("ui::Gestures", "duck")},
    {"dynamite", QT_TRANSLATE_NOOP("ui::Gestures", "dynamite")},
    {"electricity", QT_TRANSLATE_NOOP("ui::Gestures", "electricity")},
    {"fence", QT_TRANSLATE_NOOP("ui::Gestures", "fence")},
    {"film", QT_TRANSLATE_NOOP("ui::Gestures", "film")},
    {"fire", QT_TRANSLATE_NOOP("ui::Gestures", "fire")},
    {"fish", QT_TRANSLATE_NOOP("ui::Gestures", "fish")},
    {"gold", QT_TRANSLATE_NOOP("ui::Gestures", "gold")},
    {"grass", QT_TRANSLATE_NOOP("ui::Gestures", "grass")},
    {"guitar", QT_TRANSLATE_NOOP("ui::Gestures", "guitar")},
    {"gun", QT_TRANSLATE_NOOP("ui::Gestures", "gun")},
    {"heart", QT_TRANSLATE_NOOP("ui::Gestures", "heart")},
    {"helicopter", QT_TRANSLATE_NOOP("ui::Gestures", "helicopter")},
    {"home", QT_TRANSLATE_NOOP("ui::Gestures", "home")},
    {"human", QT_TRANSLATE_NOOP("ui::Gestures", "human")},
    {"king", QT_TRANSLATE_NOOP("ui::Gestures", "king")},
    {"laser", QT_TRANSLATE_NOOP("ui::Gestures", "laser")},
    {"law", QT_TRANSLATE_NOOP("ui::Gestures", "law")},
    {"lightning", QT_TRANSLATE_NOOP("ui::Gestures", "lightning")},
    {"lizard", QT_TRANSLATE_NOOP("ui::Gestures", "lizard")},
    {"man", QT_TRANSLATE_NOOP("ui::Gestures", "man")},
    {"math", QT_TRANSLATE_NOOP("ui::Gestures", "math")},
    {"medusa", QT_TRANSLATE_NOOP("ui::Gestures", "Medusa")},
    {"money", QT_TRANSLATE_NOOP("ui::Gestures", "money")},
    {"monkey", QT_TRANSLATE_NOOP("ui::Gestures", "monkey")},
    {"moon", QT_TRANSLATE_NOOP("ui::Gestures", "moon")},
    {"mountain", QT_TRANSLATE_NOOP("ui::Gestures", "mountain")},
    {"noise", QT_TRANSLATE_NOOP("ui::Gestures", "noise")},
    {"nuke", QT_TRANSLATE_NOOP("ui::Gestures", "nuke")},
    {"paper", QT_TRANSLATE_NOOP("ui::Gestures", "paper")},
    {"peace", QT_TRANSLATE_NOOP("ui::Gestures", "peace")},
    {"pit", QT_TRANSLATE_NOOP("ui::Gestures", "pit")},
    {"planet", QT_TRANSLATE_NOOP("ui::Gestures", "planet")},
    {"platinum", QT_TRANSLATE_NOOP("ui::Gestures", "platinum")},
    {"poison", QT_TRANSLATE_NOOP("ui::Gestures", "poison")},
    {"police", QT_TRANSLATE_NOOP("ui::Gestures", "police")},
    {"porcupine", QT_TRANSLATE_NOOP("ui::Gestures", "porcupine")},
    {"power", QT_TRANSLATE_NOOP("ui::Gestures", "power")},
    {"prayer", QT_TRANSLATE_NOOP("ui::Gestures", "prayer")},
    {"prince", QT_TRANSLATE_NOOP("ui::Gestures", "prince")},
    {"princess", QT_TRANSLATE_NOOP("ui::Gestures", "princess")},
    {"queen", QT_TRANSLATE_NOOP("ui::Gestures", "queen")},
    {"quicksand", QT_TRANSLATE_NOOP("ui::Gestures", "quicksand")},
    {"rain", QT_TRANSLATE_NOOP("ui::Gestures", "rain")},
    {"rainbow", QT_TRANSLATE_NOOP("ui::Gestures", "rainbow")},
    {"robot", QT_TRANSLATE_NOOP("ui::Gestures", "robot")},
    {"rock", QT_TRANSLATE_NOOP("ui::Gestures", "rock")},
    {"satan", QT_TRANSLATE_NOOP("ui::Gestures", "Satan")},
    {"school", QT_TRANSLATE_NOOP("ui::Gestures", "school")},
    {"scissors", QT_TRANSLATE_NOOP("ui::Gestures", "scissors")},
    {"sky", QT_TRANSLATE_NOOP("ui::Gestures", "sky")},
    {"snake", QT_TRANSLATE_NOOP("ui::Gestures", "snake")},
    {"spider", QT_TRANSLATE_NOOP("ui::Gestures", "spider")},
    {"spock", QT_TRANSLATE_NOOP("ui::Gestures", "Spock")},
    {"sponge", QT_TRANSLATE_NOOP("ui::Gestures", "sponge")},
    {"sun", QT_TRANSLATE_NOOP("ui::Gestures", "sun")},
    {"sword", QT_TRANSLATE_NOOP("ui::Gestures", "sword")},
    {"tank", QT_TRANSLATE_NOOP("ui::Gestures", "tank")},
    {"toilet", QT_TRANSLATE_NOOP("ui::Gestures", "toilet")},
    {"tornado", QT_TRANSLATE_NOOP("ui::Gestures", "tornado")},
    {"train", QT_TRANSLATE_NOOP("ui::Gestures", "train")},
    {"tree", QT_TRANSLATE_NOOP("ui::Gestures", "tree")},
    {"turnip", QT_TRANSLATE_NOOP("ui::Gestures", "turnip")},
    {"tv", QT_TRANSLATE_NOOP("ui::Gestures", "TV")},
    {"ufo", QT_TRANSLATE_NOOP("ui::Gestures", "UFO")},
    {"vampire", QT_TRANSLATE_NOOP("ui::Gestures", "vampire")},
    {"video_game", QT_TRANSLATE_NOOP("ui::Gestures", "video game")},
    {"vulture", QT_TRANSLATE_NOOP("ui::Gestures", "vulture")},
    {"wall", QT_TRANSLATE_NOOP("ui::Gestures", "wall")},
    {"water", QT_TRANSLATE_NOOP("ui::Gestures", "water")},
    {"whip", QT_TRANSLATE_NOOP("ui::Gestures", "whip")},
    {"wolf", QT_TRANSLATE_NOOP("ui::Gestures", "wolf")},
    {"woman", QT_TRANSLATE_NOOP("ui::Gestures", "woman")},
});

} // namespace

QString gestureId(int count, int gesture)
{
    const auto ids = core::gestureNames(count);
    const bool isNamed = gesture >= 0 && gesture < static_cast<int>(ids.size());
    return isNamed ? QString(ids[static_cast<std::size_t>(gesture)]) : QString();
}

QString gestureWord(int count, int gesture)
{
    const QString id = gestureId(count, gesture);
    if (id.isEmpty())
        return GestureTexts::tr("number %1").arg(gesture + 1);
    const auto word = std::ranges::find_if(knownGestures,
                                           [&](const Word &w) { return id == QLatin1StringView(w.id); });
    return word == knownGestures.end() ? id : GestureTexts::tr(word->text);
}

QString gestureName(int count, int gesture)
{
    return capitalised(gestureWord(count, gesture));
}

namespace {

// Without accents and capitals, and of each character where it stood before.
struct Folded
{
    QString text;
    std::vector<qsizetype> origins;
};

Folded folded(const QString &text)
{
    Folded plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = QString(text[i]).normalized(QString::NormalizationForm_KD).toUpper();
        for (const QChar part : parts) {
            if (part.isMark())
                continue;
            plain.text += part;
            plain.origins.push_back(i);
        }
    }
    return plain;
}

} // namespace

Typed findTyped(const QString &name, const QString &typed)
{
    const Folded within = folded(name);
    const QString wanted = folded(typed).text;
    const qsizetype at = within.text.indexOf(wanted);
    if (at < 0 || wanted.isEmpty())
        return {typed.isEmpty() ? 0 : -1, 0};
    const qsizetype first = within.origins[static_cast<std::size_t>(at)];
    const qsizetype last = within.origins[static_cast<std::size_t>(at + wanted.size() - 1)];
    return {first, last + 1 - first};
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString gestureArt(int count, int gesture)
{
    const QString art = u"gestures/"_s + gestureId(count, gesture);
    return QFile::exists(u":/%1.svg"_s.arg(art)) ? art : QString();
}

} // namespace ui
