#pragma once

#include "authority/floor.h"

#include <chrono>
#include <unordered_map>

namespace server {

struct AuthorityOptions
{
    QString serverName;
    QString app; // such as `parlor 0.1.0`
    std::chrono::seconds grace{120};
    int messagesPerSecond = 20; // 0: no limit
};

// Decides everything: a function of what came in. It is told of connections, frames and the time, and says
// what is to be sent to whom; it has no socket, clock, thread, file or randomness of its own.
// Calls come in the order of time.
class Authority
{
    Q_DECLARE_TR_FUNCTIONS(server::Authority)

public:
    Authority(AuthorityOptions options, RandomBytes random);

    [[nodiscard]] Effects opened(ConnectionId connection, Instant now);
    [[nodiscard]] Effects received(ConnectionId connection, const QByteArray &text, Instant now);
    [[nodiscard]] Effects receivedBinary(ConnectionId connection, Instant now);
    [[nodiscard]] Effects closed(ConnectionId connection, Instant now);
    [[nodiscard]] Effects tick(Instant now);
    // Steady milliseconds at which the next tick is due; nothing while nothing waits.
    [[nodiscard]] std::optional<qint64> nextDue();
    // Tells everybody and closes every connection.
    [[nodiscard]] Effects shutDown(const QString &reason, Instant now);

private:
    struct Connection
    {
        Session *session = nullptr; // none before hello
        Limiter messages;
        Misdeeds misdeeds;
        bool closing = false;
    };

    void take(ConnectionId id, Connection &connection, const QByteArray &text, Instant now);
    void takeFrame(ConnectionId id, Connection &connection, const core::ClientFrame &frame, Instant now);
    void takeUnreadable(ConnectionId id, Connection &connection, const core::Unreadable &problem,
                        Instant now);
    void takeHello(ConnectionId id, Connection &connection, const core::ClientFrame &frame, Instant now);
    void carryOut(ConnectionId id, Connection &connection, const core::ClientFrame &frame, Instant now);
    void takeOver(Session &session);
    // True where the id was answered before or cannot be one; the answer is in the outbox then.
    [[nodiscard]] bool isSettled(ConnectionId id, Connection &connection, std::optional<qint64> messageId,
                                 Instant now);

    void refuse(ConnectionId id, Connection &connection, const core::Rejection &rejection,
                std::optional<qint64> re, Instant now);
    [[nodiscard]] static QByteArray refusal(const core::Rejection &rejection, std::optional<qint64> re);
    void close(ConnectionId id, Connection &connection, int code, const QString &reason);
    [[nodiscard]] Effects settled(Instant now);

    AuthorityOptions m_options;
    Sessions m_sessions;
    Outbox m_outbox;
    Floor m_floor;
    std::unordered_map<ConnectionId, Connection> m_connections;
    std::deque<std::pair<qint64, ConnectionId>> m_waiting; // for a hello, oldest first
};

} // namespace server
