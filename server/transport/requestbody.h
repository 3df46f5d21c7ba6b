#pragma once

#include "transport/requesthead.h"

namespace server {

inline constexpr qint64 longestBody = 64 * 1024; // bytes

// How many bytes of a body follow the head: 0 where none does. Refuses with 501 what comes in chunks, with
// 411 a POST that does not say, with 400 what says it twice or in no number and a body where none belongs,
// and with 413 what is too long, in this order.
[[nodiscard]] std::variant<qint64, HttpError> announcedBody(const RequestHead &head);

} // namespace server
