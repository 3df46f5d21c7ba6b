#pragma once

#include "client/address.h"
#include "server.h"

using namespace Qt::Literals::StringLiterals;

// A server for a test: on this machine alone, on whatever port is free.
inline server::ServerOptions onAnyPort()
{
    server::ServerOptions options;
    options.address = QHostAddress::LocalHost;
    options.port = 0;
    options.authority.serverName = u"Ana's parlor"_s;
    options.authority.app = u"parlor test"_s;
    return options;
}

inline app::Address local(quint16 port)
{
    return {u"127.0.0.1"_s, port, true};
}
