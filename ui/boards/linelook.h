#pragma once

#include "games/linegame/rules.h"

namespace ui {

using core::Cell;
using core::LineView;

// How a line game is drawn and played.
enum class LineLook {
    Crosses, // X and O in the cells of a small board
    Discs,   // discs that fall through the columns of a frame
    Stones,  // stones on the crossings of a large board
};

// Free placement on boards up to 5 × 5 is drawn with crosses, on larger ones with stones.
[[nodiscard]] LineLook freeLook(int columns, int rows);
// The look of a game on its standard board.
[[nodiscard]] LineLook lookOf(const core::LinePreset &preset);

} // namespace ui
