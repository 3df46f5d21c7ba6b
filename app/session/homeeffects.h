#pragma once

#include "pages/homepage.h"
#include "session/sessioneffect.h"

namespace app::session {

void show(ui::HomePage &home, const HomeEffect &effect);

} // namespace app::session
