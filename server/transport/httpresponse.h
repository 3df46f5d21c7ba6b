#pragma once

#include "transport/header.h"

#include <QJsonObject>

#include <vector>

namespace server {

// Why a request is refused: an HTTP status and a sentence for whoever asked.
struct HttpError
{
    int status = 400;
    QByteArray sentence = {};
    QByteArray allow = {}; // the methods that the path has; of a 405 alone
    bool operator==(const HttpError &) const = default;
};

struct HttpResponse
{
    int status = 200;
    std::vector<Header> headers = {};  // beside those that every answer has
    std::vector<QByteArray> body = {}; // pieces that are sent one after the other, and shared until then
    bool operator==(const HttpResponse &) const = default;
};

// Whether the connection stays for another request.
enum class Persistence { Close, KeepAlive };

// The sentence as plain text.
[[nodiscard]] HttpResponse responseTo(const HttpError &error);
[[nodiscard]] HttpResponse json(int status, const QByteArray &body);
[[nodiscard]] HttpResponse json(int status, const QJsonObject &body);

// The status line and all headers, the empty line behind them included. Content-Length is that of the body,
// also where none is sent because the request was HEAD. A response's own Cache-Control replaces `no-store`.
[[nodiscard]] QByteArray headOf(const HttpResponse &response, Persistence persistence);

// Whether a connection ends with an answer of that status, whatever the request says of it.
[[nodiscard]] bool closesAfter(int status);

} // namespace server
