#pragma once

#include "journal/journal.h"
#include "journal/sqlitefile.h"

namespace server {

// A journal in one SQLite file, for one process at a time. Belongs to the thread that opened it.
class SqliteJournal : public Journal
{
public:
    // Opens the file, makes it where there is none, and reads all of it into `snapshot`.
    [[nodiscard]] SqliteFile::State open(const QString &path, Snapshot &snapshot);
    // What went wrong last, in the words of SQLite.
    [[nodiscard]] const QString &errorString() const { return m_file.errorString(); }

    void append(Records records, Completion completion) override;
    [[nodiscard]] std::optional<Snapshot> load() override;

    // The file grows no further than this many pages of 4 KiB, as on a full disk; for tests.
    void limitPages(int pages) { m_file.limitPages(pages); }

private:
    SqliteFile m_file;
};

} // namespace server
