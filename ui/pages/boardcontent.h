#pragma once

#include "boards/board.h"

namespace ui {

struct MatchModel;

// What a board is to show of a match.
struct BoardContent
{
    QString game;
    QStringList names;       // of the players, by seat
    QList<PlayerLook> looks; // by seat
    QJsonObject view;        // of the position that is looked at
    BoardSituation situation = {};

    [[nodiscard]] static BoardContent of(const MatchModel &match);
};

} // namespace ui
