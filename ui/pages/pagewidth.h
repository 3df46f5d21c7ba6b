#pragma once

namespace ui {

// How wide a page is, in px.
namespace pageWidth {
inline constexpr int content = 1240; // at most, where the window is wider
inline constexpr int reading = 1000; // at most, for lines that are read
inline constexpr int narrow = 1100;  // less, and there is no room for all that stands side by side
}

} // namespace ui
