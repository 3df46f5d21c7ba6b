#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace server {

// Why a handshake is not let in: an HTTP status and a sentence for whoever asked.
struct HttpError
{
    int status = 400;
    QByteArray sentence;
    bool operator==(const HttpError &) const = default;
};

// Checks a whole request head, its empty line included, without taking anything from the wire.
// `names` are what the server answers to beside `localhost` and IP literals.
[[nodiscard]] std::optional<HttpError> checkHandshake(const QByteArray &head, const QStringList &names);

// An IP literal in canonical form, `localhost` or one of `names`, with or without a port.
[[nodiscard]] bool isOwnHost(const QString &host, const QStringList &names);

// The whole HTTP answer to a refused handshake.
[[nodiscard]] QByteArray httpResponse(const HttpError &error);

} // namespace server
