#pragma once

#include <QString>

// Starts the program at `path` ten times and prints how long it took until its window was painted.
// The exit code.
[[nodiscard]] int measureStart(const QString &path, const QString &platform);
