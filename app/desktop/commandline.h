#pragma once

#include "client/address.h"
#include "log/log.h"

#include <QStringList>

#include <variant>

namespace app {

// What Parlor was started with.
struct Arguments
{
    bool host = false;
    bool find = false; // shows where one joins
    QString join;      // an address or an invitation; empty for none
    QString name;
    quint16 port = core::defaultPort;
    QString profile;
    QString demo;
    QString gallery;
    core::Verbosity verbosity = core::Verbosity::Quiet;
};

// The program is not to open a window but to say something and end: help, the version, or what is wrong.
struct Notice
{
    QString text;
    int exitCode = 0; // 2: the arguments are wrong
};

// Reads parlor's arguments, the program's name being the first.
[[nodiscard]] std::variant<Arguments, Notice> readCommandLine(const QStringList &words);

} // namespace app
