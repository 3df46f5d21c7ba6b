#pragma once

#include "style/roles.h"

#include <QFont>

class QWidget;

namespace ui {

[[nodiscard]] QFont font(TypeRole role, qreal textScale = 1.0);
[[nodiscard]] QFont font(const QWidget &widget, TypeRole role);
// The height of a line in whole pixels, whatever it says: fonts that stand in for letters which this one
// lacks (Hangul, Han, Thai) are often higher, and names may hold any letter.
[[nodiscard]] int lineHeightOf(const QFont &font);
// The same font, as much smaller as the text needs for one line of that width, but not below `least` px.
[[nodiscard]] QFont fitted(QFont font, const QString &text, qreal width, int least);

} // namespace ui
