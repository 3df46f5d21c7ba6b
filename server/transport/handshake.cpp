#include "transport/handshake.h"

namespace server {
namespace {

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && (*decoded).size() == 16;
}

} // namespace

std::optional<HttpError> checkHandshake(const RequestHead &head, bool isFirst)
{
    if (!isFirst)
        return HttpError{400, "A WebSocket handshake is the first request of its connection."};
    if (head.line.version != "HTTP/1.1")
        return HttpError{400, "A WebSocket handshake needs HTTP/1.1."};
    if (head.value("upgrade").toLower() != "websocket" || !head.lists("connection", "upgrade"))
        return HttpError{426, "A WebSocket handshake upgrades to websocket and says so in Connection."};
    if (head.value("sec-websocket-version") != "13")
        return HttpError{426, "This server speaks version 13 of WebSocket."};
    if (!isKey(head.value("sec-websocket-key")))
        return HttpError{400, "Sec-WebSocket-Key must be 16 bytes in base64."};
    return std::nullopt;
}

} // namespace server
