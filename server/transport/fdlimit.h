#pragma once

#include "transport/limits.h"

namespace server {

// Raises this process's soft limit of open files as far as it may go, and says how many it then has.
// The transport stays well under it: at the limit all that the gate can do is to turn everybody away.
int raiseDescriptorLimit();

// For those who are turned away.
inline constexpr int spareSockets = 400;

// As many connections and handshakes as so many descriptors have room for.
[[nodiscard]] TransportLimits fitted(TransportLimits limits, int descriptors);

} // namespace server
