#pragma once

#include "transport/httperror.h"

#include <QStringList>

#include <optional>

namespace server {

// Checks a whole request head, its empty line included, without taking anything from the wire.
// `names` are what the server answers to beside `localhost` and IP literals.
[[nodiscard]] std::optional<HttpError> checkHandshake(const QByteArray &head, const QStringList &names);

// An IP literal in canonical form, `localhost` or one of `names`, with or without a port.
[[nodiscard]] bool isOwnHost(const QString &host, const QStringList &names);

} // namespace server
