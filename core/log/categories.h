#pragma once

#include <QLoggingCategory>

// What the lines of the log are about. A line is for an engineer who helps a person: what happened, with
// addresses, ids and kinds; never a name, a token, a password, a link, a hidden choice or what somebody said.
// Until a `Log` is there they say nothing.
namespace core {

Q_DECLARE_LOGGING_CATEGORY(logProgram) // the program itself and what it keeps
Q_DECLARE_LOGGING_CATEGORY(logHost)    // a server: opened, announced, closed
Q_DECLARE_LOGGING_CATEGORY(logNet)     // the connections to it
Q_DECLARE_LOGGING_CATEGORY(logTable)   // who comes and goes there, rooms and matches
Q_DECLARE_LOGGING_CATEGORY(logJournal) // what it keeps on disk
Q_DECLARE_LOGGING_CATEGORY(logClient)  // the way to a server, and what it says
Q_DECLARE_LOGGING_CATEGORY(logNearby)  // the search on the local networks

} // namespace core
