#pragma once

#include "session/sessioneffect.h"

#include <QStringList>

// What follows from an event in the words of a test, such as `connect 10.0.0.2:7341`.
[[nodiscard]] QStringList wordsOf(const std::vector<app::session::Effect> &effects);
