#pragma once

#include "lineviews.h"

#include "boards/board.h"

// In which situation somebody sees a view of a line game, and a move.
namespace lineviews {

inline ui::BoardSituation ownTurn(int seat = 0)
{
    return {seat, {seat}, true, false};
}

// The move that takes a cell.
inline QJsonObject cell(int column, int row)
{
    return {{QStringLiteral("cell"), QJsonArray{column, row}}};
}

} // namespace lineviews
