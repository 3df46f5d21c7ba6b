#include "transport/addressbudget.h"

#include <algorithm>

namespace server {

bool AddressBudget::take(const QHostAddress &address, qint64 nowMs)
{
    forgetFull(nowMs);
    const Bucket fresh{static_cast<double>(m_burst), nowMs};
    Bucket &bucket = m_buckets.emplace(address, m_buckets.value(address, fresh)).value();
    bucket = {filled(bucket, nowMs), nowMs};
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

double AddressBudget::filled(const Bucket &bucket, qint64 nowMs) const
{
    const double gained = static_cast<double>(nowMs - bucket.atMs) * m_perSecond / 1000.0;
    return std::min(bucket.left + gained, static_cast<double>(m_burst));
}

// A full bucket says nothing, so forgetting it once a second keeps the table as small as the traffic.
void AddressBudget::forgetFull(qint64 nowMs)
{
    if (nowMs - m_sweptMs < 1000)
        return;
    m_sweptMs = nowMs;
    m_buckets.removeIf([&](const auto &entry) { return filled(entry.value(), nowMs) >= m_burst; });
}

} // namespace server
