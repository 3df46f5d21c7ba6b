#pragma once

#include "authority/outbox.h"
#include "authority/sessions.h"

namespace server {

// One connection of whatever carrier.
struct Connection
{
    ConnectionId id;
    QString address;
    RateLimiter messages;       // before hello
    qint64 waitsSinceMs = 0;    // for a hello
    Session *session = nullptr; // none before hello
    AbuseCounter abuse = {};
    bool closing = false; // nothing is taken from it any more
};

// The open connections: which of them are somebody's, how long they may stay nobody's, and how they are
// refused and closed. Borrows the sessions and the outbox, which outlive it.
class Connections
{
public:
    Connections(Sessions &sessions, Outbox &outbox, int messagesPerSecond);

    // Closes the oldest that has said no hello, where its address has too many of them.
    void open(ConnectionId id, const QString &address, Instant now);
    // Null where nothing is taken from it.
    [[nodiscard]] Connection *find(ConnectionId id);
    [[nodiscard]] const Connection *find(ConnectionId id) const;
    // It is gone; this is how it stood.
    [[nodiscard]] std::optional<Connection> remove(ConnectionId id);

    void becomeOf(Session &session, Connection &connection);
    // One that still is the session's is so no more, and is closed.
    void takeOver(Session &session);
    // It may wait for a hello for as long again.
    void waitAnew(Connection &connection, Instant now);
    // It is nobody's again; see Authority::undo.
    void undo(const Greeting &greeting, Instant now);
    // The sessions are others now; each says which connection is theirs.
    void restart(Instant now);

    void refuse(Connection &connection, const core::Rejection &rejection, std::optional<qint64> re,
                Instant now);
    void close(Connection &connection, int code, const QString &reason);
    void closeAll(const core::Closing &closing);
    // Closes those that have waited for a hello for too long, and when that is due.
    void closeSilent(Instant now);
    [[nodiscard]] std::optional<qint64> silenceDueMs() const;

private:
    Sessions &m_sessions;
    Outbox &m_outbox;
    int m_messagesPerSecond;
    std::unordered_map<ConnectionId, Connection> m_all;
    // For a hello, oldest first; some have been given more time since.
    std::deque<std::pair<qint64, ConnectionId>> m_waiting;
};

} // namespace server
