#include "authority/chatlog.h"

#include "protocol/servercodec.h"

#include <QDateTime>

namespace server {

// A history stays well below the greatest message, escapes included.
static constexpr qsizetype largestHistory = 48 * 1024;

core::ChatLine ChatLog::say(const Session &speaker, const QString &text, Instant now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC);
    const core::ChatLine line{.n = m_said + 1,
                              .person = speaker.person,
                              .name = speaker.name,
                              .text = text,
                              .at = at.toString(Qt::ISODateWithMs)};
    restore(line);
    return line;
}

void ChatLog::restore(const core::ChatLine &line)
{
    m_said = line.n;
    m_lines.push_back(line);
    if (m_lines.size() > historyKept)
        m_lines.pop_front();
}

int ChatLog::slotOf(const core::ChatLine &line)
{
    return static_cast<int>(line.n % historyKept);
}

static qsizetype sizeOf(const core::ChatLine &line)
{
    return core::encode({{}, line}).size();
}

core::ChatHistory ChatLog::history() const
{
    qsizetype size = 0;
    auto oldest = m_lines.end();
    while (oldest != m_lines.begin() && size + sizeOf(*std::prev(oldest)) <= largestHistory)
        size += sizeOf(*--oldest);
    return {{oldest, m_lines.end()}};
}

} // namespace server
