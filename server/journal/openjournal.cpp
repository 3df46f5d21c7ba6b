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

} // namespace

OpenedJournal openJournal(const QString &folder, qint64 utcMs)
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

} // namespace server
