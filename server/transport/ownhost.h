#pragma once

#include <QByteArray>
#include <QStringList>

namespace server {

// An IP literal in canonical form, `localhost` or one of `names`, with or without a port.
[[nodiscard]] bool isOwnHost(const QString &host, const QStringList &names);

// `http://` or `https://` and that host, whatever their letters' case.
[[nodiscard]] bool isOwnOrigin(const QByteArray &origin, const QByteArray &host);

} // namespace server
