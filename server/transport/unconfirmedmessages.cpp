#include "transport/unconfirmedmessages.h"

namespace server {

void UnconfirmedMessages::add(const QByteArray &message)
{
    m_messages.push_back(message);
    m_bytes += message.size();
}

void UnconfirmedMessages::confirm(qint64 before)
{
    for (; m_first < before; ++m_first) {
        m_bytes -= m_messages.front().size();
        m_messages.pop_front();
    }
}

std::vector<QByteArray> UnconfirmedMessages::oldest(qint64 bytes) const
{
    std::vector<QByteArray> messages;
    qint64 size = 0;
    for (const QByteArray &message : m_messages) {
        size += message.size() + 1;
        if (size > bytes && !messages.empty())
            break;
        messages.push_back(message);
    }
    return messages;
}

} // namespace server
