#pragma once

#include <QString>

namespace ui {

// A gesture of a circle of `count`: its id as in core/games/gestures.h, empty where it is only numbered.
[[nodiscard]] QString gestureId(int count, int gesture);
// As a person reads it: "Rock", "Number 12".
[[nodiscard]] QString gestureName(int count, int gesture);
// "Paper covers rock".
[[nodiscard]] QString winText(int count, int winner, int loser);
// Its line art for icon(), or empty where it has none.
[[nodiscard]] QString gestureArt(int count, int gesture);

} // namespace ui
