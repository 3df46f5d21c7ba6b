#include "journal/openjournal.h"

#include "journal/sqlitejournal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

using Kind = Problem::Kind;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// A name that is not taken: `journal.damaged-20261122T203000Z.sqlite`.
QString asideIn(const QString &folder, const QString &why, qint64 utcMs)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QDir dir(folder);
    QString name = u"journal.%1-%2.sqlite"_s.arg(why, when);
    for (int number = 2; dir.exists(name); ++number)
        name = u"journal.%1-%2-%3.sqlite"_s.arg(why, when).arg(number);
    return dir.filePath(name);
}

// What SQLite keeps beside the file goes with it.
bool setAside(const QString &file, const QString &aside)
{
    for (const auto &companion : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + companion) && !QFile::rename(file + companion, aside + companion))
            return false;
    }
    return QFile::rename(file, aside);
}

// What an older Parlor took for a newer one's, as it was, and this one can read; the last where there are
// several.
std::optional<QString> leftByOlder(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name :
         dir.entryList({u"journal.newer-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        SqliteJournal journal;
        Snapshot snapshot;
        if (journal.open(dir.filePath(name), snapshot) == SqliteFile::State::Good && !snapshot.rooms.empty())
            return dir.filePath(name);
    }
    return std::nullopt;
}

Kind kindOf(SqliteFile::State state)
{
    if (state == SqliteFile::State::WithoutDriver)
        return Kind::JournalDriverMissing;
    return state == SqliteFile::State::NotWritable ? Kind::JournalNotWritable : Kind::JournalUnopened;
}

OpenedJournal openOrReplace(const QString &folder, qint64 utcMs, const SqliteOptions &options)
{
    using State = SqliteFile::State;
    const QString file = journalFile(folder);
    auto journal = std::make_unique<SqliteJournal>();
    OpenedJournal opened;
    State state = journal->open(file, opened.snapshot);
    if (state == State::Damaged || state == State::Newer) {
        journal.reset();
        const bool isNewer = state == State::Newer;
        const QString aside = asideIn(folder, isNewer ? u"newer"_s : u"damaged"_s, utcMs);
        if (!setAside(file, aside))
            return {nullptr, {}, Problem{Kind::JournalStuck, shown(file)}};
        journal = std::make_unique<SqliteJournal>();
        opened = {nullptr, {}, Problem{isNewer ? Kind::JournalNewer : Kind::JournalDamaged, shown(aside)}};
        state = journal->open(file, opened.snapshot);
    }
    if (state != State::Good)
        return {nullptr, {}, Problem{kindOf(state), shown(file), journal->errorString()}};
    if (options.mostPages > 0)
        journal->limitPages(options.mostPages);
    opened.journal = std::move(journal);
    return opened;
}

} // namespace

QString journalFile(const QString &folder)
{
    return QDir(folder).filePath(u"journal.sqlite"_s);
}

OpenedJournal openJournal(const QString &folder, qint64 utcMs, const SqliteOptions &options)
{
    OpenedJournal opened = openOrReplace(folder, utcMs, options);
    const auto left = opened.journal && !opened.problem ? leftByOlder(folder) : std::nullopt;
    if (left && !opened.snapshot.rooms.empty())
        opened.problem = {Kind::OlderJournalWaits, shown(*left)};
    if (!left || !opened.snapshot.rooms.empty())
        return opened;
    opened.journal.reset();
    const QString aside = asideIn(folder, u"older"_s, utcMs);
    const bool isBack = setAside(journalFile(folder), aside) && setAside(*left, journalFile(folder));
    opened = openOrReplace(folder, utcMs, options);
    if (opened.journal && isBack)
        opened.problem = {Kind::OlderJournalUsed, shown(aside)};
    return opened;
}

JournalFactory sqliteJournals(const SqliteOptions &options)
{
    return [options](const QString &folder, qint64 utcMs) { return openJournal(folder, utcMs, options); };
}

} // namespace server
