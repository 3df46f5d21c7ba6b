#pragma once

#include "authority/sessions.h"

#include <deque>

namespace server {

// The last lines that were said in a room.
class ChatLog
{
public:
    static constexpr int historyKept = 50;

    core::ChatLine say(const Session &speaker, const QString &text, Instant now);
    // Puts back a line that was kept; they come in the order in which they were said.
    void restore(const core::ChatLine &line);
    // The number of the last line.
    [[nodiscard]] qint64 said() const { return m_said; }
    // Where a line is kept; it takes the place of the one that falls out of the history.
    [[nodiscard]] static int slotOf(const core::ChatLine &line);
    // The last lines, as many as fit into one message.
    [[nodiscard]] core::ChatHistory history() const;

private:
    std::deque<core::ChatLine> m_lines;
    qint64 m_said = 0;
};

} // namespace server
