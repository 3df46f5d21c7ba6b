#pragma once

#include "game/game.h"

#include <span>

namespace core {

// Every game that Parlor can play, in the order in which a person chooses among them.
[[nodiscard]] std::span<const GameKind> catalog();

// The game of that id, or null. Borrowed from the catalog, which lives as long as the program.
[[nodiscard]] const GameKind *findGame(QStringView id);

} // namespace core
