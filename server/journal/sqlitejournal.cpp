#include "journal/sqlitejournal.h"

#include "journal/journalrows.h"

namespace server {

SqliteFile::State SqliteJournal::open(const QString &path, Snapshot &snapshot)
{
    if (m_file.open(path) != SqliteFile::State::Good)
        return m_file.state();
    auto loaded = load();
    if (!loaded)
        return m_file.state();
    snapshot = std::move(*loaded);
    return SqliteFile::State::Good;
}

void SqliteJournal::append(Records records, Completion completion)
{
    const bool isKept = m_file.transact([&] {
        return std::ranges::all_of(records,
                                   [this](const Record &record) { return writeRows(m_file, record); });
    });
    completion(isKept);
}

std::optional<Snapshot> SqliteJournal::load()
{
    return readRows(m_file);
}

} // namespace server
