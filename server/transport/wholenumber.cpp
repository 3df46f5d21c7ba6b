#include "transport/wholenumber.h"

#include "protocol/envelope.h"

#include <algorithm>

namespace server {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    if (!isDigits(text))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (!fits || number > core::largestNumber)
        return std::nullopt;
    return number;
}

} // namespace server
