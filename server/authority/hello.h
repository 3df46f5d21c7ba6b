#pragma once

#include "authority/connections.h"
#include "authority/context.h"

namespace server {

// How a connection becomes a person's: somebody new, or whoever shows the token of somebody who is known.
void takeHello(Context &context, Connections &connections, Connection &connection,
               std::optional<qint64> messageId, const core::Hello &hello);

} // namespace server
