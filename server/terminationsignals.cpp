#include "terminationsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace server {
namespace {

int readEnd = -1;
int writeEnd = -1;

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

int openedPipe()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals can be opened.");
    readEnd = ends[0];
    writeEnd = ends[1];
    return readEnd;
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openedPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::read);
    handle(SIGINT);
    handle(SIGTERM);
    if (!isIgnored(SIGHUP)) // as nohup has it
        handle(SIGHUP);
}

void TerminationSignals::read()
{
    char byte = 0;
    while (::read(readEnd, &byte, 1) > 0) {}
    emit terminationRequested();
}

} // namespace server
