#include "transport/routing.h"

#include "transport/ownhost.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace server {
namespace {

HttpError bad(const char *sentence)
{
    return {400, sentence};
}

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && (*decoded).size() == 16;
}

std::optional<HttpError> checkLine(const RequestLine &line)
{
    if (line.method != "GET")
        return HttpError{405, "A WebSocket handshake is a GET request."};
    if (line.version != "HTTP/1.1")
        return bad("A WebSocket handshake needs HTTP/1.1.");
    return std::nullopt;
}

std::optional<HttpError> checkSender(const RequestHead &head, const QStringList &names)
{
    if (head.count("host") != 1)
        return bad("A request has one Host.");
    const QByteArray host = head.value("host");
    if (!isOwnHost(QString::fromLatin1(host), names))
        return HttpError{421, "This server does not answer to that Host."};
    if (head.count("origin") > 0 && !isOwnOrigin(head.value("origin"), host))
        return HttpError{403, "Pages from elsewhere may not connect to this server."};
    return std::nullopt;
}

bool hasBody(const RequestHead &head)
{
    const QByteArray length = head.value("content-length");
    return head.count("transfer-encoding") > 0 || head.count("content-length") > 1
           || (!length.isEmpty() && length != "0");
}

std::optional<HttpError> checkUpgrade(const RequestHead &head)
{
    if (head.value("upgrade").toLower() != "websocket" || !head.lists("connection", "upgrade"))
        return HttpError{426, "This is a Parlor server: it speaks WebSocket."};
    if (head.value("sec-websocket-version") != "13")
        return HttpError{426, "This server speaks version 13 of WebSocket."};
    if (!isKey(head.value("sec-websocket-key")))
        return bad("Sec-WebSocket-Key must be 16 bytes in base64.");
    if (hasBody(head))
        return bad("A WebSocket handshake has no body.");
    return std::nullopt;
}

} // namespace

Route route(const RequestHead &head, const QStringList &names)
{
    if (const auto error = checkLine(head.line))
        return *error;
    if (const auto error = checkSender(head, names))
        return *error;
    if (const auto error = checkUpgrade(head))
        return *error;
    return Upgrade();
}

Route route(const QByteArray &bytes, const QStringList &names)
{
    const auto parsed = parseRequestHead(bytes);
    if (const auto *head = std::get_if<RequestHead>(&parsed))
        return route(*head, names);
    return std::get<HttpError>(parsed);
}

} // namespace server
