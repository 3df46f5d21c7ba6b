#include "authority/authority.h"

#include "authority/commands.h"
#include "authority/presence.h"
#include "authority/restore.h"
#include "authority/roomclocks.h"
#include "log/categories.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qint64 helloLimitMs = 10'000;

Authority::Authority(AuthorityOptions options, RandomBytes random)
    : m_options(std::move(options))
    , m_random(std::move(random))
    , m_sessions(m_random, m_options.messagesPerSecond, m_options.addressLimits)
    , m_broadcaster(m_sessions, m_rooms, m_outbox)
    , m_deadlines(m_sessions)
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
        Context context = contextAt(now);
        personDropped(context, *session);
        if (!m_holding)
            recordPeople(context);
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
        Context context = contextAt(now);
        recordPeople(context);
        endGrace(context);
        expireDeadlines(context);
    }
    return takeOutput(now);
}

void Authority::allowChanges(Instant now)
{
    if (!std::exchange(m_holding, false))
        return;
    Context context = contextAt(now);
    renewClocks(context);
}

std::optional<qint64> Authority::nextDue()
{
    std::optional<qint64> due = m_broadcaster.showDueMs();
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
    earliest(m_deadlines.earliest());
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

Context Authority::contextAt(Instant now)
{
    return {.options = m_options,
            .random = m_random,
            .sessions = m_sessions,
            .rooms = m_rooms,
            .broadcaster = m_broadcaster,
            .deadlines = m_deadlines,
            .unrecordedRooms = m_unrecordedRooms,
            .outbox = m_outbox,
            .now = now};
}

Output Authority::takeOutput(Instant now)
{
    m_broadcaster.showChanges(now);
    Context context = contextAt(now);
    recordChanges(context);
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
        remember(*connection.session, *problem.id, encoded(problem.rejection, problem.id));
}

// Questions change nothing but what is remembered of them.
template<typename Command>
static constexpr bool isQuestion = std::is_same_v<Command, core::GetTranscript>;

template<typename Command>
void Authority::takeCommand(ConnectionId id, Connection &connection, std::optional<qint64> messageId,
                            const Command &command, Instant now)
{
    if (isAnswered(id, connection, messageId, now))
        return;
    if (m_holding && !isQuestion<Command>)
        return refuse(id, connection, {ErrorCode::DiskFull}, messageId, now);
    const std::size_t mark = m_outbox.mark();
    Context context = contextAt(now);
    reply(id, connection, messageId, mark, answer(context, *connection.session, command), now);
}

void Authority::takeFrame(ConnectionId id, Connection &connection, const core::ClientFrame &frame,
                          Instant now)
{
    const auto takeMessage = [&](const auto &message) {
        using Message = std::remove_cvref_t<decltype(message)>;
        if constexpr (std::is_same_v<Message, core::Hello>)
            takeHello(id, connection, frame.id, message, now);
        else if (!connection.session)
            refuse(id, connection, {ErrorCode::HelloFirst}, frame.id, now);
        else if constexpr (std::is_same_v<Message, core::Ping>)
            m_outbox.send(id, core::encode({frame.id, core::Pong{message.content}}));
        else
            takeCommand(id, connection, frame.id, message, now);
    };
    std::visit(takeMessage, frame.message);
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

void Authority::reply(ConnectionId id, Connection &connection, std::optional<qint64> messageId,
                      std::size_t mark, const Answer &answer, Instant now)
{
    const auto *rejection = std::get_if<Rejection>(&answer);
    if (rejection && (rejection->code == ErrorCode::RateLimited || !messageId))
        return refuse(id, connection, *rejection, messageId, now);
    if (!messageId)
        return;
    const QByteArray reply = encoded(answer, messageId);
    remember(*connection.session, *messageId, reply);
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

const Session *Authority::sessionOf(ConnectionId id) const
{
    const auto connection = m_connections.find(id);
    return connection == m_connections.end() || connection->second.closing ? nullptr
                                                                           : connection->second.session;
}

Output Authority::restore(const Snapshot &snapshot, Instant now)
{
    if (!snapshot.serverId.isEmpty())
        m_options.serverId = snapshot.serverId;
    m_sessions.restore(snapshot, now.steadyMs);
    for (auto &[id, connection] : m_connections)
        connection.session = nullptr;
    m_sessions.forEach([this](Session &session) {
        if (session.isConnected())
            m_connections.at(*session.connection).session = &session;
    });
    for (const auto &[id, connection] : m_connections) {
        if (!connection.session && !connection.closing)
            m_sessions.crowds().addUngreeted(connection.address, id, now.steadyMs);
    }
    Context context = contextAt(now);
    restoreRooms(context, snapshot);
    if (m_options.restoredClocks == RestoredClocks::Wait)
        holdClocks(context);
    return takeOutput(now);
}

int Authority::people() const
{
    int connected = 0;
    m_sessions.forEach([&connected](const Session &session) { connected += session.isConnected() ? 1 : 0; });
    return connected;
}

} // namespace server
