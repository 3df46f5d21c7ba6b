#pragma once

#include <algorithm>
#include <array>
#include <chrono>

namespace app {

// How long to wait before the `attempt`th try, from 1: at once, then longer and longer. `chance`, 0 to 1,
// spreads it by a fifth either way, so that a whole party does not come back in the same instant. The longest
// pause is short: after a cut, an attempt that is under way (3 s) and one more that fails still bring
// everybody back within 15 s.
[[nodiscard]] inline std::chrono::milliseconds backoff(int attempt, double chance)
{
    constexpr std::array pauses{0, 500, 1000, 2000, 3000};
    const auto index = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(attempt, 1)), 1,
                                               pauses.size())
                       - 1;
    return std::chrono::milliseconds(static_cast<int>(pauses.at(index) * (0.8 + 0.4 * chance)));
}

} // namespace app
