#include "journal/checksum.h"

namespace server {

qint64 checksumOf(const QVariantList &values)
{
    quint64 checksum = 14'695'981'039'346'656'037ULL;
    for (const QVariant &value : values) {
        const QByteArray bytes = value.toByteArray() + '\0';
        for (const char byte : bytes)
            checksum = (checksum ^ static_cast<quint8>(byte)) * 1'099'511'628'211ULL;
    }
    return static_cast<qint64>(checksum);
}

} // namespace server
