#pragma once

#include "mainwindow.h"
#include "session/sessioneffect.h"

namespace app::session {

void show(ui::MainWindow &window, const LobbyEffect &effect);

} // namespace app::session
