#pragma once

#include <QString>

namespace ui {

// Why one gesture of a circle of `count` beats another, as it stands within a sentence: "paper covers rock".
// Every pair of the circles of up to fifteen has words of its own.
[[nodiscard]] QString winWords(int count, int winner, int loser);
// "Paper covers rock".
[[nodiscard]] QString winText(int count, int winner, int loser);

} // namespace ui
