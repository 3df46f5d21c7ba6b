#pragma once

#include "catalog/catalog.h"

namespace ui {

// How bulls and cows looks to a person.
[[nodiscard]] GameEntry bullsAndCowsEntry();

} // namespace ui
