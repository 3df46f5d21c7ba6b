#include "authority/authority.h"

#include "authority/commands.h"
#include "authority/hello.h"
#include "authority/lobbyview.h"
#include "authority/presence.h"
#include "authority/restore.h"
#include "authority/roomclocks.h"
#include "log/categories.h"
#include "protocol/clientcodec.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

Authority::Authority(AuthorityOptions options, RandomBytes random)
    : m_options(std::move(options))
    , m_random(std::move(random))
    , m_sessions(m_random, m_options.messagesPerSecond, m_options.addressLimits)
    , m_connections(m_sessions, m_outbox, m_options.messagesPerSecond)
    , m_broadcaster(m_sessions, m_rooms, m_outbox)
    , m_deadlines(m_sessions)
{
}

Output Authority::opened(ConnectionId connection, Instant now, const QString &address)
{
    Context context = contextAt(now);
    m_connections.open(connection, address, now);
    return takeOutput(context);
}

Output Authority::received(ConnectionId id, const QByteArray &text, Instant now)
{
    Context context = contextAt(now);
    if (Connection *connection = m_connections.find(id))
        take(context, *connection, text);
    return takeOutput(context);
}

Output Authority::receivedBinary(ConnectionId id, Instant now)
{
    Context context = contextAt(now);
    if (Connection *connection = m_connections.find(id))
        m_connections.refuse(*connection, {ErrorCode::BadMessage, {"binary"_L1}}, {}, now);
    return takeOutput(context);
}

Output Authority::closed(ConnectionId id, Instant now, core::Away how)
{
    const auto connection = m_connections.remove(id);
    if (!connection)
        return {};
    Context context = contextAt(now);
    if (Session *session = connection->session) {
        qCInfo(core::logTable).noquote() << session->person << "lost connection" << id;
        m_sessions.lose(*session, connection->closing ? core::Away::Lost : how, now.steadyMs);
        personDropped(context, *session);
        if (!m_holding)
            recordPeople(context);
    }
    return takeOutput(context);
}

Output Authority::tick(Instant now)
{
    Context context = contextAt(now);
    m_connections.closeSilent(now);
    if (!m_holding) {
        recordPeople(context);
        endGrace(context);
        expireDeadlines(context);
    }
    return takeOutput(context);
}

std::optional<qint64> Authority::nextDue()
{
    std::optional<qint64> due = m_broadcaster.showDueMs();
    const auto earliest = [&due](std::optional<qint64> other) {
        if (other)
            due = std::min(due.value_or(*other), *other);
    };
    earliest(m_connections.silenceDueMs());
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
    Context context = contextAt(now);
    m_connections.closeAll(closing);
    if (!m_holding)
        m_outbox.append(CounterRecord{Counter::ClockMs, now.steadyMs});
    return takeOutput(context);
}

const Session *Authority::sessionOf(ConnectionId id) const
{
    const Connection *connection = m_connections.find(id);
    return connection ? connection->session : nullptr;
}

core::Lobby Authority::lobby() const
{
    return lobbyOf(m_rooms, m_sessions);
}

int Authority::people() const
{
    int connected = 0;
    m_sessions.forEach([&connected](const Session &session) { connected += session.isConnected() ? 1 : 0; });
    return connected;
}

Output Authority::restore(const Snapshot &snapshot, Instant now)
{
    Context context = contextAt(now);
    if (!snapshot.serverId.isEmpty())
        m_options.serverId = snapshot.serverId;
    m_sessions.restore(snapshot, now.steadyMs);
    m_connections.restart(now);
    restoreRooms(context, snapshot);
    if (m_options.restoredClocks == RestoredClocks::Wait)
        holdClocks(context);
    return takeOutput(context);
}

void Authority::allowChanges(Instant now)
{
    if (!std::exchange(m_holding, false))
        return;
    Context context = contextAt(now);
    renewClocks(context);
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
            .now = now,
            .isHolding = m_holding};
}

Output Authority::takeOutput(Context &context)
{
    m_broadcaster.showChanges(context.now);
    recordChanges(context);
    Q_ASSERT(!m_holding || m_outbox.isClean());
    return m_outbox.take();
}

