#pragma once

#include "authority/context.h"

namespace server {

// Brings about what the time alone does in rooms: clocks of matches run out, and a host who has been away or
// has been choosing for too long is waited for no more.
void expireDeadlines(Context &context);

// The clocks of players who are not there wait for them.
void holdClocks(Context &context);
// For a while nobody could move: every clock starts anew.
void renewClocks(Context &context);

} // namespace server
