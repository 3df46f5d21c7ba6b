#include "client/client.h"

#include "log/categories.h"
#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace app {
namespace {

// A server of 0.1.0 knows of no figures.
std::optional<int> wishIn(const core::Ok &answer)
{
    const int figure = answer.content.value("figure"_L1).toInt(-1);
    return figure >= 0 && figure < core::figureCount ? std::optional(figure) : std::nullopt;
}

bool isAnswer(const core::ServerMessage &message)
{
    return std::holds_alternative<core::Ok>(message) || std::holds_alternative<core::Error>(message)
           || std::holds_alternative<core::Pong>(message);
}

} // namespace

void Client::Place::take(const core::Lobby &)
{
    *this = {};
}

void Client::Place::take(const core::RoomState &room)
{
    if (!std::exchange(isInRoom, true))
        qCInfo(core::logClient) << "in a room of" << room.people.size();
    matchRuns = room.match.has_value();
}

void Client::Place::take(const core::Kicked &)
{
    isInRoom = false;
    qCInfo(core::logClient) << "sent from the room";
}

void Client::Place::take(const core::MatchStarted &started)
{
    matchRuns = true;
    qCInfo(core::logClient) << "match" << started.number << "begins with" << started.players.size()
                            << "players";
}

void Client::Place::take(const core::MatchEnded &ended)
{
    matchRuns = false;
    qCInfo(core::logClient) << "the match ends after" << ended.step << "moves";
}

std::chrono::milliseconds Client::Place::pace() const
{
    return matchRuns ? matchPulse : 5s;
}

Client::Client(const Timeouts &timeouts, QObject *parent, Route route)
    : QObject(parent)
    , m_connection(m_server, {timeouts, std::move(route)})
{
    connect(&m_connection, &ServerConnection::welcomed, this, &Client::takeWelcome);
    connect(&m_connection, &ServerConnection::received, this, &Client::takeFrame);
    connect(&m_connection, &ServerConnection::retryPlanned, this,
            [this](int attempt, std::chrono::milliseconds pause) {
                setState(State::Reconnecting);
                emit retryPlanned(attempt, pause);
            });
    connect(&m_connection, &ServerConnection::failed, this, [this](const Failure &failure) {
        const bool wasThere = m_state != State::Connecting;
        m_place = {};
        setState(State::Idle);
        if (wasThere)
            emit connectionLost(failure);
        else
            emit connectionFailed(failure);
    });
}

void Client::connectTo(const std::vector<Address> &addresses, const Identity &identity)
{
    leave();
    for (const Address &address : addresses)
        qCInfo(core::logClient).noquote() << "knocking at" << address.textWithPort();
    m_server = KnownServer(addresses, identity);
    m_welcome = {};
    m_pending.startAnew();
    setState(State::Connecting);
    m_connection.call();
}

void Client::leave()
{
    if (Connection *connection = m_connection.current(); connection && isInRoom())
        connection->send({std::nullopt, core::LeaveRoom{}});
    goOffline();
}

void Client::goOffline()
{
    m_place = {};
    m_connection.hangUp();
    setState(State::Idle);
}

qint64 Client::send(const core::ClientMessage &message)
{
    if (const auto *rename = std::get_if<core::Rename>(&message); rename && rename->figure)
        m_server.wishFor(*rename->figure); // else the next hello would wish the old one again
    const core::ClientFrame frame = m_pending.add(message);
    if (Connection *connection = m_connection.current())
        connection->send(frame);
    return *frame.id;
}

void Client::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(core::logClient) << "is now" << state;
    emit stateChanged(state);
}

void Client::takeWelcome(const core::Welcome &welcome)
{
    m_place = {.isInRoom = isInRoom() && welcome.resumed};
    m_welcome = welcome;
    if (!welcome.resumed)
        m_pending.startAnew();
    m_pending.continueAbove(welcome.lastId);
    Connection *connection = m_connection.current();
    connection->setHeartbeat(m_place.pace());
    for (const core::ClientFrame &frame : m_pending.frames())
        connection->send(frame);
    setState(State::Online);
    emit welcomed(welcome);
}

void Client::takeFrame(const core::ServerFrame &frame)
{
    if (isAnswer(frame.message))
        return takeAnswer(frame);
    std::visit([this](const auto &message) { m_place.take(message); }, frame.message);
    if (Connection *connection = m_connection.current())
        connection->setHeartbeat(m_place.pace());
    emit received(frame.message);
}

void Client::takeAnswer(const core::ServerFrame &frame)
{
    const qint64 id = frame.re.value_or(0);
    const auto question = m_pending.take(id);
    if (!question)
        return;
    if (const auto *error = std::get_if<core::Error>(&frame.message)) {
        qCInfo(core::logClient).noquote()
            << "refused:"
            << core::codeName(core::codeFromName(error->code).value_or(core::ErrorCode::BadMessage));
        emit refused(id, *question, *error);
        return;
    }
    const auto *ok = std::get_if<core::Ok>(&frame.message);
    if (ok && std::holds_alternative<core::Rename>(*question))
        m_welcome.figure = wishIn(*ok);
    emit answered(id, *question, ok ? *ok : core::Ok()); // a pong says no more
}

} // namespace app
