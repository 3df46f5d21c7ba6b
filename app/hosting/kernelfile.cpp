#include "hosting/kernelfile.h"

#include <QFile>

namespace app {

QByteArray kernelFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace app
