#pragma once

#include "session/sessioneffect.h"
#include "session/sessionevent.h"
#include "session/sessionstate.h"

namespace app::session {

// The work on one event: the state, which is changed in place, and what has been found to follow.
struct Reduction
{
    State &state;
    const Context &context;
    std::vector<Effect> &effects;

    void add(ClientEffect effect) const { effects.emplace_back(std::move(effect)); }
    void add(TableEffect effect) const { effects.emplace_back(std::move(effect)); }
    void add(ProfileEffect effect) const { effects.emplace_back(std::move(effect)); }
    void add(HomeEffect effect) const { effects.emplace_back(std::move(effect)); }
    void add(LobbyEffect effect) const { effects.emplace_back(std::move(effect)); }
    void add(WindowEffect effect) const { effects.emplace_back(std::move(effect)); }
};

} // namespace app::session
