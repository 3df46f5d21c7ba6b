#pragma once

#include "transport/httpresponse.h"

#include <variant>

namespace server {

struct RequestLine
{
    QByteArray method;
    QByteArray path;    // begins with `/`, leads nowhere else
    QByteArray query;   // what follows the first `?` of the target
    QByteArray version; // HTTP/1.0 or HTTP/1.1
    bool operator==(const RequestLine &) const = default;
};

// The head of a request as it was written, whoever may ask for that.
struct RequestHead
{
    RequestLine line;
    std::vector<Header> headers; // in their order
    bool operator==(const RequestHead &) const = default;

    // Of the first header of that name in lower case; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    // The items of all headers of that name, which are lists with commas: trimmed and in lower case.
    [[nodiscard]] std::vector<QByteArray> items(QByteArrayView name) const;
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView item) const;
    // Whether QWebSocketServer is to read it once more.
    [[nodiscard]] bool asksForWebSocket() const;
};

// Reads what comes before the first empty line; nothing comes before one that is missing. Refuses with 400
// what is no head, with 505 another version, with 414 a target of more than 2 KiB, in this order.
[[nodiscard]] std::variant<RequestHead, HttpError> parseRequestHead(const QByteArray &bytes);

// Why a head that is too long is refused, of which these bytes have come: what is wrong with its first line
// is said first.
[[nodiscard]] HttpError refusalOfTooLong(const QByteArray &start);

} // namespace server
