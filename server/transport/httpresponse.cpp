#include "transport/httpresponse.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace server {
namespace {

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {201, "Created"},
                                                {204, "No Content"},
                                                {400, "Bad Request"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {410, "Gone"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {414, "URI Too Long"},
                                                {415, "Unsupported Media Type"},
                                                {421, "Misdirected Request"},
                                                {426, "Upgrade Required"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {501, "Not Implemented"},
                                                {503, "Service Unavailable"},
                                                {505, "HTTP Version Not Supported"}};
    return phrases.value(status); // which may be empty
}

qsizetype sizeOf(const std::vector<QByteArray> &body)
{
    qsizetype size = 0;
    for (const QByteArray &piece : body)
        size += piece.size();
    return size;
}

// A client that is to upgrade is told so in Connection too: RFC 9110, 7.8.
QByteArray connectionOf(int status, Persistence persistence)
{
    if (persistence == Persistence::KeepAlive)
        return "keep-alive";
    return status == 426 ? "close, upgrade" : "close";
}

// What every answer has.
std::vector<Header> commonHeaders(const HttpResponse &response, Persistence persistence)
{
    std::vector<Header> headers{{"Connection", connectionOf(response.status, persistence)},
                                {"X-Content-Type-Options", "nosniff"},
                                {"Referrer-Policy", "no-referrer"},
                                {"Cross-Origin-Resource-Policy", "same-origin"}};
    if (response.status != 204)
        headers.push_back({"Content-Length", QByteArray::number(sizeOf(response.body))});
    if (std::ranges::find(response.headers, "Cache-Control", &Header::name) == response.headers.end())
        headers.push_back({"Cache-Control", "no-store"});
    return headers;
}

void append(QByteArray &head, const std::vector<Header> &headers)
{
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
}

} // namespace

HttpResponse responseTo(const HttpError &error)
{
    HttpResponse response{error.status,
                          {{"Content-Type", "text/plain; charset=utf-8"}},
                          {error.sentence + "\n"}};
    if (!error.allow.isEmpty())
        response.headers.push_back({"Allow", error.allow});
    if (error.status == 426) {
        response.headers.push_back({"Upgrade", "websocket"});
        response.headers.push_back({"Sec-WebSocket-Version", "13"});
    }
    return response;
}

HttpResponse json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, {body}};
}

HttpResponse json(int status, const QJsonObject &body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray headOf(const HttpResponse &response, Persistence persistence)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " " + reasonPhrase(response.status)
                      + "\r\n";
    append(head, commonHeaders(response, persistence));
    append(head, response.headers);
    return head + "\r\n";
}

bool closesAfter(int status)
{
    static constexpr int closing[]{400, 403, 408, 411, 413, 414, 421, 426, 431, 501, 505};
    return std::ranges::find(closing, status) != std::end(closing);
}

} // namespace server
