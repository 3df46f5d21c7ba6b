#pragma once

#include "style/roles.h"

#include <QPixmap>
#include <QStringView>

class QColor;
class QWidget;

namespace ui {

// An icon of resources/icons, or other line art such as `gestures/rock`, in a role's colour; `size` in px,
// sharp on the widget's screen.
[[nodiscard]] QPixmap icon(QStringView name, Role role, int size, const QWidget &widget);
[[nodiscard]] QPixmap icon(QStringView name, const QColor &colour, int size, qreal pixelRatio);

} // namespace ui
