#include "profile/secretfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace app {
namespace {

constexpr qint64 largestSecrets = 64 * 1024; // bytes

bool isList(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.size() <= largestSecrets && file.open(QIODevice::ReadOnly)
           && QJsonDocument::fromJson(file.readAll()).isArray();
}

} // namespace

bool SecretFile::isBroken() const
{
    return QFileInfo::exists(m_path) && !isList(m_path);
}

QJsonArray SecretFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestSecrets)).array();
}

void SecretFile::write(const QJsonArray &entries) const
{
    QSaveFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(entries).toJson());
    file.commit();
}

} // namespace app
