#pragma once

namespace server {

// Raises this process's soft limit of open files as far as it may go, and says how many it then has.
// At the limit QTcpServer spins without a signal, so the transport stays well under it.
int raiseDescriptorLimit();

} // namespace server
