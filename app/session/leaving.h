#pragma once

#include "session/turn.h"

// The way out of a table, out of a server and out of the program.
namespace app::session {

void take(const Turn &turn, const Cancelled &event);
void take(const Turn &turn, const BackChosen &event);
void take(const Turn &turn, const QuitChosen &event);
void take(const Turn &turn, const WindowClosed &event);
void take(const Turn &turn, const ProgramEnded &event);
void take(const Turn &turn, const LeaveAnswered &event);
void take(const Turn &turn, const TableClosed &event);

// Leaves whatever is on its way or open, for good; a hosted table is put away.
void goHome(const Turn &turn);

} // namespace app::session
