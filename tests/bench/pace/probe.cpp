#include "probe.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

static double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

Probe::Probe(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

static QString described(const QObject &receiver, const QEvent &event)
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    return QStringLiteral("%1 to %2")
        .arg(type ? QString::fromLatin1(type) : QString::number(event.type()),
             QString::fromLatin1(receiver.metaObject()->className()));
}

bool Probe::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString what = described(*receiver, *event);
    const double began = now(CLOCK_MONOTONIC);
    const double beganCpu = now(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    m_events.push_back({now(CLOCK_MONOTONIC) - began, now(CLOCK_THREAD_CPUTIME_ID) - beganCpu, what});
    return taken;
}

void Probe::begin(const QString &what)
{
    m_what = what;
    m_events.clear();
}

void Probe::report()
{
    if (m_events.empty())
        return;
    std::ranges::sort(m_events, [](const Taken &one, const Taken &other) { return one.cpu > other.cpu; });
    const auto at = [this](double part) {
        return m_events[static_cast<std::size_t>(part * static_cast<double>(m_events.size() - 1))].cpu;
    };
    const double longest = std::ranges::max_element(m_events, {}, &Taken::ms)->ms;
    printf("%s: %zu events; work of each p50 %.2f, p99 %.2f, max %.2f ms (%.2f ms on the wall)\n",
           qPrintable(m_what), m_events.size(), at(0.5), at(0.01), at(0), longest);
    for (std::size_t i = 0; i < std::min<std::size_t>(m_events.size(), 10); ++i)
        printf("  %7.2f ms of work, %7.2f on the wall: %s\n", m_events[i].cpu, m_events[i].ms,
               qPrintable(m_events[i].what));
    fflush(stdout);
}
