#pragma once

#include "bugs.h"

#include <QString>

// How one run ended.
struct Report
{
    QString failure;  // empty: everything held
    quint64 hash = 0; // of all that anybody heard, and when
    qint64 virtualMs = 0;
    int crashes = 0;
    int cuts = 0;
    int messages = 0;
    int matches = 0;
    int moves = 0;
};

// A server and several clients in one process on a clock of their own; the seed decides everything.
[[nodiscard]] Report simulate(quint64 seed, Bug bug = Bug::None);
