#include "authority/authority.h"

#include "log/categories.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qint64 helloLimitMs = 10'000;

Authority::Authority(AuthorityOptions options, RandomBytes random)
    : m_options(std::move(options))
    , m_sessions(random, m_options.messagesPerSecond, m_options.addressLimits)
    , m_rooms(m_sessions, m_outbox, random, m_options.rooms)
{
}

Output Authority::opened(ConnectionId connection, Instant now, const QString &address)
{
    const double rate = m_options.messagesPerSecond;
    m_connections.emplace(connection, Connection{.session = nullptr,
                                                 .address = address,
                                                 .waitsSinceMs = now.steadyMs,
                                                 .messages = RateLimiter(rate, rate * 3),
                                                 .abuse = {}});
    m_waiting.emplace_back(now.steadyMs, connection);
    if (const auto oldest = m_sessions.crowds().addUngreeted(address, connection, now.steadyMs))
        close(*oldest, m_connections.at(*oldest), Full,
              u"There are too many connections from this address."_s);
    return takeOutput(now);
}

Output Authority::received(ConnectionId id, const QByteArray &text, Instant now)
{
    const auto connection = m_connections.find(id);
    if (connection != m_connections.end() && !connection->second.closing)
        take(id, connection->second, text, now);
    return takeOutput(now);
}

Output Authority::receivedBinary(ConnectionId id, Instant now)
{
    const auto connection = m_connections.find(id);
    if (connection != m_connections.end() && !connection->second.closing)
        refuse(id, connection->second, {ErrorCode::BadMessage, {"binary"_L1}}, {}, now);
    return takeOutput(now);
}

Output Authority::closed(ConnectionId id, Instant now, core::Away how)
{
    const auto connection = m_connections.find(id);
    if (connection == m_connections.end())
        return {};
    Session *session = connection->second.session;
    m_sessions.crowds().removeUngreeted(connection->second.address, id);
    if (connection->second.closing)
        how = core::Away::Lost;
    m_connections.erase(connection);
    if (session) {
        qCInfo(core::logTable).noquote() << session->person << "lost connection" << id;
        m_sessions.lose(*session, how, now.steadyMs);
        m_rooms.drop(*session);
        if (!m_holding)
            keepSessions();
    }
    return takeOutput(now);
}

Output Authority::tick(Instant now)
{
    while (!m_waiting.empty() && m_waiting.front().first + helloLimitMs <= now.steadyMs) {
        const auto connection = m_connections.find(m_waiting.front().second);
        if (connection != m_connections.end() && !connection->second.session && !connection->second.closing
            && connection->second.waitsSinceMs == m_waiting.front().first)
            close(connection->first, connection->second, TooMany, u"No hello came within 10 seconds."_s);
        m_waiting.pop_front();
    }
    if (!m_holding) {
        keepSessions();
        endGrace(now);
        m_rooms.tick(now);
    }
    return takeOutput(now);
}

void Authority::allowChanges(Instant now)
{
    if (std::exchange(m_holding, false))
        m_rooms.renewClocks(now);
}

void Authority::keepSessions()
{
    for (Session *session : m_sessions.takeUnkept()) {
        m_rooms.keepPerson(*session);
        m_outbox.append(session->record());
    }
}

void Authority::endGrace(Instant now)
{
    const qint64 graceMs = std::chrono::milliseconds(m_options.grace).count();
    for (const QString &person : m_sessions.takeLostSince(now.steadyMs - graceMs)) {
        m_rooms.remove(*m_sessions.find(person), now);
        m_sessions.remove(person);
        m_outbox.append(SessionRemoved{person});
        qCInfo(core::logTable).noquote() << person << "is gone";
    }
}

std::optional<qint64> Authority::nextDue()
{
    std::optional<qint64> due = m_rooms.showDueMs();
    const auto earliest = [&due](std::optional<qint64> other) {
        if (other)
            due = std::min(due.value_or(*other), *other);
    };
    if (!m_waiting.empty())
        earliest(m_waiting.front().first + helloLimitMs);
    if (m_holding)
        return due;
    if (m_sessions.hasUnkept())
        earliest(0);
    earliest(m_rooms.clockDueMs());
    if (const auto loss = m_sessions.oldestLoss())
        earliest(*loss + std::chrono::milliseconds(m_options.grace).count());
    return due;
}

Output Authority::shutDown(const core::Closing &closing, Instant now)
{
    for (auto &[id, connection] : m_connections) {
        if (connection.session)
            m_outbox.send(id, closing);
        close(id, connection, GoingAway, closing.reason);
    }
    if (!m_holding)
        m_outbox.append(CounterRecord{Counter::ClockMs, now.steadyMs});
    return takeOutput(now);
}

