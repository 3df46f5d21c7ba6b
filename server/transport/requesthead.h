#pragma once

#include "transport/httpresponse.h"

#include <variant>

namespace server {

struct RequestLine
{
    QByteArray method;
    QByteArray path;  // begins with `/`
    QByteArray query; // what follows the first `?` of the target
    QByteArray version;
    bool operator==(const RequestLine &) const = default;
};

// The head of a request as it was written, whoever may ask for that.
struct RequestHead
{
    RequestLine line;
    std::vector<Header> headers; // in their order, none of them empty
    bool operator==(const RequestHead &) const = default;

    // Of the header of that name in lower case; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

// Reads what comes before the first empty line; nothing comes before one that is missing.
[[nodiscard]] std::variant<RequestHead, HttpError> parseRequestHead(const QByteArray &bytes);

// Of the same bytes the first line alone, which may be one where the headers are none.
[[nodiscard]] std::variant<RequestLine, HttpError> parseRequestLine(const QByteArray &bytes);

} // namespace server
