#pragma once

#include <QByteArray>

#include <deque>
#include <vector>

namespace server {

// Messages of the server, numbered from 0, of which each stays until the client confirms that it has arrived.
class UnconfirmedMessages
{
public:
    void add(const QByteArray &message);
    // All with a smaller number, which is one up to `next`.
    void confirm(qint64 before);
    void confirmAll() { confirm(next()); }

    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    // Of the oldest, and of the one that is added next.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 next() const { return m_first + static_cast<qint64>(m_messages.size()); }
    // The oldest, as many as fit into so many bytes with a comma behind each, but one where there is any.
    [[nodiscard]] std::vector<QByteArray> oldest(qint64 bytes) const;

private:
    std::deque<QByteArray> m_messages;
    qint64 m_first = 0;
    qint64 m_bytes = 0;
};

} // namespace server
