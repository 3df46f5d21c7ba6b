#pragma once

#include "boards/catalog.h"

namespace ui {

// How rock-paper-scissors looks to a person.
[[nodiscard]] GameEntry gestureEntry();

} // namespace ui
