#pragma once

#include "transport/requesthead.h"

#include <optional>

namespace server {

// Why a request that asks for WebSocket does not get it; its Host, its Origin and its body have been looked
// at. `isFirst`: of its connection.
[[nodiscard]] std::optional<HttpError> checkHandshake(const RequestHead &head, bool isFirst);

} // namespace server
