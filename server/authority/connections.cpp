#include "authority/connections.h"

#include "authority/answer.h"
#include "log/categories.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

static constexpr qint64 helloLimitMs = 10'000;

Connections::Connections(Sessions &sessions, Outbox &outbox, int messagesPerSecond)
    : m_sessions(sessions)
    , m_outbox(outbox)
    , m_messagesPerSecond(messagesPerSecond)
{
}

void Connections::open(ConnectionId id, const QString &address, Instant now)
{
    const double rate = m_messagesPerSecond;
    m_all.emplace(id, Connection{.id = id,
                                 .address = address,
                                 .messages = RateLimiter(rate, rate * 3),
                                 .waitsSinceMs = now.steadyMs});
    m_waiting.emplace_back(now.steadyMs, id);
    if (const auto oldest = m_sessions.crowds().addUngreeted(address, id, now.steadyMs))
        close(m_all.at(*oldest), Full, u"There are too many connections from this address."_s);
}

Connection *Connections::find(ConnectionId id)
{
    const auto found = m_all.find(id);
    return found == m_all.end() || found->second.closing ? nullptr : &found->second;
}

const Connection *Connections::find(ConnectionId id) const
{
    const auto found = m_all.find(id);
    return found == m_all.end() || found->second.closing ? nullptr : &found->second;
}

std::optional<Connection> Connections::remove(ConnectionId id)
{
    auto gone = m_all.extract(id);
    if (gone.empty())
        return std::nullopt;
    m_sessions.crowds().removeUngreeted(gone.mapped().address, id);
    return std::move(gone.mapped());
}

void Connections::becomeOf(Session &session, Connection &connection)
{
    session.connection = connection.id;
    session.address = connection.address;
    connection.session = &session;
    m_sessions.crowds().removeUngreeted(connection.address, connection.id);
}

void Connections::takeOver(Session &session)
{
    if (!session.connection)
        return;
    Connection &old = m_all.at(*session.connection);
    old.session = nullptr;
    if (!old.closing)
        close(old, TakenOver, u"A newer connection has taken over."_s);
}

void Connections::waitAnew(Connection &connection, Instant now)
{
    connection.waitsSinceMs = now.steadyMs;
    m_waiting.emplace_back(now.steadyMs, connection.id);
}

void Connections::undo(const Greeting &greeting, Instant now)
{
    const auto connection = m_all.find(greeting.connection);
    if (connection == m_all.end()) // the person has lost it since
        return;
    connection->second.session = nullptr;
    waitAnew(connection->second, now);
    Session *session = m_sessions.find(greeting.person);
    if (!session || session->connection != greeting.connection)
        return;
    session->connection.reset();
    if (!greeting.tookOverFrom)
        return;
    if (m_all.contains(*greeting.tookOverFrom))
        session->connection = greeting.tookOverFrom;
    else
        m_sessions.lose(*session, core::Away::Lost, now.steadyMs);
}

void Connections::restart(Instant now)
{
    for (auto &[id, connection] : m_all)
        connection.session = nullptr;
    m_sessions.forEach([this](Session &session) {
        if (session.isConnected())
            m_all.at(*session.connection).session = &session;
    });
    for (const auto &[id, connection] : m_all) {
        if (!connection.session && !connection.closing)
            m_sessions.crowds().addUngreeted(connection.address, id, now.steadyMs);
    }
}

static bool isAbuse(ErrorCode code)
{
    return code == ErrorCode::BadJson || code == ErrorCode::BadMessage || code == ErrorCode::UnknownType
           || code == ErrorCode::HelloFirst || code == ErrorCode::RateLimited;
}

void Connections::refuse(Connection &connection, const core::Rejection &rejection, std::optional<qint64> re,
                         Instant now)
{
    qCDebug(core::logTable).noquote()
        << "connection" << connection.id << "refused:" << core::codeName(rejection.code);
    m_outbox.send(connection.id, encoded(rejection, re));
    if (isAbuse(rejection.code) && connection.abuse.tooMany(now.steadyMs))
        close(connection, TooMany, u"Too many bad or too many messages."_s);
}

void Connections::close(Connection &connection, int code, const QString &reason)
{
    connection.closing = true;
    m_sessions.crowds().removeUngreeted(connection.address, connection.id);
    m_outbox.close(connection.id, code, reason);
}

void Connections::closeAll(const core::Closing &closing)
{
    for (auto &[id, connection] : m_all) {
        if (connection.session)
            m_outbox.send(id, closing);
        close(connection, GoingAway, closing.reason);
    }
}

void Connections::closeSilent(Instant now)
{
    while (!m_waiting.empty() && m_waiting.front().first + helloLimitMs <= now.steadyMs) {
        Connection *connection = find(m_waiting.front().second);
        if (connection && !connection->session && connection->waitsSinceMs == m_waiting.front().first)
            close(*connection, TooMany, u"No hello came within 10 seconds."_s);
        m_waiting.pop_front();
    }
}

std::optional<qint64> Connections::silenceDueMs() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().first + helloLimitMs);
}

} // namespace server
