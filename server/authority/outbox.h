#pragma once

#include "authority/effects.h"
#include "authority/record.h"
#include "protocol/servercodec.h"

#include <algorithm>
#include <utility>

namespace server {

// A connection has become a person's. What else that changes is put back with everything that was kept.
struct Greeting
{
    ConnectionId connection = 0;
    QString person;
    QString app;                              // says the connection
    std::optional<ConnectionId> tookOverFrom; // that was the person's until then
};

// What one call of the authority brings about. The effects may only show once the records are kept, all of
// them or none.
struct Output
{
    Records records;
    Effects effects;
    std::vector<Greeting> greetings = {};
};

// Gathers them, the effects in the order in which they go out.
class Outbox
{
public:
    void send(ConnectionId to, const QByteArray &frame) { m_output.effects.push_back(Send{to, frame}); }
    void send(ConnectionId to, const core::ServerMessage &message) { send(to, core::encode({{}, message})); }
    // `reason` is an English sentence of at most 123 bytes.
    void close(ConnectionId to, int code, const QString &reason)
    {
        m_output.effects.push_back(Close{to, code, reason});
    }
    void note(Greeting greeting) { m_output.greetings.push_back(std::move(greeting)); }
    template<typename T>
    void append(T record)
    {
        m_output.records.emplace_back(std::in_place_type<T>, std::move(record));
    }

    // A reply goes out ahead of all that its message brought, which was put in since `mark`; of that what
    // goes to the same connection is next, so that both leave in one write.
    [[nodiscard]] std::size_t mark() const { return m_output.effects.size(); }
    void sendAt(std::size_t mark, ConnectionId to, const QByteArray &frame)
    {
        Effects &effects = m_output.effects;
        const auto brought = effects.begin() + static_cast<std::ptrdiff_t>(mark);
        std::stable_partition(brought, effects.end(), [to](const Effect &effect) {
            return std::visit([to](const auto &each) { return each.to == to; }, effect);
        });
        effects.insert(brought, Send{to, frame});
    }

    // Whether there is nothing to keep.
    [[nodiscard]] bool isClean() const { return m_output.records.empty(); }
    [[nodiscard]] Output take() { return std::exchange(m_output, {}); }

private:
    Output m_output;
};

} // namespace server
