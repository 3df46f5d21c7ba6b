#pragma once

#include <QLatin1StringView>

#include <span>

namespace core {

inline constexpr int fewestGestures = 3;
inline constexpr int mostGestures = 101;

// The names of a circle of gestures in its order, such as `rock`, `scissors`, `paper`; empty where the circle
// of that size has none and its gestures are numbered.
[[nodiscard]] std::span<const QLatin1StringView> gestureNames(int count);

// Whether one gesture beats another in a circle of `count`, an odd number: each beats the (count - 1) / 2
// that follow it and loses to as many before it. Both are from 0 to count - 1.
[[nodiscard]] bool beats(int count, int gesture, int other);

} // namespace core
