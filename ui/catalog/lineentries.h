#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace ui {

// How the line games of core's catalog look to a person; one that has no name here yet goes by its id.
[[nodiscard]] std::vector<GameEntry> lineEntries();

} // namespace ui
