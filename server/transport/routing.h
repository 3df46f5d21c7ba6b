#pragma once

#include "transport/requesthead.h"

#include <QStringList>

namespace server {

// The connection becomes a WebSocket.
struct Upgrade
{
    bool operator==(const Upgrade &) const = default;
};

// What is done with a request.
using Route = std::variant<Upgrade, HttpError>;

// Decides by the head alone. `names` are what the server answers to beside `localhost` and IP literals.
[[nodiscard]] Route route(const RequestHead &head, const QStringList &names);

// The same of the bytes of a head, its empty line included.
[[nodiscard]] Route route(const QByteArray &bytes, const QStringList &names);

} // namespace server
