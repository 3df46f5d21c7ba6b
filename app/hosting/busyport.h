#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

// What there is to say about the port that a table is on.
class BusyPort
{
    Q_DECLARE_TR_FUNCTIONS(app::BusyPort)

public:
    // Empty where the wanted port was had; `program` is empty where nobody can tell.
    [[nodiscard]] static QString note(quint16 wanted, quint16 had, const QString &program);
    // Where no other port was to be taken.
    [[nodiscard]] static QString busy(quint16 wanted, const QString &program);

    // The program that listens on a port of this computer, where the system lets one see it; else empty.
    [[nodiscard]] static QString programOn(quint16 port);
    // The socket's inode from the text of /proc/net/tcp or tcp6; empty where nobody listens on the port.
    [[nodiscard]] static QByteArray listeningInode(const QByteArray &table, quint16 port);
};

} // namespace app
