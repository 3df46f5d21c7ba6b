#include "client/networkwatch.h"

#include "log/categories.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkInterface>

#include <algorithm>

namespace app {
namespace {

constexpr qint64 sleptMs = 2'000; // by which the clocks must have drifted apart

} // namespace

Surroundings Surroundings::now()
{
    static const QElapsedTimer steady = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    std::ranges::sort(addresses, {}, &QHostAddress::toString);
    return {addresses, QDateTime::currentMSecsSinceEpoch(), steady.elapsed()};
}

NetworkWatch::NetworkWatch(QObject *parent, Look look)
    : QObject(parent)
    , m_look(std::move(look))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &NetworkWatch::check);
}

void NetworkWatch::setActive(bool active)
{
    if (active == m_second.isActive())
        return;
    if (!active)
        return m_second.stop();
    m_before = m_look();
    m_second.start();
}

void NetworkWatch::check()
{
    const Surroundings before = std::exchange(m_before, m_look());
    const qint64 asleep = (m_before.wallMs - before.wallMs) - (m_before.steadyMs - before.steadyMs);
    if (m_before.addresses != before.addresses || asleep >= sleptMs) {
        qCInfo(core::logClient) << "another network, or this computer has slept for" << asleep << "ms";
        emit changed();
    }
}

} // namespace app
