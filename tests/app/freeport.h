#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>

// A port of this computer that nobody listens on. It lies below those that the system gives to connections by
// itself: of those that other tests open meanwhile, one might take it.
[[nodiscard]] inline quint16 freePort()
{
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    const int read = range.open(QIODevice::ReadOnly)
                         ? range.readAll().simplified().split(' ').value(0).toInt()
                         : 0;
    const int end = read > 0 ? read : 32768;
    constexpr int choice = 10000;
    for (int tries = 0; tries < 100 && end > choice + 1024; ++tries) {
        QTcpServer server;
        const int port = QRandomGenerator::global()->bounded(end - choice, end);
        if (server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return server.serverPort();
    }
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}
