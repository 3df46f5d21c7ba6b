#include "journal/openjournal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(server::Journal)
};

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"journal.sqlite"_s);
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

QString cannotOpen(const QString &file, const QString &why)
{
    return Texts::tr("The journal %1 cannot be opened: %2").arg(QDir::toNativeSeparators(file), why);
}

QString wasSetAside(SqliteJournal::State state, const QString &aside)
{
    const QString what = state == SqliteJournal::State::Newer
                             ? Texts::tr("The journal is from a newer Parlor and was set aside as %1.")
                             : Texts::tr("The journal is damaged and was set aside as %1.");
    return Texts::tr("%1 This server starts empty.").arg(what.arg(QDir::toNativeSeparators(aside)));
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
        if (journal.open(dir.filePath(name), snapshot) == SqliteJournal::State::Good
            && !snapshot.rooms.empty())
            return dir.filePath(name);
    }
    return std::nullopt;
}

OpenedJournal openOrReplace(const QString &folder, qint64 utcMs)
{
    using State = SqliteJournal::State;
    const QString file = fileIn(folder);
    OpenedJournal opened{std::make_unique<SqliteJournal>(), {}, {}};
    State state = opened.journal->open(file, opened.snapshot);
    if (state == State::Damaged || state == State::Newer) {
        opened.journal.reset();
        const QString aside = asideIn(folder, state == State::Newer ? u"newer"_s : u"damaged"_s, utcMs);
        if (!setAside(file, aside))
            return {nullptr, {}, cannotOpen(file, Texts::tr("It is damaged and cannot be set aside."))};
        opened = {std::make_unique<SqliteJournal>(), {}, wasSetAside(state, aside)};
        state = opened.journal->open(file, opened.snapshot);
    }
    if (state != State::Good)
        return {nullptr, {}, cannotOpen(file, opened.journal->errorString())};
    return opened;
}

} // namespace

OpenedJournal openJournal(const QString &folder, qint64 utcMs)
{
    OpenedJournal opened = openOrReplace(folder, utcMs);
    const auto left = opened.journal && opened.notice.isEmpty() ? leftByOlder(folder) : std::nullopt;
    if (left && !opened.snapshot.rooms.empty())
        opened.notice =
            Texts::tr("An older Parlor has set aside the journal %1. To go on with it, put it in the place "
                      "of journal.sqlite while this server is closed.")
                .arg(QDir::toNativeSeparators(*left));
    if (!left || !opened.snapshot.rooms.empty())
        return opened;
    opened.journal.reset();
    const QString aside = asideIn(folder, u"older"_s, utcMs);
    const bool isBack = setAside(fileIn(folder), aside) && setAside(*left, fileIn(folder));
    opened = openOrReplace(folder, utcMs);
    if (opened.journal && isBack)
        opened.notice =
            Texts::tr("The journal that an older Parlor had set aside is used again. The one of that Parlor "
                      "was set aside as %1.")
                .arg(QDir::toNativeSeparators(aside));
    return opened;
}

} // namespace server
