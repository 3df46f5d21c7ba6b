#pragma once

#include "profile/profile.h"
#include "session/hostcontroller.h"
#include "session/nearbycontroller.h"
#include "session/preferencescontroller.h"
#include "session/roomcontroller.h"
#include "session/sessioneffect.h"

namespace app::session {

// Whom the effects are for; borrowed.
struct Actors
{
    ui::MainWindow &window;
    Profile &profile;
    PreferencesController &preferences;
    Client &client;
    HostController &host;
    RoomController &room;
    NearbyController &nearby;
    bool discovers = false; // the games nearby may be looked for
};

void carryOut(const Actors &actors, const Effect &effect);

} // namespace app::session
