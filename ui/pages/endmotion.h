#pragma once

namespace ui {

// How far each part of the end of a match has come: 0 not there, 1 in its place, and a little more on the way
// for what swings past it.
struct EndFrame
{
    double warmth = 1; // of the lamp behind the board
    double stage = 1;
    double aside = 1;
    double crown = 1;
    double strokes = 1;
    bool operator==(const EndFrame &) const = default;
};

// In ms.
inline constexpr int endMotionTime = 800;
[[nodiscard]] EndFrame endFrameAt(int milliseconds);

} // namespace ui
