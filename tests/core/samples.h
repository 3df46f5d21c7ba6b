#pragma once

#include "game/game.h"

#include <QRandomGenerator>

// A game with options that the conformance tests play at random. A new game adds its rows in samples.cpp.
struct Sample
{
    const char *name;
    const char *game;
    QJsonObject options;
    int players;
    // A move that this seat may make, chosen from what that seat sees.
    QJsonObject (*randomMove)(const QJsonObject &view, core::Seat seat, QRandomGenerator &dice);
    // A move of the same seat that differs only in what the others may not see; null where nothing is hidden.
    QJsonObject (*hiddenTwin)(const QJsonObject &move, QRandomGenerator &dice);
    // Whether the game uses the random bytes it is set up with.
    bool usesRandom;
    // Whether several seats act at once, so that a move for an older step is good.
    bool isSimultaneous = false;
};

[[nodiscard]] std::vector<Sample> samples();

// Options that a game must refuse.
struct BadOptions
{
    const char *name;
    const char *game;
    QJsonObject options;
};
[[nodiscard]] std::vector<BadOptions> badOptions();
