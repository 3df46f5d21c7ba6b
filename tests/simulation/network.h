#pragma once

#include "world.h"

#include "transport/transport.h"

#include <map>

// Connections that take their time, keep the order and break: what was under way is lost then, on either
// side. What a server has handed over still arrives after it has died.
class Network : public server::Transport
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

    explicit Network(World &world)
        : m_world(world)
    {
    }

    // Who is at the far end from now on; null: nobody is.
    void answerTo(server::TransportSink *sink)
    {
        m_sink = sink;
        ++m_callees;
    }
    // So many of a thousand connections end as if the near end had closed them on purpose.
    void closeOnPurpose(int perMille) { m_closedOnPurpose = perMille; }

    [[nodiscard]] Id call(Caller caller);
    void say(Id id, const QByteArray &text);
    // The near end closes it after what it has said.
    void hangUp(Id id);
    // Both ends find out, some time.
    void cut(Id id);
    void cutAny();
    // Every connection ends after what was handed over.
    void calleeDied();

    [[nodiscard]] std::optional<server::Problem> listen(const QHostAddress &, quint16) override { return {}; }
    [[nodiscard]] QHostAddress address() const override { return {}; }
    [[nodiscard]] quint16 port() const override { return 0; }
    void carry(const server::Effects &effects) override;
    void servePage(bool) override {}
    void closeAll(int code, const QString &reason) override;
    [[nodiscard]] server::TransportLoad load() const override { return {}; }

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
    [[nodiscard]] std::vector<Id> linesUp() const;
    void lose(Id id, qint64 when);
    void tellLost(Id id);
    void perform(const server::Send &send);
    void perform(const server::Close &close);
    void perform(const server::Taken &) {}

    World &m_world;
    server::TransportSink *m_sink = nullptr;
    int m_callees = 0; // how many there have been
    server::ConnectionIds m_ids;
    std::map<Id, Line> m_lines;
    int m_closedOnPurpose = 0;
};
