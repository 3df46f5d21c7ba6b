#include "transport/httpresponse.h"

#include <QHash>

namespace server {
namespace {

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{{400, "Bad Request"},
                                                {403, "Forbidden"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {426, "Upgrade Required"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"}};
    return phrases.value(status, "Bad Request");
}

QByteArray extraHeaders(int status)
{
    switch (status) {
    case 405:
        return "Allow: GET\r\n";
    case 426:
        return "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
    default:
        return {};
    }
}

} // namespace

QByteArray httpResponse(const HttpError &error)
{
    const QByteArray body = error.sentence + "\n";
    return "HTTP/1.1 " + QByteArray::number(error.status) + " " + reasonPhrase(error.status)
           + "\r\nConnection: " + (error.status == 426 ? "close, upgrade" : "close") + "\r\n"
           + extraHeaders(error.status) + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace server
