#pragma once

#include "../simulation.h"
#include "sessionbugs.h"

// Several people with a program and computers of their own, who host tables and join each other's, while
// connections break and programs are killed; the seed decides everything. In the end all go home.
[[nodiscard]] Report simulateSessions(quint64 seed, SessionBug bug = SessionBug::None);
