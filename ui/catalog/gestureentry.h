#pragma once

#include "catalog/catalog.h"

namespace ui {

// How rock-paper-scissors looks to a person.
[[nodiscard]] GameEntry gestureEntry();

} // namespace ui
