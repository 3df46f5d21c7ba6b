#include "authority/hello.h"

#include "authority/answer.h"
#include "authority/presence.h"
#include "log/categories.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

static constexpr qsizetype longestApp = 40;

static core::Error unknownVersion()
{
    return {.code = core::codeName(ErrorCode::Version),
            .message = u"This server speaks protocol %1."_s.arg(core::protocolVersion),
            .speaks = {core::protocolVersion}};
}

// Why nobody new may come on this connection now; it may ask again.
static std::optional<Rejection> whyNobodyNew(Context &context, Connections &connections,
                                             Connection &connection)
{
    if (context.isHolding)
        return Rejection{ErrorCode::DiskFull};
    const qint64 nowMs = context.now.steadyMs;
    RateLimiter *newcomers = context.sessions.crowds().newcomers(connection.address, nowMs);
    if (!newcomers || newcomers->admits(nowMs))
        return std::nullopt;
    connections.waitAnew(connection, context.now);
    return Rejection{ErrorCode::ServerFull, {"newcomers"_L1, {{"seconds"_L1, newcomers->secondsToNext()}}}};
}

static void follow(Session &session, const core::Hello &hello)
{
    if (hello.figure && hello.figure != session.figure) {
        session.figure = hello.figure;
        session.wishesAnew = true;
    }
    session.isInBrowser = hello.browser;
    session.app = hello.app.left(longestApp);
}

static Session &openSession(Context &context, const QString &safeName, const core::Hello &hello)
{
    Session &session = context.sessions.open(safeName);
    follow(session, hello);
    context.outbox.append(session.record());
    context.outbox.append(CounterRecord{Counter::Persons, context.sessions.opened()});
    return session;
}

static void resumeSession(Context &context, Connections &connections, Session &session,
                          const core::Hello &hello)
{
    connections.takeOver(session);
    const bool wishes = hello.figure && hello.figure != session.figure;
    if (session.hasClosed() || wishes || session.isInBrowser != hello.browser)
        context.sessions.keepLater(session);
    follow(session, hello);
}

static core::Welcome welcomeTo(const AuthorityOptions &options, const Session &session, bool isKnown)
{
    return {.person = session.person,
            .name = session.name,
            .token = session.token,
            .resumed = isKnown,
            .lastId = session.replies.lastId(),
            .server = options.identity(),
            .serverApp = options.app,
            .messagesPerSecond = options.messagesPerSecond,
            .graceSeconds = options.grace.count(),
            .figure = session.figure};
}

void takeHello(Context &context, Connections &connections, Connection &connection,
               std::optional<qint64> messageId, const core::Hello &hello)
{
    const auto refuse = [&](const Rejection &rejection) {
        connections.refuse(connection, rejection, messageId, context.now);
    };
    if (connection.session)
        return refuse({ErrorCode::BadMessage, {"second_hello"_L1}});
    if (hello.protocol != core::protocolVersion) {
        const core::Error error = unknownVersion();
        context.outbox.send(connection.id, core::encode({messageId, error}));
        return connections.close(connection, WrongVersion, error.message);
    }
    Session *known = hello.token.isEmpty() ? nullptr : context.sessions.byToken(hello.token);
    const auto name = core::safeName(hello.name, core::longestName);
    if (!known && !name)
        return refuse(badName(hello.name));
    if (const auto rejection = known ? std::nullopt : whyNobodyNew(context, connections, connection))
        return refuse(*rejection);

    const bool wasLost = known && !known->isConnected();
    const auto before = known ? known->connection : std::nullopt;
    if (known)
        resumeSession(context, connections, *known, hello);
    Session &session = known ? *known : openSession(context, *name, hello);
    connections.becomeOf(session, connection);
    context.outbox.note({connection.id, session.person, session.app, before});
    qCInfo(core::logTable).noquote() << session.person << (known ? "is back" : "is new") << "on connection"
                                     << connection.id;
    context.outbox.send(connection.id,
                        core::encode({messageId, welcomeTo(context.options, session, known != nullptr)}));
    if (wasLost)
        personReturned(context, session);
    showPlace(context, session);
}

} // namespace server
