#include "client/client.h"

// What the server says, message by message; the rest of Client stands in client.cpp.
namespace app {

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
    m_connection->settle();
    setHeartbeat(false);
    if (!welcome.resumed)
        m_unanswered.startAnew();
    m_unanswered.continueAbove(welcome.lastId);
    m_inRoom = m_inRoom && welcome.resumed;
    m_welcome = welcome;
    m_identity.token = welcome.token;
    for (const core::ClientFrame &frame : m_unanswered.frames())
        m_connection->send(frame);
    setState(State::Online);
    emit welcomed(welcome);
}

void Client::take(const core::Ok &ok, std::optional<qint64> re)
{
    if (const auto question = m_unanswered.settle(re.value_or(0)))
        emit answered(*re, *question, ok);
}

void Client::take(const core::Error &error, std::optional<qint64> re)
{
    if (!m_greeted)
        takeHelloError(error);
    else if (const auto question = m_unanswered.settle(re.value_or(0)))
        emit refused(*re, *question, error);
}

void Client::take(const core::Pong &, std::optional<qint64> re)
{
    static_cast<void>(m_unanswered.settle(re.value_or(0)));
}

void Client::take(const core::Lobby &lobby, std::optional<qint64>)
{
    m_inRoom = false;
    setHeartbeat(false);
    emit lobbyChanged(lobby);
}

void Client::take(const core::RoomState &room, std::optional<qint64>)
{
    m_inRoom = true;
    setHeartbeat(room.match.has_value());
    emit roomChanged(room);
}

void Client::take(const core::PersonEvent &event, std::optional<qint64>)
{
    emit personChanged(event);
}

void Client::take(const core::ChatLine &line, std::optional<qint64>)
{
    emit chatReceived(line);
}

void Client::take(const core::ChatHistory &history, std::optional<qint64>)
{
    emit historyReceived(history);
}

void Client::take(const core::Kicked &notice, std::optional<qint64>)
{
    m_inRoom = false;
    emit kicked(notice);
}

void Client::take(const core::Closing &notice, std::optional<qint64>)
{
    m_closing = notice;
    emit closing(notice);
}

void Client::take(const core::MatchStarted &started, std::optional<qint64>)
{
    setHeartbeat(true);
    emit matchStarted(started);
}

void Client::take(const core::MatchView &view, std::optional<qint64>)
{
    emit viewChanged(view);
}

void Client::take(const core::MatchEnded &ended, std::optional<qint64>)
{
    setHeartbeat(false);
    emit matchEnded(ended);
}

} // namespace app
