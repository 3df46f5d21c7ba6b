#include "journal/journalstate.h"

#include "journal/openjournal.h"
#include "journal/sqlitejournal.h"

#include <QFile>

namespace server {

JournalState journalState(const QString &folder)
{
    const QString file = journalFile(folder);
    if (!QFile::exists(file))
        return JournalState::Empty;
    SqliteJournal journal;
    Snapshot snapshot;
    switch (journal.open(file, snapshot)) {
    case SqliteFile::State::Good:
        return snapshot.rooms.empty() ? JournalState::Empty : JournalState::Readable;
    case SqliteFile::State::Damaged:
        return JournalState::Damaged;
    case SqliteFile::State::Newer:
        return JournalState::Newer;
    case SqliteFile::State::Unreachable:
    case SqliteFile::State::NotWritable:
    case SqliteFile::State::WithoutDriver:
        return JournalState::Readable;
    }
    Q_UNREACHABLE();
}

} // namespace server
