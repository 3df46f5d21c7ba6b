#pragma once

#include <string_view>

namespace bench {

[[nodiscard]] bool has(std::string_view text, std::string_view what);
// What follows the first `key`: a number, -1 where there is none, or what stands there up to the next quote.
[[nodiscard]] int numberAfter(std::string_view text, std::string_view key);
[[nodiscard]] std::string_view wordAfter(std::string_view text, std::string_view key);

} // namespace bench
