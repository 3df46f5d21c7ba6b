#include "datafolder.h"

#include "protocol/serveridentity.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/file.h>

using namespace Qt::Literals::StringLiterals;

namespace server {

static constexpr qint64 longestId = 64; // of what is read, line end included

std::optional<Problem> DataFolder::open(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return Problem{Problem::Kind::FolderNotCreated, shown};
    // What is kept there is nobody else's business.
    if (isNew)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock.setFileName(QDir(path).filePath(u"server.lock"_s));
    if (!m_lock.open(QIODevice::ReadWrite))
        return Problem{Problem::Kind::FolderNotWritable, shown};
    if (::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
        return Problem{Problem::Kind::FolderInUse, shown};
    return std::nullopt;
}

QString DataFolder::id(const QString &fresh)
{
    const QString path = QFileInfo(m_lock.fileName()).dir().filePath(u"server.id"_s);
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(kept.read(longestId).trimmed());
        if (core::isHex128(id))
            return id;
    }
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.write(fresh.toLatin1() + '\n') > 0
                        && file.commit();
    return isKept ? fresh : QString();
}

} // namespace server
