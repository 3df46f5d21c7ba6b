#pragma once

#include "protocol/messages.h"

namespace ui {

// How many matches of this room the person has won, as the room itself has counted; 0 for who is not in it.
[[nodiscard]] int winsOf(const std::vector<core::ScoreLine> &score, const QString &person);

} // namespace ui
