#pragma once

#include <QByteArray>

namespace server {

// Why a request is refused: an HTTP status and a sentence for whoever asked.
struct HttpError
{
    int status = 400;
    QByteArray sentence;
    bool operator==(const HttpError &) const = default;
};

// The whole HTTP answer to a refused request.
[[nodiscard]] QByteArray httpResponse(const HttpError &error);

} // namespace server
