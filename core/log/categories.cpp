#include "log/categories.h"

namespace core {

Q_LOGGING_CATEGORY(logProgram, "parlor.program", QtFatalMsg)
Q_LOGGING_CATEGORY(logHost, "parlor.host", QtFatalMsg)
Q_LOGGING_CATEGORY(logNet, "parlor.net", QtFatalMsg)
Q_LOGGING_CATEGORY(logTable, "parlor.table", QtFatalMsg)
Q_LOGGING_CATEGORY(logJournal, "parlor.journal", QtFatalMsg)
Q_LOGGING_CATEGORY(logClient, "parlor.client", QtFatalMsg)
Q_LOGGING_CATEGORY(logNearby, "parlor.nearby", QtFatalMsg)

} // namespace core
