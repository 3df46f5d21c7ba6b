#pragma once

#include <QByteArray>

#include <optional>

namespace server {

// At least one, and nothing else: no sign, no white space.
[[nodiscard]] bool isDigits(QByteArrayView text);

// What digits say, from 0 to 2^53-1.
[[nodiscard]] std::optional<qint64> wholeNumber(QByteArrayView text);

} // namespace server
