#include "authority/answer.h"
#include "authority/authority.h"
#include "authority/presence.h"

#include "log/categories.h"
#include "protocol/names.h"

// How a connection becomes a person's, and how it is refused and closed.
namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qsizetype longestApp = 40;

void Authority::takeHello(ConnectionId id, Connection &connection, std::optional<qint64> messageId,
                          const core::Hello &hello, Instant now)
{
    if (connection.session)
        return refuse(id, connection, {ErrorCode::BadMessage, {"second_hello"_L1}}, messageId, now);
    if (hello.protocol != core::protocolVersion) {
        const core::Error error{.code = core::codeName(ErrorCode::Version),
                                .message = u"This server speaks protocol %1."_s.arg(core::protocolVersion),
                                .speaks = {core::protocolVersion}};
        m_outbox.send(id, core::encode({messageId, error}));
        return close(id, connection, WrongVersion, error.message);
    }
    Session *known = hello.token.isEmpty() ? nullptr : m_sessions.byToken(hello.token);
    const auto name = core::safeName(hello.name, core::longestName);
    if (!known && !name)
        return refuse(id, connection, badName(hello.name), messageId, now);

    if (!known && m_holding)
        return refuse(id, connection, {ErrorCode::DiskFull}, messageId, now);
    RateLimiter *newcomers = known ? nullptr
                                   : m_sessions.crowds().newcomers(connection.address, now.steadyMs);
    if (newcomers && !newcomers->admits(now.steadyMs)) {
        connection.waitsSinceMs = now.steadyMs;
        m_waiting.emplace_back(now.steadyMs, id);
        return refuse(id, connection,
                      {ErrorCode::ServerFull, {"newcomers"_L1, {{"seconds"_L1, newcomers->secondsToNext()}}}},
                      messageId, now);
    }

    const bool wasLost = known && !known->isConnected();
    const auto before = known ? known->connection : std::nullopt;
    if (known)
        takeOver(*known);
    Session &session = known ? *known : m_sessions.open(*name);
    const bool wishes = hello.figure && hello.figure != session.figure;
    if (known && (session.hasClosed() || wishes || session.isInBrowser != hello.browser))
        m_sessions.keepLater(session);
    if (wishes) {
        session.figure = hello.figure;
        session.wishesAnew = true;
    }
    session.isInBrowser = hello.browser;
    session.app = hello.app.left(longestApp);
    if (!known) {
        m_outbox.append(session.record());
        m_outbox.append(CounterRecord{Counter::Persons, m_sessions.opened()});
    }
    session.connection = id;
    session.address = connection.address;
    connection.session = &session;
    m_sessions.crowds().removeUngreeted(connection.address, id);
    m_outbox.note({id, session.person, session.app, before});
    qCInfo(core::logTable).noquote() << session.person << (known ? "is back" : "is new") << "on connection"
                                     << id;
    m_outbox.send(id, core::encode({messageId, core::Welcome{.person = session.person,
                                                             .name = session.name,
                                                             .token = session.token,
                                                             .resumed = known != nullptr,
                                                             .lastId = session.replies.lastId(),
                                                             .server = m_options.identity(),
                                                             .serverApp = m_options.app,
                                                             .messagesPerSecond = m_options.messagesPerSecond,
                                                             .graceSeconds = m_options.grace.count(),
                                                             .figure = session.figure}}));
    Context context = contextAt(now);
    if (wasLost)
        personReturned(context, session);
    showPlace(context, session);
}

// Whoever shows the token is that person: a connection that still has it loses it at once.
void Authority::takeOver(Session &session)
{
    if (!session.connection)
        return;
    const auto old = m_connections.find(*session.connection);
    Q_ASSERT(old != m_connections.end());
    old->second.session = nullptr;
    if (!old->second.closing)
        close(old->first, old->second, TakenOver, u"A newer connection has taken over."_s);
}

void Authority::undo(const Greeting &greeting, Instant now)
{
    const auto connection = m_connections.find(greeting.connection);
    if (connection == m_connections.end()) // the person has lost it since
        return;
    connection->second.session = nullptr;
    connection->second.waitsSinceMs = now.steadyMs;
    m_waiting.emplace_back(now.steadyMs, greeting.connection);
    Session *session = m_sessions.find(greeting.person);
    if (!session || session->connection != greeting.connection)
        return;
    session->connection.reset();
    if (!greeting.tookOverFrom)
        return;
    if (m_connections.contains(*greeting.tookOverFrom))
        session->connection = greeting.tookOverFrom;
    else
        m_sessions.lose(*session, core::Away::Lost, now.steadyMs);
}

static bool isAbuse(ErrorCode code)
{
    return code == ErrorCode::BadJson || code == ErrorCode::BadMessage || code == ErrorCode::UnknownType
           || code == ErrorCode::HelloFirst || code == ErrorCode::RateLimited;
}

void Authority::refuse(ConnectionId id, Connection &connection, const Rejection &rejection,
                       std::optional<qint64> re, Instant now)
{
    qCDebug(core::logTable).noquote() << "connection" << id << "refused:" << core::codeName(rejection.code);
    m_outbox.send(id, encoded(rejection, re));
    if (isAbuse(rejection.code) && connection.abuse.tooMany(now.steadyMs))
        close(id, connection, TooMany, u"Too many bad or too many messages."_s);
}

void Authority::close(ConnectionId id, Connection &connection, int code, const QString &reason)
{
    connection.closing = true;
    m_sessions.crowds().removeUngreeted(connection.address, id);
    m_outbox.close(id, code, reason);
}

} // namespace server
