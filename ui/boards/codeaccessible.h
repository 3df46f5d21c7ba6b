#pragma once

namespace ui {

// Lets a screen reader find the rows, places and symbols of every CodeBoard; may be called more than once.
void provideCodeBoardAccess();

} // namespace ui
