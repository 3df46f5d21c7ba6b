#include "client/client.h"

#include "log/categories.h"
#include "protocol/names.h"

#include <algorithm>

// What the server says, message by message; the rest of Client stands in client.cpp.
namespace app {
namespace {

FailureKind helloKind(const core::Error &error)
{
    switch (core::codeFromName(error.code).value_or(core::ErrorCode::BadMessage)) {
    case core::ErrorCode::Version:
        return FailureKind::VersionMismatch;
    case core::ErrorCode::BadName:
        return FailureKind::BadName;
    case core::ErrorCode::ServerFull:
        return error.reason == QLatin1StringView("newcomers") ? FailureKind::Newcomers
                                                              : FailureKind::ServerFull;
    case core::ErrorCode::DiskFull:
        return FailureKind::DiskFull;
    default:
        return FailureKind::NotAParlor;
    }
}

// A server of 0.1.0 knows of no figures.
std::optional<int> wishIn(const core::Ok &answer)
{
    const int figure = answer.content.value(QLatin1StringView("figure")).toInt(-1);
    return figure >= 0 && figure < core::figureCount ? std::optional(figure) : std::nullopt;
}

constexpr qsizetype longestApp = 40; // such as `parlor 0.1.0`

QString shortened(const QString &said)
{
    return core::safeText(core::firstCodePoints(said, 200), 200).value_or(QString());
}

} // namespace

void Client::take(const core::Welcome &welcome, std::optional<qint64>)
{
    if (m_greeted)
        return;
    if (welcome.protocol != core::protocolVersion) {
        Failure failure = m_connection->failure(FailureKind::VersionMismatch);
        failure.speaks = {welcome.protocol};
        return end(failure);
    }
    m_greeted = true;
    m_attempts = 0;
    preferAnswered();
    m_connection->confirm();
    setHeartbeat(false);
    if (!welcome.resumed)
        m_pending.startAnew();
    m_pending.continueAbove(welcome.lastId);
    m_inRoom = m_inRoom && welcome.resumed;
    m_welcome = welcome;
    qCInfo(core::logClient).noquote()
        << "welcomed at" << address().textWithPort() << "by" << welcome.serverApp.left(longestApp)
        << (welcome.resumed ? "again" : "as new");
    m_identity.tokens.insert(address().textWithPort(), welcome.token);
    for (const core::ClientFrame &frame : m_pending.frames())
        m_connection->send(frame);
    setState(State::Online);
    emit welcomed(welcome);
}

// The next attempt begins where this one led to.
void Client::preferAnswered()
{
    const auto answered = std::ranges::find(m_addresses, m_connection->address());
    std::rotate(m_addresses.begin(), answered, std::next(answered));
}

void Client::alsoAt(const std::vector<Address> &addresses)
{
    for (const Address &address : addresses) {
        m_identity.tokens.insert(address.textWithPort(), m_welcome.token);
        if (std::ranges::find(m_addresses, address) == m_addresses.end())
            m_addresses.push_back(address);
    }
}

std::vector<Address> Client::ownAddresses() const
{
    std::vector<Address> own;
    std::ranges::copy_if(m_addresses, std::back_inserter(own), [this](const Address &address) {
        const auto token = m_identity.tokens.constFind(address.textWithPort());
        return token != m_identity.tokens.cend() && *token == m_welcome.token;
    });
    return own;
}

void Client::take(const core::Ok &ok, std::optional<qint64> re)
{
    const auto question = m_pending.take(re.value_or(0));
    if (!question)
        return;
    if (std::holds_alternative<core::Rename>(*question))
        m_welcome.figure = wishIn(ok);
    emit answered(*re, *question, ok);
}

void Client::take(const core::Error &error, std::optional<qint64> re)
{
    if (!m_greeted) {
        takeHelloError(error);
    } else if (const auto question = m_pending.take(re.value_or(0))) {
        qCInfo(core::logClient).noquote()
            << "refused:"
            << core::codeName(core::codeFromName(error.code).value_or(core::ErrorCode::BadMessage));
        emit refused(*re, *question, error);
    }
}

void Client::take(const core::Pong &, std::optional<qint64> re)
{
    if (const auto question = m_pending.take(re.value_or(0)))
        emit answered(*re, *question, {});
}

void Client::take(const core::Lobby &, std::optional<qint64>)
{
    m_inRoom = false;
    setHeartbeat(false);
}

void Client::take(const core::RoomState &room, std::optional<qint64>)
{
    if (!std::exchange(m_inRoom, true))
        qCInfo(core::logClient) << "in a room of" << room.people.size();
    setHeartbeat(room.match.has_value());
}

void Client::take(const core::Kicked &, std::optional<qint64>)
{
    m_inRoom = false;
    qCInfo(core::logClient) << "sent from the room";
}

void Client::take(const core::Closing &notice, std::optional<qint64>)
{
    m_closing = notice;
    qCInfo(core::logClient) << "the server says that it closes,"
                            << (notice.kept ? "and keeps all" : "for good");
}

void Client::take(const core::MatchStarted &started, std::optional<qint64>)
{
    setHeartbeat(true);
    qCInfo(core::logClient) << "match" << started.number << "begins with" << started.players.size()
                            << "players";
}

void Client::take(const core::MatchEnded &ended, std::optional<qint64>)
{
    setHeartbeat(false);
    qCInfo(core::logClient) << "the match ends after" << ended.step << "moves";
}

void Client::takeHelloError(const core::Error &error)
{
    Failure failure = m_connection->failure(helloKind(error));
    failure.speaks = error.speaks;
    end(failure);
}

void Client::endClosed()
{
    Failure failure = m_connection->failure(m_closing->kept ? FailureKind::ServerSaved
                                                            : FailureKind::ServerClosed);
    // A sentence in the reader's language says it where there is a code; released versions said it
    // themselves.
    if (m_closing->code.isEmpty())
        failure.said = shortened(m_closing->reason);
    else
        failure.host = m_welcome.server.owner;
    end(failure);
}

} // namespace app
