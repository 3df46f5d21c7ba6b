#pragma once

#include "transport/transport.h"

namespace server {

struct WebSocketOptions
{
    std::chrono::milliseconds pingInterval{10'000};
};

// One TCP port for WebSocket (RFC 6455), by QWebSocketServer, and for HTTP: the page and messages by polling.
[[nodiscard]] TransportFactory tcp(const WebSocketOptions &options = {});

} // namespace server
