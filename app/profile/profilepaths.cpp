#include "profile/profilepaths.h"

#include "filelock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

const QString lockName = u"in-use.lock"_s;
const QString settingsName = u"parlor.ini"_s;

// Qt 6.4 knows no place for what has come about.
QString usualState()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString states = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(states) ? states : QDir::homePath() + u"/.local/state"_s) + u"/parlor"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

// A whole block of bytes: a full disk may still take names.
bool canKeepIn(const QString &folder)
{
    const QByteArray block(4096, '\0');
    QTemporaryFile probe(folder + u"/probe-XXXXXX"_s);
    return probe.open() && probe.write(block) == block.size() && probe.flush();
}

} // namespace

ProfilePaths ProfilePaths::of(const QString &profile)
{
    const QString own = profile.isEmpty() ? QString() : QDir(profile).absolutePath();
    const QString state = own.isEmpty() ? usualState() : own;
    return {own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : own, state,
            state + u"/logs"_s};
}

void ProfilePaths::make() const
{
    QDir().mkpath(config);
    const bool isNew = !QFileInfo::exists(state);
    QDir().mkpath(state);
    if (isNew)
        QFile::setPermissions(state, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList ProfilePaths::unwritable() const
{
    QStringList folders{config, state};
    folders.removeDuplicates();
    folders.removeIf(canKeepIn);
    return folders;
}

QStringList adoptedFrom(const ProfilePaths &paths)
{
    QStringList left;
    if (QDir(paths.config) == QDir(paths.state))
        return left;
    // A program from before the move may still run.
    const core::FileLock earlier(paths.config + u'/' + lockName);
    if (earlier.state() == core::FileLock::State::Busy)
        return left;
    const QDir from(paths.config);
    for (const QString &name : from.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString to = QDir(paths.state).filePath(name);
        const bool stays = name == lockName || name.startsWith(settingsName);
        if (!stays && !QFileInfo::exists(to) && !QFile::rename(from.filePath(name), to))
            left.append(from.filePath(name));
    }
    return left;
}

QString setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.broken-%2"_s.arg(path, stamp);
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = u"%1.broken-%2-%3"_s.arg(path, stamp).arg(number);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace app
