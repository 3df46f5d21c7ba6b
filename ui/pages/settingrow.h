#pragma once

#include "widgets/card.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace ui {

// A card of the settings: below its title goes what is added to the column.
[[nodiscard]] QVBoxLayout *fillSettings(Card &card, const QString &title);

// A control at the right of what it does; without a detail: null.
[[nodiscard]] QLayout *settingRow(const QString &title, Label *detail, QWidget &control);
[[nodiscard]] QLayout *settingRow(const QString &title, const QString &detail, QWidget &control);

} // namespace ui
