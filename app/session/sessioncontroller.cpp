#include "session/sessioncontroller.h"

#include "session/errortexts.h"
#include "session/figurecontroller.h"

// The way in and out; what happens at the table stands in session/sessioncontrollerevents.cpp.
namespace app {

using namespace Qt::Literals::StringLiterals;

SessionController::SessionController(ui::MainWindow &window, Settings &settings, quint16 port,
                                     Discovery discovery, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_wantedPort(port)
    , m_discovery(discovery)
    , m_name(settings.name())
    , m_hosting(settings.paths().state + u"/tables"_s, environment)
    , m_client(environment.timeouts, this, environment.route)
    , m_fairness(settings.paths().state)
    , m_nearby(*window.home())
    , m_invitationController(m_hosting, environment)
    , m_attention(window)
    , m_retries(environment.retryPatience)
{
    connectHome();
    connectJoining();
    connectSettings();
    connectLobby();
    connectRoom();
    connectClient();
    connectMatch();
    connectHosting();
    new FigureController(m_client, m_settings, m_window, this); // hears of what the pages show already
    connect(&m_network, &NetworkWatch::changed, &m_client, &Client::checkConnection);
    m_window.bar()->setName(m_name, m_settings.figure());
    m_window.home()->setName(m_name);
    m_hosting.setAnnounced(discovery == Discovery::On);
    refreshHome();
    applyPreferences();
    lookAround();
}

void SessionController::connectHome()
{
    ui::HomePage *home = m_window.home();
    connect(home, &ui::HomePage::hostChosen, this, &SessionController::host);
    connect(home, &ui::HomePage::tableContinued, this,
            [this](const QString &id) { continueTable(id, Unreadable::Ask); });
    connect(home, &ui::HomePage::tableForgotten, this, [this](const QString &id) {
        m_hosting.tables().forget(id);
        refreshHome();
    });
    connect(home, &ui::HomePage::returnChosen, this, [this] {
        if (const auto games = m_settings.games(); !games.empty())
            returnTo(games.front());
    });
    connect(home, &ui::HomePage::returnForgotten, this, [this] {
        if (const auto games = m_settings.games(); !games.empty())
            m_settings.forgetGame(games.front().token);
        refreshHome();
    });
    connect(m_window.bar(), &ui::TopBar::backChosen, this, &SessionController::goBack);
}

void SessionController::goBack()
{
    m_quitting = false;
    if (m_hosting.isOpen())
        leaveTable();
    else if (m_window.isAt(m_window.room()) && m_window.room()->matchPanel()->hasWhatToResign())
        m_window.room()->askToLeave(ui::RoomPage::Leaver::Player);
    else if (m_window.isAt(m_window.room()) && m_client.state() == Client::State::Online)
        m_client.send(core::LeaveRoom{});
    else
        goHome();
}

void SessionController::goHome()
{
    if (m_hosting.isOpen()) // it has not come to a room yet
        return closeTable(Hosting::Ending::Save);
    if (m_client.state() == Client::State::Online)
        m_settings.forgetGame(m_client.welcome().token);
    m_goal = Goal::Nothing;
    m_window.setAsksBeforeClosing(false);
    stopTrying();
    m_client.leave();
    m_window.home()->showIdle();
    refreshHome();
    showHome();
}

void SessionController::showHome()
{
    m_window.bar()->setName(m_name, m_settings.figure()); // without what a table has added to it
    m_window.showHome();
    lookAround();
}

// The games nearby are looked for while one may want them.
void SessionController::lookAround()
{
    if (m_discovery == Discovery::On)
        m_nearby.start();
}

} // namespace app
