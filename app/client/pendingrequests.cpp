#include "client/pendingrequests.h"

#include <algorithm>

namespace app {

core::ClientFrame PendingRequests::add(const core::ClientMessage &message)
{
    m_frames.push_back({++m_lastId, message});
    return m_frames.back();
}

std::optional<core::ClientMessage> PendingRequests::take(qint64 id)
{
    const auto found = std::find_if(m_frames.begin(), m_frames.end(),
                                    [id](const auto &frame) { return frame.id == id; });
    if (found == m_frames.end())
        return std::nullopt;
    core::ClientMessage question = std::move(found->message);
    m_frames.erase(found);
    return question;
}

void PendingRequests::startAnew()
{
    m_frames.clear();
    m_lastId = 0;
}

void PendingRequests::continueAbove(qint64 lastId)
{
    m_lastId = std::max(m_lastId, lastId);
}

} // namespace app
