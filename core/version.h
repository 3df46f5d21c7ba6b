#pragma once

#include <QString>

namespace core {

// The version of this build, such as `0.1.0`; where it was built from a commit that is no release, with that
// commit: `0.1.0+g1a2b3c4`.
[[nodiscard]] QString version();

} // namespace core
