#pragma once

#include "session/sessioneffect.h"
#include "session/sessionevent.h"
#include "session/sessionstate.h"

namespace app::session {

struct Transition
{
    State state;
    std::vector<Effect> effects;
};

// What becomes of a session through an event, and what is to be done then. Nothing else changes the state,
// and it knows no widget, socket, clock or file.
[[nodiscard]] Transition reduce(State state, const Event &event, const Context &context);

} // namespace app::session
