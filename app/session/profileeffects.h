#pragma once

#include "profile/settings.h"
#include "session/sessioneffect.h"

namespace app::session {

void keep(Settings &settings, const ProfileEffect &effect);

} // namespace app::session
