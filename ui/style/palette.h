#pragma once

#include "style/roles.h"

#include <QColor>

class QWidget;

namespace ui {

[[nodiscard]] QColor colour(Theme theme, Role role);
[[nodiscard]] QColor colour(const QWidget &widget, Role role);

[[nodiscard]] QColor faded(QColor colour, float alpha);
// One colour laid over another, which nothing below shows through; `part` of it is `over`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, float part);

// The fill of a seat, from 0; from the ninth on they repeat.
[[nodiscard]] QColor seatColour(int seat);
// The rim that keeps a seat's fill apart from a card; invalid where none is needed.
[[nodiscard]] QColor seatRim(int seat, Theme theme);

} // namespace ui
