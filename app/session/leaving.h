#pragma once

#include "session/reduction.h"

// The way out of a table, out of a server and out of the program.
namespace app::session {

void take(const Reduction &reduction, const Cancelled &event);
void take(const Reduction &reduction, const BackChosen &event);
void take(const Reduction &reduction, const QuitChosen &event);
void take(const Reduction &reduction, const WindowClosed &event);
void take(const Reduction &reduction, const ProgramEnded &event);
void take(const Reduction &reduction, const LeaveAnswered &event);
void take(const Reduction &reduction, const TableClosed &event);

// Leaves whatever is on its way or open, for good; a hosted table is put away.
void goHome(const Reduction &reduction);

} // namespace app::session
