#pragma once

#include "games/catalog.h"

#include <QRandomGenerator>

// A game with options that the conformance tests play at random. A new game adds its rows in samples.cpp.
struct Sample
{
    const char *name;
    const char *game;
    QJsonObject options;
    int players;
    // A move of the same seat that differs only in what the others may not see; null where nothing is hidden.
    QJsonObject (*hiddenTwin)(const QJsonObject &move, QRandomGenerator &dice);
    // Whether the game uses the random bytes it is set up with.
    bool usesRandom;
    // Whether several seats act at once, so that a move for an older step is good.
    bool isSimultaneous = false;
};

[[nodiscard]] std::vector<Sample> samples();

// A game of the catalog, or the example.
[[nodiscard]] const core::GameKind *findSampleGame(QStringView id);

// The bytes of what a view was read as by the game's rules and written again; nothing where it was none.
[[nodiscard]] std::optional<QByteArray> rewritten(const QString &game, const QJsonObject &view);

// Options that a game must refuse.
struct BadOptions
{
    const char *name;
    const char *game;
    QJsonObject options;
};
[[nodiscard]] std::vector<BadOptions> badOptions();
