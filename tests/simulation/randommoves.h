#pragma once

#include "dice.h"

#include "game/game.h"

// A move that this seat may make in that game, chosen from what it sees. What a player hides follows from
// `key`, so that it is known again after a restart.
[[nodiscard]] QJsonObject moveFor(const QString &game, const QString &match, const QJsonObject &view,
                                  core::Seat seat, const QByteArray &key, Dice &dice);

// Games, options and limits small enough for one run.
struct SampleGame
{
    const char *game;
    QJsonObject options;
};
[[nodiscard]] const std::vector<SampleGame> &sampleGames();
