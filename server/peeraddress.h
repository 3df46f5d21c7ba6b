#pragma once

#include <QHostAddress>

namespace server {

// `::ffff:a.b.c.d`, as a dual-stack socket shows it, becomes `a.b.c.d`.
[[nodiscard]] QHostAddress normalised(const QHostAddress &address);

// What is one address where something is counted by address: of IPv6 its /64, which one household has.
[[nodiscard]] QHostAddress countedAs(const QHostAddress &address);

} // namespace server
