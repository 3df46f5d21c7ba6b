#pragma once

#include <QByteArray>
#include <QString>

namespace server {

// So many bytes from the operating system's generator, fit for secrets. It never fails.
[[nodiscard]] QByteArray systemRandom(qsizetype count);

// 128 bits of it as 32 lower-case hex digits: the form of every ID that the server makes up.
[[nodiscard]] QString newId();

} // namespace server
