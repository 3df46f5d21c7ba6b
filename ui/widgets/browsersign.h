#pragma once

#include "style/roles.h"

#include <QPixmap>

class QWidget;

namespace ui {

// What the sign beside a person in a browser says.
[[nodiscard]] QString browserText();

// The sign, that many px wide and high.
[[nodiscard]] QPixmap browserSign(int side, Role role, const QWidget &widget);

} // namespace ui
