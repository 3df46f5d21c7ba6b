#pragma once

#include "journal/journal.h"

namespace server {

struct SqliteOptions
{
    int mostPages = 0; // of 4 KiB; the file grows no further, as on a full disk; 0: as long as there is room
};

// Where the journal of a folder is.
[[nodiscard]] QString journalFile(const QString &folder);

// Opens the journal in that folder, made where there is none. One that is damaged or from a newer Parlor is
// set aside beside it, and an empty one takes its place. What an older Parlor has set aside so is taken back
// where nobody has a room since; else the problem names it. `utcMs` is for the name of what is set aside.
[[nodiscard]] OpenedJournal openJournal(const QString &folder, qint64 utcMs,
                                        const SqliteOptions &options = {});

// Journals in one SQLite file each.
[[nodiscard]] JournalFactory sqliteJournals(const SqliteOptions &options = {});

} // namespace server
