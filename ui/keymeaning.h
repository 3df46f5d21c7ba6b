#pragma once

#include <QChar>

#include <optional>

class QKeyEvent;
class QWidget;

namespace ui {

// The Latin letter (in lower case) or digit that a key stands for, whatever its layout writes: a digit of any
// script and what stands in the row of digits without Shift (& on a French keyboard) is the digit, and a
// letter of another script (ф on a Russian one) is what has its place on a US keyboard, be it a comma or a
// full stop. Null where it is none of these.
[[nodiscard]] QChar latinOf(const QKeyEvent &event);

// How far an arrow key leads among what stands in rows of `inARow`; nothing for another key.
[[nodiscard]] std::optional<int> strideOf(int key, int inARow);

// Presses what a Latin shortcut of the window stands for, though the layout writes another script; Qt does so
// only where a Latin layout is set up besides. Whether there was one.
bool pressByPlace(QWidget &window, const QKeyEvent &event);

} // namespace ui
