#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace core {

// One event as one line without its end: UTC, level, category, what happened.
[[nodiscard]] QByteArray logLine(const QDateTime &at, QtMsgType level, const char *category,
                                 const QString &message);

// The message as it may stand in a log: one line of a bounded length, the home folder as `~`. What looks like
// a token or an invitation is struck out, although nobody should have written it.
[[nodiscard]] QString fitForLog(const QString &message);

} // namespace core
