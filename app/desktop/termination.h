#pragma once

#include "terminationsignals.h"

#include <QObject>

namespace app {

// The end of the program that nobody in front of the window has chosen: by SIGTERM, SIGINT or SIGHUP, or with
// the session of the desktop. Nobody can be asked then, and time is short.
class Termination : public QObject
{
    Q_OBJECT

public:
    // Lives as long as windows are shown, and one at a time.
    explicit Termination(QObject *parent = nullptr);

signals:
    // Once. Whoever hears it keeps what is to be kept and closes the windows; 2 s later the program ends in
    // any case.
    void requested();

protected:
    // Of the application.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request();

    server::TerminationSignals m_signals;
    bool m_isRequested = false;
};

} // namespace app
