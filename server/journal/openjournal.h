#pragma once

#include "journal/sqlitejournal.h"
#include "problem.h"

#include <memory>

namespace server {

struct OpenedJournal
{
    std::unique_ptr<SqliteJournal> journal; // null where it could not be opened
    Snapshot snapshot;
    // Why it could not be opened; or what happened to the one before, which was of no use.
    std::optional<Problem> problem;
};

// Opens the journal in that folder, made where there is none. One that is damaged or from a newer Parlor is
// set aside beside it, and an empty one takes its place. What an older Parlor has set aside so is taken back
// where nobody has a room since; else the problem names it. `utcMs` is for the name of what is set aside.
[[nodiscard]] OpenedJournal openJournal(const QString &folder, qint64 utcMs);

} // namespace server
