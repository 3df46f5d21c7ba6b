#pragma once

#include "world.h"

#include "authority/effects.h"

#include <map>

// Connections that take their time, keep the order and break: what was under way is lost then, on either
// side. What a server has handed over still arrives after it has died.
class Network
{
public:
    using Id = server::ConnectionId;
    static constexpr int slowestMs = 800;

    // Who is at the near end.
    struct Caller
    {
        std::function<void(const QByteArray &)> heard;
        std::function<void()> lost;
    };
    // Who is at the far end.
    struct Callee
    {
        std::function<bool()> isThere;
        std::function<void(Id)> opened;
        std::function<void(Id, const QByteArray &)> heard;
        std::function<void(Id)> lost;
    };

    explicit Network(World &world)
        : m_world(world)
    {
    }
    void attach(Callee callee) { m_callee = std::move(callee); }

    [[nodiscard]] Id call(Caller caller);
    void say(Id id, const QByteArray &text);
    void tell(const server::Effects &effects);
    // The near end closes it after what it has said.
    void hangUp(Id id);
    // Both ends find out, some time.
    void cut(Id id);
    void cutAny();
    // Every connection ends after what was handed over.
    void calleeDied();

private:
    struct Line
    {
        Caller caller;
        bool isUp = true;         // carries bytes
        bool isKnownLost = false; // at the near end
        qint64 thereMs = 0;       // when the last bytes arrive at the far end
        qint64 hereMs = 0;
    };

    [[nodiscard]] qint64 arrival(qint64 &last);
    void lose(Id id, qint64 when);
    void perform(const server::Send &send);
    void perform(const server::Close &close);

    World &m_world;
    Callee m_callee;
    std::map<Id, Line> m_lines;
    Id m_last = 0;
};
