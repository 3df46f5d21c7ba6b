#include "datafolder.h"

#include <QDir>

#include <sys/file.h>

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
    m_lock.setFileName(QDir(path).filePath(u"server.lock"_s));
    if (!m_lock.open(QIODevice::ReadWrite))
        return tr("The folder %1 cannot be written to.").arg(shown);
    if (::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
        return tr("The folder %1 is already used by another server.").arg(shown);
    return std::nullopt;
}

} // namespace server
