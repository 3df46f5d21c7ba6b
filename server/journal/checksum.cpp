#include "journal/checksum.h"

namespace server {

qint64 checksumOf(const QVariantList &values)
{
    constexpr quint64 prime = 1'099'511'628'211ULL;
    quint64 checksum = 14'695'981'039'346'656'037ULL;
    for (const QVariant &value : values) {
        const QByteArray bytes = value.toByteArray();
        for (const char byte : bytes)
            checksum = (checksum ^ static_cast<quint8>(byte)) * prime;
        checksum *= prime; // and a byte 0
    }
    return static_cast<qint64>(checksum);
}

} // namespace server
