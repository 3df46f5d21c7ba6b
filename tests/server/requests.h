#pragma once

#include "transport/routing.h"

// Heads of requests, and what they can find.
namespace requests {

inline const QByteArray carrier = "/carrier/0123456789abcdef0123456789abcdef";
inline const QByteArray id = carrier.sliced(9);
inline const QByteArray script = "page.0123456789abcdef.js";
inline const QByteArray jsonType = "Content-Type: application/json\r\n";

inline QByteArray request(const QByteArray &line, const QByteArray &headers = {})
{
    return line + " HTTP/1.1\r\nHost: localhost:7341\r\n" + headers + "\r\n";
}

inline QByteArray posted(const QByteArray &target, const QByteArray &length = "2")
{
    return request("POST " + target, jsonType + "Content-Length: " + length + "\r\n");
}

inline QByteArray upgraded(const QByteArray &target = "/", const QByteArray &headers = {})
{
    return request("GET " + target,
                   "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                       + headers);
}

// With one page, one file below it and one carrier.
inline server::Site site()
{
    return {{QStringLiteral("parlor.example")},
            [](QByteArrayView name) { return name == script; },
            true,
            [](QByteArrayView each) { return each == id; }};
}

} // namespace requests
