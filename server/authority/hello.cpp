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

void takeHello(Context &context, Connections &connections, Connection &connection,
               std::optional<qint64> messageId, const core::Hello &hello)
{
    const Instant now = context.now;
    const auto refuse = [&](const Rejection &rejection) {
        connections.refuse(connection, rejection, messageId, now);
    };
    if (connection.session)
        return refuse({ErrorCode::BadMessage, {"second_hello"_L1}});
    if (hello.protocol != core::protocolVersion) {
        const core::Error error{.code = core::codeName(ErrorCode::Version),
                                .message = u"This server speaks protocol %1."_s.arg(core::protocolVersion),
                                .speaks = {core::protocolVersion}};
        context.outbox.send(connection.id, core::encode({messageId, error}));
        return connections.close(connection, WrongVersion, error.message);
    }
    Session *known = hello.token.isEmpty() ? nullptr : context.sessions.byToken(hello.token);
    const auto name = core::safeName(hello.name, core::longestName);
    if (!known && !name)
        return refuse(badName(hello.name));

    if (!known && context.isHolding)
        return refuse({ErrorCode::DiskFull});
    RateLimiter *newcomers = known ? nullptr
                                   : context.sessions.crowds().newcomers(connection.address, now.steadyMs);
    if (newcomers && !newcomers->admits(now.steadyMs)) {
        connections.waitAnew(connection, now);
        return refuse(
            {ErrorCode::ServerFull, {"newcomers"_L1, {{"seconds"_L1, newcomers->secondsToNext()}}}});
    }

    const bool wasLost = known && !known->isConnected();
    const auto before = known ? known->connection : std::nullopt;
    if (known)
        connections.takeOver(*known);
    Session &session = known ? *known : context.sessions.open(*name);
    const bool wishes = hello.figure && hello.figure != session.figure;
    if (known && (session.hasClosed() || wishes || session.isInBrowser != hello.browser))
        context.sessions.keepLater(session);
    if (wishes) {
        session.figure = hello.figure;
        session.wishesAnew = true;
    }
    session.isInBrowser = hello.browser;
    session.app = hello.app.left(longestApp);
    if (!known) {
        context.outbox.append(session.record());
        context.outbox.append(CounterRecord{Counter::Persons, context.sessions.opened()});
    }
    connections.becomeOf(session, connection);
    context.outbox.note({connection.id, session.person, session.app, before});
    qCInfo(core::logTable).noquote() << session.person << (known ? "is back" : "is new") << "on connection"
                                     << connection.id;
    const AuthorityOptions &options = context.options;
    context.outbox.send(connection.id,
                        core::encode({messageId, core::Welcome{.person = session.person,
                                                               .name = session.name,
                                                               .token = session.token,
                                                               .resumed = known != nullptr,
                                                               .lastId = session.replies.lastId(),
                                                               .server = options.identity(),
                                                               .serverApp = options.app,
                                                               .messagesPerSecond = options.messagesPerSecond,
                                                               .graceSeconds = options.grace.count(),
                                                               .figure = session.figure}}));
    if (wasLost)
        personReturned(context, session);
    showPlace(context, session);
}

} // namespace server
