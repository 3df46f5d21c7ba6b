#pragma once

#include <QJsonObject>

#include <vector>

// Games, options and limits small enough for one run.
struct SampleGame
{
    const char *game;
    QJsonObject options;
};
[[nodiscard]] const std::vector<SampleGame> &sampleGames();