Output Authority::takeOutput(Instant now)
{
    m_rooms.showChanges(now);
    m_rooms.recordChanges();
    Q_ASSERT(!m_holding || m_outbox.isClean());
    return m_outbox.take();
}

void Authority::take(ConnectionId id, Connection &connection, const QByteArray &text, Instant now)
{
    const auto decoded = core::decodeClient(text);
    const auto *frame = std::get_if<core::ClientFrame>(&decoded);
    const auto *problem = std::get_if<core::DecodeError>(&decoded);
    RateLimiter &limiter = connection.session ? connection.session->messages : connection.messages;
    if (!limiter.admits(now.steadyMs))
        refuse(id, connection,
               {ErrorCode::RateLimited, {"messages"_L1, {{"seconds"_L1, limiter.secondsToNext()}}}},
               frame ? frame->id : problem->id, now);
    else if (frame)
        takeFrame(id, connection, *frame, now);
    else
        takeDecodeError(id, connection, *problem, now);
}

void Authority::takeDecodeError(ConnectionId id, Connection &connection, const core::DecodeError &problem,
                                Instant now)
{
    const bool isKnown = problem.rejection.code == ErrorCode::BadMessage && !problem.type.isEmpty();
    if (!connection.session && isKnown && problem.type != QLatin1StringView("hello"))
        return refuse(id, connection, {ErrorCode::HelloFirst}, problem.id, now);
    if (connection.session && isAnswered(id, connection, problem.id, now))
        return;
    refuse(id, connection, problem.rejection, problem.id, now);
    if (connection.session && problem.id)
        remember(*connection.session, *problem.id, refusal(problem.rejection, problem.id));
}

void Authority::takeFrame(ConnectionId id, Connection &connection, const core::ClientFrame &frame,
                          Instant now)
{
    const bool isHello = std::holds_alternative<core::Hello>(frame.message);
    if (!connection.session && !isHello)
        refuse(id, connection, {ErrorCode::HelloFirst}, frame.id, now);
    else if (connection.session && isHello)
        refuse(id, connection, {ErrorCode::BadMessage, {"second_hello"_L1}}, frame.id, now);
    else if (isHello)
        takeHello(id, connection, frame, now);
    else if (const auto *ping = std::get_if<core::Ping>(&frame.message))
        m_outbox.send(id, core::encode({frame.id, core::Pong{ping->content}}));
    else if (!isAnswered(id, connection, frame.id, now))
        carryOut(id, connection, frame, now);
}

bool Authority::isAnswered(ConnectionId id, Connection &connection, std::optional<qint64> messageId,
                           Instant now)
{
    if (!messageId || *messageId > connection.session->replies.lastId())
        return false;
    if (const auto reply = connection.session->replies.find(*messageId))
        m_outbox.send(id, *reply);
    else
        refuse(id, connection, {ErrorCode::BadMessage, {"old_id"_L1}}, messageId, now);
    return true;
}

// Questions change nothing but what is remembered of them.
static bool isQuestion(const core::ClientMessage &message)
{
    return std::holds_alternative<core::GetTranscript>(message);
}

void Authority::carryOut(ConnectionId id, Connection &connection, const core::ClientFrame &frame, Instant now)
{
    Session &session = *connection.session;
    if (m_holding && !isQuestion(frame.message))
        return refuse(id, connection, {ErrorCode::DiskFull}, frame.id, now);
    const std::size_t mark = m_outbox.mark();
    const Answer answer = m_rooms.handle(session, frame.message, now);
    const auto *rejection = std::get_if<Rejection>(&answer);
    if (rejection && rejection->code == ErrorCode::RateLimited)
        return refuse(id, connection, *rejection, frame.id, now);
    if (!frame.id) {
        if (rejection)
            refuse(id, connection, *rejection, {}, now);
        return;
    }
    const QByteArray reply = rejection ? refusal(*rejection, frame.id)
                                       : core::encode({frame.id, core::Ok{std::get<QJsonObject>(answer)}});
    remember(session, *frame.id, reply);
    m_outbox.sendAt(mark, id, reply);
}

void Authority::remember(Session &session, qint64 messageId, const QByteArray &reply)
{
    if (m_holding)
        return;
    const QByteArray fitted(reply.constData(), reply.size()); // without the room that it was written in
    const int slot = session.replies.remember(messageId, fitted);
    m_outbox.append(ReplyRecord{session.person, slot, messageId, reply});
}

int Authority::people() const
{
    int connected = 0;
    m_sessions.forEach([&connected](const Session &session) { connected += session.isConnected() ? 1 : 0; });
    return connected;
}

} // namespace server
