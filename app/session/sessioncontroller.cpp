#include "session/sessioncontroller.h"

#include "session/carryout.h"
#include "session/figurecontroller.h"
#include "session/sessiontexts.h"
#include "style/clock.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

SessionController::SessionController(ui::MainWindow &window, Profile &profile, quint16 port,
                                     Discovery discovery, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_profile(profile)
    , m_discovery(discovery)
    , m_context{.patience = environment.retryPatience}
    , m_preferences(window, profile.settings())
    , m_host(window, profile.paths().state + u"/tables"_s, port, environment)
    , m_client(environment.timeouts, this, environment.route)
    , m_room(m_client, window, profile.paths().state)
    , m_nearby(*window.home())
{
    m_clock.start();
    m_second.setInterval(1000);
    m_host.follow(m_client);
    connectHome();
    connectLeaving();
    connectPreferences();
    connectClient();
    new FigureController(m_client, m_profile.settings(), m_window,
                         this); // hears of what the pages show already
    m_host.setAnnounced(discovery == Discovery::On);
    dispatch(session::Started{});
    m_preferences.apply();
}

void SessionController::connectHome()
{
    ui::HomePage *home = m_window.home();
    connect(home, &ui::HomePage::hostChosen, this, [this](const QString &game) { host(game); });
    connect(home, &ui::HomePage::tableContinued, this,
            [this](const QString &id) { dispatch(m_host.continued(id)); });
    connect(home, &ui::HomePage::tableForgotten, this, [this](const QString &id) {
        m_host.forget(id);
        dispatch(session::OfferForgotten{});
    });
    connect(home, &ui::HomePage::returnChosen, this, [this] {
        if (const auto games = m_profile.games().all(); !games.empty())
            dispatch(session::ReturnChosen{games.front()});
    });
    connect(home, &ui::HomePage::returnForgotten, this, [this] {
        if (const auto games = m_profile.games().all(); !games.empty())
            m_profile.games().forget(games.front().token);
        dispatch(session::OfferForgotten{});
    });
    connect(home->joinCard(), &ui::JoinCard::joinChosen, this, &SessionController::join);
    connect(home, &ui::HomePage::nearbyChosen, this,
            [this](const QString &id) { dispatch(session::NearbyChosen{id}); });
    connect(home->joinCard(), &ui::JoinCard::cancelChosen, this, [this] { dispatch(session::Cancelled{}); });
    connect(home, &ui::HomePage::errorAnswered, this, [this](bool withSecond) {
        dispatch(session::CardAnswered{withSecond ? session::CardAction::Second : session::CardAction::Main});
    });
    connect(home->joinCard()->addressField(), &QLineEdit::textEdited, this,
            [this] { dispatch(session::AddressEdited{}); });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!ui::Clock::isStopped())
            dispatch(session::SecondPassed{});
    });
}

void SessionController::connectLeaving()
{
    connect(m_window.bar(), &ui::TopBar::backChosen, this, [this] { dispatch(session::BackChosen{}); });
    connect(&m_room, &RoomController::leaveChosen, this, [this] { dispatch(session::BackChosen{}); });
    connect(&m_window, &ui::MainWindow::closeChosen, this, [this] { dispatch(session::QuitChosen{}); });
    connect(&m_window, &ui::MainWindow::closed, this, [this] { dispatch(session::WindowClosed{}); });
    connect(&m_host, &HostController::happened, this, &SessionController::dispatch);
    for (const ui::LeaveQuestion *question :
         std::initializer_list<const ui::LeaveQuestion *>{m_window.room()->leaveQuestion(),
                                                          m_window.lobby()->leaveQuestion()})
        connect(question, &ui::LeaveQuestion::answered, this,
                [this](ui::LeaveAnswer answer) { dispatch(session::LeaveAnswered{answer}); });
}

