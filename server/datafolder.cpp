#include "datafolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace server {

std::optional<QString> DataFolder::open(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return tr("The folder %1 cannot be created.").arg(shown);
    // What is kept there is nobody else's business.
    if (isNew)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(QDir(path).filePath(u"server.lock"_s));
    // A server may run for weeks: only a lock whose process has died is stale.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return std::nullopt;
    if (m_lock->error() == QLockFile::LockFailedError)
        return tr("The folder %1 is already used by another server.").arg(shown);
    return tr("The folder %1 cannot be written to.").arg(shown);
}

} // namespace server
