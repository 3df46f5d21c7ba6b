#include "games/rockpaperscissors/gestures.h"

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// The named circles: three are traditional, five are Sam Kass's, the larger ones David C. Lovelace's
// (umop.com/rps.htm).
constexpr std::array<QLatin1StringView, 3> circleOf3{"rock"_L1, "scissors"_L1, "paper"_L1};

constexpr std::array<QLatin1StringView, 5> circleOf5{"rock"_L1, "scissors"_L1, "lizard"_L1, "paper"_L1,
                                                     "spock"_L1};

constexpr std::array<QLatin1StringView, 7> circleOf7{"rock"_L1,  "fire"_L1, "scissors"_L1, "sponge"_L1,
                                                     "paper"_L1, "air"_L1,  "water"_L1};

constexpr std::array<QLatin1StringView, 9> circleOf9{"rock"_L1,  "fire"_L1,   "scissors"_L1,
                                                     "human"_L1, "sponge"_L1, "paper"_L1,
                                                     "air"_L1,   "water"_L1,  "gun"_L1};

constexpr std::array<QLatin1StringView, 11> circleOf11{"rock"_L1,  "fire"_L1,   "scissors"_L1, "human"_L1,
                                                       "wolf"_L1,  "sponge"_L1, "paper"_L1,    "air"_L1,
                                                       "water"_L1, "devil"_L1,  "gun"_L1};

constexpr std::array<QLatin1StringView, 15> circleOf15{"rock"_L1,  "fire"_L1,      "scissors"_L1, "snake"_L1,
                                                       "human"_L1, "tree"_L1,      "wolf"_L1,     "sponge"_L1,
                                                       "paper"_L1, "air"_L1,       "water"_L1,    "dragon"_L1,
                                                       "devil"_L1, "lightning"_L1, "gun"_L1};

constexpr std::array<QLatin1StringView, 25> circleOf25{
    "rock"_L1,      "sun"_L1,  "fire"_L1,     "scissors"_L1,  "axe"_L1,   "snake"_L1,  "monkey"_L1,
    "woman"_L1,     "man"_L1,  "tree"_L1,     "cockroach"_L1, "wolf"_L1,  "sponge"_L1, "paper"_L1,
    "moon"_L1,      "air"_L1,  "bowl"_L1,     "water"_L1,     "alien"_L1, "dragon"_L1, "devil"_L1,
    "lightning"_L1, "nuke"_L1, "dynamite"_L1, "gun"_L1};

constexpr std::array<QLatin1StringView, 101> circleOf101{
    "dynamite"_L1, "tornado"_L1, "quicksand"_L1,   "pit"_L1,       "chain"_L1,      "gun"_L1,
    "law"_L1,      "whip"_L1,    "sword"_L1,       "rock"_L1,      "death"_L1,      "wall"_L1,
    "sun"_L1,      "camera"_L1,  "fire"_L1,        "chainsaw"_L1,  "school"_L1,     "scissors"_L1,
    "poison"_L1,   "cage"_L1,    "axe"_L1,         "peace"_L1,     "computer"_L1,   "castle"_L1,
    "snake"_L1,    "blood"_L1,   "porcupine"_L1,   "vulture"_L1,   "monkey"_L1,     "king"_L1,
    "queen"_L1,    "prince"_L1,  "princess"_L1,    "police"_L1,    "woman"_L1,      "baby"_L1,
    "man"_L1,      "home"_L1,    "train"_L1,       "car"_L1,       "noise"_L1,      "bicycle"_L1,
    "tree"_L1,     "turnip"_L1,  "duck"_L1,        "wolf"_L1,      "cat"_L1,        "bird"_L1,
    "fish"_L1,     "spider"_L1,  "cockroach"_L1,   "brain"_L1,     "community"_L1,  "cross"_L1,
    "money"_L1,    "vampire"_L1, "sponge"_L1,      "church"_L1,    "butter"_L1,     "book"_L1,
    "paper"_L1,    "cloud"_L1,   "airplane"_L1,    "moon"_L1,      "grass"_L1,      "film"_L1,
    "toilet"_L1,   "air"_L1,     "planet"_L1,      "guitar"_L1,    "bowl"_L1,       "cup"_L1,
    "beer"_L1,     "rain"_L1,    "water"_L1,       "tv"_L1,        "rainbow"_L1,    "ufo"_L1,
    "alien"_L1,    "prayer"_L1,  "mountain"_L1,    "satan"_L1,     "dragon"_L1,     "diamond"_L1,
    "platinum"_L1, "gold"_L1,    "devil"_L1,       "fence"_L1,     "video_game"_L1, "math"_L1,
    "robot"_L1,    "heart"_L1,   "electricity"_L1, "lightning"_L1, "medusa"_L1,     "power"_L1,
    "laser"_L1,    "nuke"_L1,    "sky"_L1,         "tank"_L1,      "helicopter"_L1};

} // namespace

std::span<const QLatin1StringView> gestureNames(int count)
{
    switch (count) {
    case 3:
        return circleOf3;
    case 5:
        return circleOf5;
    case 7:
        return circleOf7;
    case 9:
        return circleOf9;
    case 11:
        return circleOf11;
    case 15:
        return circleOf15;
    case 25:
        return circleOf25;
    case 101:
        return circleOf101;
    default:
        return {};
    }
}

bool beats(int count, int gesture, int other)
{
    const int ahead = (other - gesture + count) % count;
    return ahead >= 1 && ahead <= (count - 1) / 2;
}

} // namespace core
