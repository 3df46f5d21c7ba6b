#include "authority/roomdeadlines.h"

#include "authority/heir.h"

#include <algorithm>

namespace server {

// What a clock may lose when the server is killed.
static constexpr qint64 clockRecordMs = 1'000;

// When the host has been away too long or has chosen too long.
static std::optional<qint64> waitMs(const Room &room, const Sessions &sessions)
{
    const Session *host = sessions.find(room.host());
    if (host && !host->isConnected() && !room.running() && !presentHeir(room, sessions).isEmpty())
        return host->loss.missedAtMs;
    return room.mood.choosingUntilMs;
}

void RoomDeadlines::watch(const Room &room)
{
    m_clocks.set(room.id(), room.running() ? room.running()->clocks().dueMs() : std::nullopt);
    m_waits.set(room.id(), waitMs(room, m_sessions));
}

void RoomDeadlines::remove(const Room &room)
{
    m_clocks.set(room.id(), {});
    m_waits.set(room.id(), {});
}

void RoomDeadlines::restart(qint64 nowMs)
{
    m_clocks.clear();
    m_waits.clear();
    m_recordedMs = nowMs;
}

bool RoomDeadlines::takeRecordDue(qint64 nowMs)
{
    if (m_clocks.isEmpty() || nowMs < m_recordedMs + clockRecordMs)
        return false;
    m_recordedMs = nowMs;
    return true;
}

std::optional<qint64> RoomDeadlines::earliest() const
{
    std::optional<qint64> due = m_waits.earliest();
    if (const auto clock = m_clocks.earliest()) {
        const qint64 next = std::min(*clock, m_recordedMs + clockRecordMs);
        due = std::min(due.value_or(next), next);
    }
    return due;
}

} // namespace server
