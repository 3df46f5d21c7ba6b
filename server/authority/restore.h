#pragma once

#include "authority/context.h"
#include "authority/record.h"

namespace server {

// Puts everybody back into their rooms and matches, in place of the rooms that are here; the sessions have
// been put back before. What cannot be put back is left out, and a record says that it is gone.
void restoreRooms(Context &context, const Snapshot &snapshot);

// The last moment that anything kept tells of: where the server's clock goes on.
[[nodiscard]] qint64 lastMoment(const Snapshot &snapshot);

} // namespace server
