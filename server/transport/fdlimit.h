#pragma once

#include "transport/limits.h"

namespace server {

// Raises this process's soft limit of open files as far as it may go, and says how many it then has.
// At the limit QTcpServer spins without a signal, so the transport stays well under it.
int raiseDescriptorLimit();

// For those who are turned away.
inline constexpr int spareSockets = 400;

// As many connections and handshakes as so many descriptors have room for.
[[nodiscard]] TransportLimits fitted(TransportLimits limits, int descriptors);

} // namespace server
