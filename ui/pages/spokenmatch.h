#pragma once

#include "pages/matchmodel.h"

namespace ui {

class Board;

// What is said of a match to who does not see it: each new move, then whose turn it is or how it ended.
class SpokenMatch
{
public:
    // What has not been said yet. `board`: the one that shows it, which may know better than the list of
    // moves what the last one was; may be null.
    [[nodiscard]] QStringList news(const MatchModel &match, const Board *board);

private:
    QString m_stand; // that was said last
    qsizetype m_moves = 0;
};

} // namespace ui
