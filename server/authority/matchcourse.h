#pragma once

#include "authority/context.h"

namespace server {

// The course of a room's match: how it begins, goes on and ends, what of it is kept, and who is told.

// Begins it where none runs and everybody is ready.
void startIfReady(Context &context, Room &room);
void startMatch(Context &context, Room &room);
// To be called after whatever the running match has taken: keeps what is new of it and shows it, or ends it
// where it is over.
void showMatch(Context &context, Room &room);

} // namespace server
