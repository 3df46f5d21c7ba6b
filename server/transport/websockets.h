#pragma once

#include "transport/transport.h"

namespace server {

struct WebSocketOptions
{
    std::chrono::milliseconds pingInterval{10'000};
};

// Carries over WebSocket (RFC 6455) by QWebSocketServer.
[[nodiscard]] TransportFactory webSockets(const WebSocketOptions &options = {});

} // namespace server
