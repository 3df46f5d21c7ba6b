#pragma once

#include <string>
#include <string_view>

// The answer to a WebSocket handshake.
[[nodiscard]] std::string acceptance(std::string_view head);
