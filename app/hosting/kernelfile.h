#pragma once

#include <QByteArray>
#include <QString>

namespace app {

// What a file below /proc says; nothing where it cannot be read.
[[nodiscard]] QByteArray kernelFile(const QString &path);

} // namespace app
