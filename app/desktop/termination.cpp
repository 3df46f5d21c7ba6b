#include "desktop/termination.h"

#include "log/categories.h"

#include <QApplication>
#include <QEvent>
#include <QSessionManager>
#include <QWidget>

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace app {
namespace {

constexpr unsigned int longest = 2; // seconds

// Nothing is lost: what the others were told is on the disk. Some may not have heard the goodbye.
void endAtOnce(int)
{
    ::_exit(1);
}

bool hasWindow()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
        return widget->isVisible() && widget->isWindow();
    });
}

// A session that is saved may go on, and one that begins is saved too: that alone is no reason to end. What a
// match needs is on the disk at any moment. The session's end follows as QEvent::Quit. Next time nothing is
// started by the desktop: the link or the table of today may be gone then.
void answer(QSessionManager &manager)
{
    manager.setRestartHint(QSessionManager::RestartNever);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    connect(&m_signals, &server::TerminationSignals::terminationRequested, this, &Termination::request);
    connect(qApp, &QGuiApplication::commitDataRequest, this, answer, Qt::DirectConnection);
    connect(qApp, &QGuiApplication::saveStateRequest, this, answer, Qt::DirectConnection);
    qApp->installEventFilter(this);
}

// Qt would ask each window whether it may be closed. After the last window it is Qt itself that quits.
bool Termination::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::Quit || !hasWindow())
        return QObject::eventFilter(watched, event);
    request();
    return true;
}

void Termination::request()
{
    if (std::exchange(m_isRequested, true))
        return;
    qCInfo(core::logProgram) << "told to end";
    std::signal(SIGALRM, endAtOnce);
    ::alarm(longest);
    emit requested();
}

} // namespace app
