#pragma once

#include <QVariantList>

namespace server {

// FNV-1a over the values of a row, so that one that was changed by anything but us is found out: SQLite
// checks its own pages, not what stands in them.
[[nodiscard]] qint64 checksumOf(const QVariantList &values);

} // namespace server
