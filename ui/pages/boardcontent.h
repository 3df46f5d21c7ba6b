#pragma once

#include "boards/board.h"
#include "protocol/messages.h"

namespace ui {

struct MatchModel;

// Of who has gone, the figure that the name suggests, and the colour that they had.
[[nodiscard]] PlayerLook lookOfPlayer(const core::MatchPlayer &player, const MatchModel &match);

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
