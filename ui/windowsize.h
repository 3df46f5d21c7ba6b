#pragma once

#include <QSize>

namespace ui {

// Fits a screen of 1920 × 1080 at 200 %, with the desktop's bars and the window's frame.
inline constexpr QSize smallestWindow(900, 500);

// The first window's, on a screen with so much room: a comfortable one, or what is there beside its frame.
[[nodiscard]] constexpr QSize firstWindow(QSize available)
{
    constexpr QSize comfortable(1280, 800);
    constexpr QSize frame(12, 44); // px, of the widest usual ones
    return comfortable.boundedTo(available - frame).expandedTo(smallestWindow);
}

} // namespace ui
