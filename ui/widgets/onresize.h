#pragma once

#include <functional>

class QWidget;

namespace ui {

// Lets the widget arrange its parts anew whenever it has got another size, or another style, whose text is
// larger or smaller. Its layout has had that size before.
void onResize(QWidget &widget, std::function<void()> arrange);

} // namespace ui
