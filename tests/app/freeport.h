#pragma once

#include <QTcpServer>

// A port of this computer that nobody listens on.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}
