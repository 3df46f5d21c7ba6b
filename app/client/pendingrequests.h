#pragma once

#include "protocol/messages.h"

#include <deque>

namespace app {

// What was said in a session and not answered yet, in order, under its ids. After a reconnect it is said
// again under the same ids, and the server carries out nothing twice.
class PendingRequests
{
public:
    [[nodiscard]] core::ClientFrame add(const core::ClientMessage &message);
    // The question that this id was given to, once; nothing where there is none.
    [[nodiscard]] std::optional<core::ClientMessage> take(qint64 id);
    [[nodiscard]] const std::deque<core::ClientFrame> &frames() const { return m_frames; }
    // A session of its own: what was open belongs to another one.
    void startAnew();
    // Ids go on above `lastId`.
    void continueAbove(qint64 lastId);

private:
    qint64 m_lastId = 0;
    std::deque<core::ClientFrame> m_frames;
};

} // namespace app
