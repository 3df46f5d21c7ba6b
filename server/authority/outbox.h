#pragma once

#include "authority/effects.h"
#include "protocol/codec.h"

#include <utility>

namespace server {

// Gathers what one call of the authority brings about, in the order in which it goes out.
class Outbox
{
public:
    void send(ConnectionId to, const QByteArray &frame) { m_effects.push_back(Send{to, frame}); }
    void send(ConnectionId to, const core::ServerMessage &message) { send(to, core::encode({{}, message})); }
    void close(ConnectionId to, int code, const QString &reason)
    {
        m_effects.push_back(Close{to, code, reason});
    }

    // A reply goes out ahead of all that its message brought, which was put in since `mark`.
    [[nodiscard]] std::size_t mark() const { return m_effects.size(); }
    void sendAt(std::size_t mark, ConnectionId to, const QByteArray &frame)
    {
        m_effects.insert(m_effects.begin() + static_cast<std::ptrdiff_t>(mark), Send{to, frame});
    }

    [[nodiscard]] Effects take() { return std::exchange(m_effects, {}); }

private:
    Effects m_effects;
};

} // namespace server
