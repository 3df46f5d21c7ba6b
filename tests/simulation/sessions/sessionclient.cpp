#include "sessionclient.h"

#include "client/backoff.h"
#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace app::session;

TableServer *Neighbourhood::at(const app::Address &address) const
{
    const auto found = std::ranges::find_if(servers, [&](const auto &server) {
        return server->isUp() && server->address() == address;
    });
    return found == servers.end() ? nullptr : found->get();
}

app::NearbyServers Neighbourhood::announced() const
{
    app::NearbyServers nearby;
    for (const auto &server : servers) {
        if (!server->isUp())
            continue;
        app::NearbyServer one;
        one.announced.instance = server->store().id;
        one.announced.host = server->store().id;
        one.announced.port = server->address().port;
        one.addresses = {server->address()};
        nearby.all.push_back(one);
    }
    return nearby;
}

bool Neighbourhood::belongs(const QString &token, const app::Address &address) const
{
    const auto given = tokens.find(token);
    return given != tokens.end() && given->second->addresses.contains(address.textWithPort());
}

void SessionClient::connectTo(const std::vector<app::Address> &addresses,
                              const QHash<QString, QString> &tokens, const QString &name,
                              const app::Address &self)
{
    leave();
    m_known = {addresses, {.name = name, .tokens = tokens}};
    m_name = name;
    m_self = self;
    m_welcome = {};
    m_pending.startAnew();
    m_closing.reset();
    m_tries = 0;
    m_state = State::Connecting;
    attempt();
}

void SessionClient::leave()
{
    if (m_greeted && m_inRoom)
        m_server->network().say(m_line, core::encode(core::ClientFrame{std::nullopt, core::LeaveRoom{}}));
    goOffline();
}

void SessionClient::goOffline()
{
    m_inRoom = false;
    drop();
    m_state = State::Idle;
}

void SessionClient::vanish()
{
    m_listener.happened = [](const Event &) {};
    goOffline();
}

void SessionClient::drop()
{
    ++m_attempt;
    m_greeted = false;
    if (m_server)
        m_server->network().hangUp(m_line);
    m_server.reset();
}

void SessionClient::cut()
{
    if (m_server)
        m_server->network().cut(m_line);
}

void SessionClient::send(const core::ClientMessage &message)
{
    const core::ClientFrame frame = m_pending.add(message);
    if (m_greeted)
        m_server->network().say(m_line, core::encode(frame));
}

app::Address SessionClient::reached(const app::Address &address) const
{
    return address.host == "127.0.0.1"_L1 ? m_self : address;
}

void SessionClient::attempt()
{
    drop();
    m_world.agenda.in(m_world.dice.between(1, 300), [this, number = m_attempt] {
        if (number == m_attempt)
            callFirst(number);
    });
}

// The first address at which anybody listens.
void SessionClient::callFirst(quint64 attempt)
{
    for (const app::Address &address :
         m_state == State::Reconnecting ? m_known.ownAddresses() : m_known.addresses()) {
        TableServer *server = m_neighbourhood.at(reached(address));
        if (!server)
            continue;
        m_answered = address;
        m_server = *std::ranges::find(m_neighbourhood.servers, server, &std::shared_ptr<TableServer>::get);
        m_line = server->network().call({[this, attempt](const QByteArray &frame) {
                                             if (attempt == m_attempt)
                                                 hear(frame);
                                         },
                                         [this, attempt] {
                                             if (attempt == m_attempt)
                                                 lose();
                                         }});
        return greet();
    }
    m_state == State::Reconnecting ? planRetry() : fail(app::FailureKind::Refused);
}

void SessionClient::greet()
{
    const core::Hello hello = m_known.helloAt(m_answered);
    m_hasShownToken = !hello.token.isEmpty();
    if (m_hasShownToken && !m_neighbourhood.belongs(hello.token, reached(m_answered)))
        m_world.fail(
            u"%1 shows a token at %2, where it does not belong"_s.arg(m_name, m_answered.textWithPort()));
    m_server->network().say(m_line, core::encode(core::ClientFrame{1, hello}));
}

void SessionClient::hear(const QByteArray &text)
{
    const auto decoded = core::decodeServer(text);
    const auto *frame = std::get_if<core::ServerFrame>(&decoded);
    if (!frame)
        return m_world.fail(u"%1 cannot read %2"_s.arg(m_name, QString::fromUtf8(text)));
    if (const auto *welcome = std::get_if<core::Welcome>(&frame->message))
        return take(*welcome);
    if (const auto *ok = std::get_if<core::Ok>(&frame->message))
        return take(*ok, frame->re);
    if (const auto *error = std::get_if<core::Error>(&frame->message))
        return take(*error, frame->re);
    if (const auto *closing = std::get_if<core::Closing>(&frame->message))
        m_closing = *closing;
    if (std::holds_alternative<core::RoomState>(frame->message))
        m_inRoom = true;
    if (std::holds_alternative<core::Lobby>(frame->message)
        || std::holds_alternative<core::Kicked>(frame->message))
        m_inRoom = false;
    if (std::holds_alternative<core::ChatHistory>(frame->message))
        m_listener.happened(HistoryShown{});
    std::visit(
        [this](const auto &message) {
            if constexpr (std::is_constructible_v<Event, decltype(message)>)
                m_listener.happened(message);
        },
        frame->message);
}

void SessionClient::take(const core::Welcome &welcome)
{
    m_greeted = true;
    m_tries = 0;
    m_known.takeWelcome(m_answered, welcome.token);
    if (!welcome.resumed)
        m_pending.startAnew();
    m_pending.continueAbove(welcome.lastId);
    m_inRoom = m_inRoom && welcome.resumed;
    m_welcome = welcome;
    m_neighbourhood.tokens[welcome.token] = m_server->kept();
    for (const core::ClientFrame &frame : m_pending.frames())
        m_server->network().say(m_line, core::encode(frame));
    m_state = State::Online;
    m_listener.happened(Welcomed{welcome, m_answered, m_known.ownAddresses(), m_hasShownToken});
}

void SessionClient::take(const core::Ok &, std::optional<qint64> re)
{
    if (const auto question = m_pending.take(re.value_or(0)))
        m_listener.happened(Answered{*question});
}

void SessionClient::take(const core::Error &error, std::optional<qint64> re)
{
    if (!m_greeted)
        return m_state == State::Reconnecting ? planRetry() : fail(app::FailureKind::ServerFull);
    if (const auto question = m_pending.take(re.value_or(0)))
        m_listener.happened(Refused{*question, error});
}

void SessionClient::lose()
{
    if (m_closing)
        fail(m_closing->kept ? app::FailureKind::ServerSaved : app::FailureKind::ServerClosed);
    else if (m_state == State::Connecting)
        fail(app::FailureKind::TimedOut);
    else
        planRetry();
}

void SessionClient::fail(app::FailureKind kind)
{
    app::Failure failure;
    failure.kind = kind;
    failure.address = m_known.address();
    goOffline();
    m_listener.happened(ConnectionFailed{failure});
}

void SessionClient::planRetry()
{
    drop();
    const auto pause = app::backoff(++m_tries, 0.5);
    m_world.agenda.in(pause.count(), [this, number = m_attempt] {
        if (number == m_attempt)
            attempt();
    });
    if (std::exchange(m_state, State::Reconnecting) != State::Reconnecting)
        m_listener.happened(ConnectionLost{});
}