void SessionController::connectPreferences()
{
    m_host.setName(m_preferences.name());
    connect(&m_preferences, &PreferencesController::nameChosen, this, [this](const QString &name) {
        m_host.setName(name);
        if (session::visitOf(m_state))
            m_client.send(core::Rename{name, {}});
    });
    connect(&m_preferences, &PreferencesController::figureChosen, this, [this](std::optional<int> figure) {
        if (!m_client.isInRoom()) // at a table it is the one that the table says
            m_window.bar()->setFigure(figure);
    });
    connect(&m_preferences, &PreferencesController::languageChosen, this, [this] {
        if (session::isIdle(m_state))
            emit languageChosen();
    });
    connect(&m_preferences, &PreferencesController::attentionChosen, &m_room, &RoomController::setAttention);
}

void SessionController::connectClient()
{
    connect(m_window.lobby(), &ui::LobbyPage::requested, &m_client, &Client::send);
    connect(m_window.lobby(), &ui::LobbyPage::errorAnswered, this,
            [this] { m_window.lobby()->showError({}); });
    connect(&m_network, &NetworkWatch::changed, &m_client, &Client::checkConnection);
    connect(&m_nearby, &NearbyController::changed, this, [this] { dispatch(session::NearbyChanged{}); });
    connect(&m_client, &Client::stateChanged, this, [this](Client::State state) {
        using State = Client::State;
        m_network.setActive(state != State::Idle);
        if (state != State::Connecting)
            m_window.bar()->showStatus(SessionTexts::of(state), state == State::Online ? ui::Role::Positive
                                                                : state == State::Idle ? ui::Role::Muted
                                                                                       : ui::Role::Warning);
        if (state == State::Reconnecting)
            dispatch(session::ConnectionLost{});
    });
    const auto fails = [this](const Failure &failure) { dispatch(session::ConnectionFailed{failure}); };
    connect(&m_client, &Client::connectionFailed, this, fails);
    connect(&m_client, &Client::connectionLost, this, fails);
    connect(&m_client, &Client::welcomed, this, [this](const core::Welcome &welcome) {
        dispatch(session::Welcomed{welcome, m_client.server().address(), m_client.server().ownAddresses(),
                                   m_client.hasShownToken()});
    });
    connect(&m_client, &Client::received, this, [this](const core::ServerMessage &message) {
        std::visit(
            [this](const auto &said) {
                if constexpr (std::is_constructible_v<session::Event, decltype(said)>)
                    dispatch(said);
            },
            message);
    });
    connect(&m_room, &RoomController::historyShown, this, [this] { dispatch(session::HistoryShown{}); });
    connect(&m_client, &Client::answered, this,
            [this](qint64, const core::ClientMessage &question, const core::Ok &answer) {
                if (std::holds_alternative<core::Rename>(question))
                    m_window.bar()->setName(answer.content.value("name"_L1).toString(),
                                            m_profile.settings().figure());
                dispatch(session::Answered{question});
            });
    connect(&m_client, &Client::refused, this,
            [this](qint64, const core::ClientMessage &question, const core::Error &error) {
                dispatch(session::Refused{question, error});
            });
}

// What happens while something is carried out waits for its end.
void SessionController::dispatch(const session::Event &event)
{
    m_events.push(event);
    if (m_events.size() > 1)
        return;
    const session::Actors actors{m_window, m_profile, m_preferences, m_client,
                                 m_host,   m_room,    m_nearby,      m_discovery == Discovery::On};
    while (!m_events.empty()) {
        m_context.now = std::chrono::milliseconds(m_clock.elapsed());
        m_context.nearby = {m_nearby.servers()};
        m_context.hasVisitors = m_host.hosting().hasVisitors();
        session::Transition next = session::reduce(std::move(m_state), m_events.front(), m_context);
        m_state = std::move(next.state);
        m_window.setAsksBeforeClosing(session::asksBeforeClosing(m_state, m_context.hasVisitors));
        if (const bool waits = std::holds_alternative<session::Waiting>(m_state);
            waits != m_second.isActive())
            waits ? m_second.start() : m_second.stop();
        for (const session::Effect &effect : next.effects)
            session::carryOut(actors, effect);
        m_events.pop();
    }
}

} // namespace app
