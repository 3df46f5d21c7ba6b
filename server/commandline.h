#pragma once

#include "server.h"

#include "log/log.h"

#include <QStringList>

#include <variant>

namespace server {

// The program is not to serve but to say something and end: help, the version, or what is wrong.
struct Notice
{
    QString text;
    int exitCode = 0; // 2: the arguments are wrong
};

// What it is to do.
struct Command
{
    ServerOptions server; // without its page
    core::Verbosity verbosity = core::Verbosity::Quiet;
};

// Reads parlor-server's arguments, the program's name being the first.
[[nodiscard]] std::variant<Command, Notice> readCommandLine(const QStringList &arguments);

} // namespace server
