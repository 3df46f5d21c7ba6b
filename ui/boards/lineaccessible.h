#pragma once

namespace ui {

// Lets a screen reader find the cells of every LineBoard; may be called more than once.
void provideLineBoardAccess();

} // namespace ui
