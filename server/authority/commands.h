#pragma once

#include "authority/lobbycommands.h"
#include "authority/matchcommands.h"
#include "authority/roomcommands.h"

// All messages of people who have said hello: what each of them does is its `answer`. Hello and ping are the
// connection's and have none.
