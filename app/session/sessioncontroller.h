#pragma once

#include "client/networkwatch.h"
#include "profile/profile.h"
#include "session/hostcontroller.h"
#include "session/nearbycontroller.h"
#include "session/preferencescontroller.h"
#include "session/reducer.h"
#include "session/roomcontroller.h"

#include <QElapsedTimer>
#include <QTimer>

#include <queue>

namespace app {

// Whether hosted tables are announced on the local networks, and those of others looked for.
enum class Discovery { Off, On };

// One window's way through Parlor: from the home page to a server, through its lobby to a room, and back.
// Brings what happens to session::reduce, and has carried out what follows. The host's own window joins over
// loopback like everybody else's.
class SessionController : public QObject
{
    Q_OBJECT

public:
    // Borrows both, which outlive it. `port` is where a hosted table is wanted.
    SessionController(ui::MainWindow &window, Profile &profile, quint16 port,
                      Discovery discovery = Discovery::Off, const Environment &environment = {},
                      QObject *parent = nullptr);

    void setName(const QString &name) { m_preferences.setName(name); }
    // At a table for that game, and for the one that was played last.
    void host(const QString &game) { dispatch(session::HostChosen{game}); }
    void host() { host(m_profile.settings().lastGame()); }
    // An invitation, an address in any form, or a name from the list of games nearby.
    void join(const QString &typed) { dispatch(session::JoinChosen{typed}); }
    // Looks as the system wishes where nothing else is chosen. Borrows it; it outlives this.
    void follow(const SystemLook &system) { m_preferences.follow(system); }
    // A link that was opened elsewhere: followed, unless one sits at a table or hosts one, which is said
    // then.
    void open(const QString &link) { dispatch(session::LinkOpened{link, m_host.here()}); }
    // Closes the window without a question, as there is nobody to answer it: the hosted table is put away,
    // whoever is at it, and a seat elsewhere is kept.
    void end() { dispatch(session::ProgramEnded{}); }
    [[nodiscard]] quint16 hostedPort() const { return m_host.hosting().port(); }

signals:
    // Another language was chosen, and nothing is lost if the window is made anew.
    void languageChosen();

private:
    void connectHome();
    void connectLeaving();
    void connectPreferences();
    void connectClient();
    void dispatch(const session::Event &event);

    ui::MainWindow &m_window;
    Profile &m_profile;
    Discovery m_discovery;
    session::State m_state;
    session::Context m_context;
    std::queue<session::Event> m_events; // the first is being worked on
    QElapsedTimer m_clock;
    QTimer m_second; // runs while seconds are counted
    PreferencesController m_preferences;
    HostController m_host; // outlives the client, for whose goodbye it would wait
    Client m_client;
    RoomController m_room;
    NetworkWatch m_network;
    NearbyController m_nearby;
};

} // namespace app
