#include "systemrandom.h"

#include <QRandomGenerator>

#include <vector>

namespace server {

QByteArray systemRandom(qsizetype count)
{
    std::vector<quint32> words(static_cast<std::size_t>(count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

QString newId()
{
    return QString::fromLatin1(systemRandom(16).toHex());
}

} // namespace server
