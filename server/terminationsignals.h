#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace server {

// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, by a pipe: nothing else is allowed in a signal handler.
// One of its kind at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);

signals:
    void terminationRequested();

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace server
