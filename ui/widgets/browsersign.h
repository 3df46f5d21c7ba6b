#pragma once

#include <QString>

namespace ui {

// The sign beside a person in a browser, and what it says.
inline constexpr QStringView browserIcon = u"phone";
[[nodiscard]] QString browserText();

} // namespace ui
