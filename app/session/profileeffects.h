#pragma once

#include "profile/profile.h"
#include "session/sessioneffect.h"

namespace app::session {

void keep(Profile &profile, const ProfileEffect &effect);

} // namespace app::session
