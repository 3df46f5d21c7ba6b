#include "authority/crowds.h"

namespace server {

Crowds::Crowd *Crowds::find(const QString &address, qint64 nowMs)
{
    if (!m_areCounted || address.isEmpty())
        return nullptr;
    forgetQuiet(nowMs);
    return &m_crowds[address];
}

// Of whom nothing need be known any more; once a second keeps the table as small as the traffic.
void Crowds::forgetQuiet(qint64 nowMs)
{
    if (nowMs - m_sweptMs < 1'000)
        return;
    m_sweptMs = nowMs;
    m_crowds.removeIf([nowMs](auto entry) {
        Crowd &crowd = entry.value();
        return crowd.ungreeted.empty() && crowd.lines.isFull(nowMs) && crowd.newcomers.isFull(nowMs);
    });
}

std::optional<ConnectionId> Crowds::addUngreeted(const QString &address, ConnectionId id, qint64 nowMs)
{
    Crowd *crowd = find(address, nowMs);
    if (!crowd)
        return std::nullopt;
    crowd->ungreeted.insert(id);
    return crowd->ungreeted.size() > mostUngreeted ? std::optional(*crowd->ungreeted.begin()) : std::nullopt;
}

void Crowds::removeUngreeted(const QString &address, ConnectionId id)
{
    if (const auto crowd = m_crowds.find(address); crowd != m_crowds.end())
        crowd->ungreeted.erase(id);
}

RateLimiter *Crowds::lines(const QString &address, qint64 nowMs)
{
    Crowd *crowd = find(address, nowMs);
    return crowd ? &crowd->lines : nullptr;
}

RateLimiter *Crowds::newcomers(const QString &address, qint64 nowMs)
{
    Crowd *crowd = find(address, nowMs);
    return crowd ? &crowd->newcomers : nullptr;
}

} // namespace server
