#pragma once

#include "authority/duetimes.h"
#include "authority/room.h"

namespace server {

// When something happens in a room by itself: the clock of its match runs out, or the room has waited for its
// host long enough. Borrows the sessions, which outlive it; times are steady.
class RoomDeadlines
{
public:
    explicit RoomDeadlines(const Sessions &sessions)
        : m_sessions(sessions)
    {
    }

    // To be called after whatever may let one of the two come at another time.
    void watch(const Room &room);
    void remove(const Room &room);
    void restart(qint64 nowMs);

    // The rooms of which it has come, by id.
    [[nodiscard]] std::vector<QString> waitsDueBy(qint64 nowMs) const { return m_waits.dueBy(nowMs); }
    [[nodiscard]] std::vector<QString> clocksDueBy(qint64 nowMs) const { return m_clocks.dueBy(nowMs); }
    // While clocks run, true once in a while: how far the server's own has run is to be kept then.
    [[nodiscard]] bool takeRecordDue(qint64 nowMs);
    // When the first of all these is due.
    [[nodiscard]] std::optional<qint64> earliest() const;

private:
    const Sessions &m_sessions;
    DueTimes m_waits;  // for hosts
    DueTimes m_clocks; // of rooms whose match has one
    qint64 m_recordedMs = -1'000'000;
};

} // namespace server
