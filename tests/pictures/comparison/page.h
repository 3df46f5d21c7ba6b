#pragma once

#include "comparison.h"

namespace pictures {

// Writes `index.html` into that folder, with the pictures that differ as they were and as they are, side by
// side, and what differs, for which more pictures are written there. False where that cannot be done.
[[nodiscard]] bool writePage(const QString &folder, const QString &before, const QString &after,
                             const Comparison &comparison);

} // namespace pictures
