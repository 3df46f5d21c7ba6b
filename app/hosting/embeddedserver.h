#pragma once

#include "host.h"

#include <QThread>

namespace app {

// A server in a thread of its own, so that neither a slow window nor a slow disk holds up the others at the
// table.
class EmbeddedServer : public QObject
{
    Q_OBJECT

public:
    explicit EmbeddedServer(QObject *parent = nullptr);
    // Tells everybody and waits, a few seconds at most.
    ~EmbeddedServer() override;

    // `started` or `startFailed` follows. Not while it runs.
    void start(const server::HostOptions &options);
    // Tells everybody why and lets them go; `stopped` follows.
    void stop(const QString &reason);
    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }
    // 0 while it does not listen.
    [[nodiscard]] quint16 port() const { return m_port; }

signals:
    void started(quint16 port);
    void startFailed(const QString &reason);
    void stopped();

private:
    void open(QObject *home, const server::HostOptions &options);
    void tellStarted(server::Host *host, quint16 port);
    void tellFailed(const QString &reason);

    QThread m_thread;
    server::Host *m_host = nullptr; // lives in the thread and dies with it
    quint16 m_port = 0;
};

} // namespace app
