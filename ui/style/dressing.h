#pragma once

#include "style/style.h"

namespace ui {

// What widgets were told by dress(), showIcon() and the like, kept in their properties.
class Dressing
{
public:
    // Gives the widget what its properties say in this look.
    static void apply(QWidget &widget, const Look &look);

    [[nodiscard]] static std::optional<Ground> groundOf(const QWidget *widget);
    [[nodiscard]] static ButtonLook buttonLookOf(const QWidget *button);
};

} // namespace ui
