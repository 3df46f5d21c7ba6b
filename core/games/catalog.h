#pragma once

#include "game/gamekind.h"

#include <memory>
#include <span>

namespace core {

// Every game that Parlor can play, in the order in which a person chooses among them.
[[nodiscard]] std::span<const std::unique_ptr<const GameKind>> catalog();

// The game of that id, or null. Borrowed from the catalog, which lives as long as the program.
[[nodiscard]] const GameKind *findGame(QStringView id);
using GameLookup = const GameKind *(*)(QStringView id);

} // namespace core