void Authority::take(Context &context, Connection &connection, const QByteArray &text)
{
    const auto decoded = core::decodeClient(text);
    const auto *frame = std::get_if<core::ClientFrame>(&decoded);
    const auto *problem = std::get_if<core::DecodeError>(&decoded);
    RateLimiter &limiter = connection.session ? connection.session->messages : connection.messages;
    if (!limiter.admits(context.now.steadyMs))
        m_connections.refuse(connection,
                             {ErrorCode::RateLimited,
                              {"messages"_L1, {{"seconds"_L1, limiter.secondsToNext()}}}},
                             frame ? frame->id : problem->id, context.now);
    else if (frame)
        takeFrame(context, connection, *frame);
    else
        takeDecodeError(context, connection, *problem);
}

void Authority::takeDecodeError(Context &context, Connection &connection, const core::DecodeError &problem)
{
    const bool isKnown = problem.rejection.code == ErrorCode::BadMessage && !problem.type.isEmpty();
    if (!connection.session && isKnown && problem.type != QLatin1StringView("hello"))
        return m_connections.refuse(connection, {ErrorCode::HelloFirst}, problem.id, context.now);
    if (connection.session && isAnswered(connection, problem.id, context.now))
        return;
    m_connections.refuse(connection, problem.rejection, problem.id, context.now);
    if (connection.session && problem.id)
        remember(*connection.session, *problem.id, encoded(problem.rejection, problem.id));
}

void Authority::takeFrame(Context &context, Connection &connection, const core::ClientFrame &frame)
{
    const auto takeMessage = [&](const auto &message) {
        using Message = std::remove_cvref_t<decltype(message)>;
        if constexpr (std::is_same_v<Message, core::Hello>)
            takeHello(context, m_connections, connection, frame.id, message);
        else if (!connection.session)
            m_connections.refuse(connection, {ErrorCode::HelloFirst}, frame.id, context.now);
        else if constexpr (std::is_same_v<Message, core::Ping>)
            m_outbox.send(connection.id, core::encode({frame.id, core::Pong{message.content}}));
        else
            takeCommand(context, connection, frame.id, message);
    };
    std::visit(takeMessage, frame.message);
}

// Questions change nothing but what is remembered of them.
template<typename Command>
static constexpr bool isQuestion = std::is_same_v<Command, core::GetTranscript>;

template<typename Command>
void Authority::takeCommand(Context &context, Connection &connection, std::optional<qint64> messageId,
                            const Command &command)
{
    if (isAnswered(connection, messageId, context.now))
        return;
    if (m_holding && !isQuestion<Command>)
        return m_connections.refuse(connection, {ErrorCode::DiskFull}, messageId, context.now);
    const std::size_t mark = m_outbox.mark();
    reply(connection, messageId, answer(context, *connection.session, command), mark, context.now);
}

bool Authority::isAnswered(Connection &connection, std::optional<qint64> messageId, Instant now)
{
    const ReplyMemory &replies = connection.session->replies;
    if (!messageId || *messageId > replies.lastId())
        return false;
    if (const auto known = replies.find(*messageId))
        m_outbox.send(connection.id, *known);
    else
        m_connections.refuse(connection, {ErrorCode::BadMessage, {"old_id"_L1}}, messageId, now);
    return true;
}

void Authority::reply(Connection &connection, std::optional<qint64> messageId, const Answer &answer,
                      std::size_t mark, Instant now)
{
    const auto *rejection = std::get_if<Rejection>(&answer);
    if (rejection && (rejection->code == ErrorCode::RateLimited || !messageId))
        return m_connections.refuse(connection, *rejection, messageId, now);
    if (!messageId)
        return;
    const QByteArray frame = encoded(answer, messageId);
    remember(*connection.session, *messageId, frame);
    m_outbox.sendAt(mark, connection.id, frame);
}

void Authority::remember(Session &session, qint64 messageId, const QByteArray &reply)
{
    if (m_holding)
        return;
    const QByteArray fitted(reply.constData(), reply.size()); // without the room that it was written in
    const int slot = session.replies.remember(messageId, fitted);
    m_outbox.append(ReplyRecord{session.person, slot, messageId, reply});
}

} // namespace server
