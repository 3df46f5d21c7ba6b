#pragma once

#include "client/client.h"
#include "client/fairnessagent.h"
#include "client/networkwatch.h"
#include "hosting/hosting.h"
#include "mainwindow.h"
#include "profile/settings.h"
#include "session/attentioncontroller.h"
#include "session/invitationcontroller.h"
#include "session/nearbycontroller.h"
#include "session/retryplan.h"

namespace app {

class SystemLook;

// Whether hosted tables are announced on the local networks, and those of others looked for.
enum class Discovery { Off, On };

// One window's way through Parlor: from the home page to a server, through its lobby to a room, and back.
// Ties the client's session to the pages; the host's own window joins over loopback like everybody else's.
class SessionController : public QObject
{
    Q_OBJECT

public:
    // Borrows both, which outlive it. `port` is where a hosted table is wanted.
    SessionController(ui::MainWindow &window, Settings &settings, quint16 port,
                      Discovery discovery = Discovery::Off, const Environment &environment = {},
                      QObject *parent = nullptr);

    void setName(const QString &name);
    void host();
    // An invitation, an address in any form, or a name from the list of games nearby.
    void join(const QString &typed);
    // Looks as the system wishes where nothing else is chosen. Borrows it; it outlives this.
    void follow(const SystemLook &system);
    // A link that was opened elsewhere: followed, unless one sits at a table or hosts one, which is said
    // then.
    void open(const QString &link);
    // Closes the window without a question, as there is nobody to answer it: the hosted table is put away,
    // whoever is at it, and a seat elsewhere is kept.
    void end();
    [[nodiscard]] quint16 hostedPort() const { return m_hosting.port(); }

signals:
    // Another language was chosen, and nothing is lost if the window is made anew.
    void languageChosen();

private:
    enum class Goal { Nothing, Host, Join };

    void connectHome();
    void connectJoining();
    void connectSettings();
    void connectLobby();
    void connectRoom();
    void connectClient();
    void connectMatch();
    void connectHosting();

    // What to do where nothing of the table can be read: say so, or open an empty one.
    enum class Unreadable { Ask, OpenEmpty };
    void continueTable(const QString &id, Unreadable what);
    [[nodiscard]] bool concernsOthers() const;
    void leaveTable();
    void closeTable(Hosting::Ending ending);
    void takeHostedTable(quint16 port);
    void closeIfQuitting();
    void refreshHome();
    void rememberGame();

    [[nodiscard]] bool isHome() const;
    void keepPreferences(const ui::Preferences &wanted);
    void applyPreferences();
    void showPreferences();

    void returnTo(const LastGame &game);
    void enter(const QString &typed);
    void joinNearby(const QString &id);
    void openAtHome(const QString &link);
    void openInLobby(const QString &link);
    [[nodiscard]] std::vector<Address> here() const;
    void joinInstead(const Address &address);
    void connectTo(const Invitation &invitation);
    void beginVisit();
    [[nodiscard]] Identity identityFor(const Invitation &invitation) const;
    [[nodiscard]] std::vector<Address> returnWays() const;
    [[nodiscard]] std::vector<Address> waysTo(const Invitation &invitation) const;
    void takeReturn(const core::Welcome &welcome);
    void planAnotherTry(FailureKind why);
    void sayCountdown();
    void countDown();
    void stopTrying();
    void play(const QJsonObject &choice);
    void showSealedChoice();
    void takeLobby(const core::Lobby &lobby);
    void takeRoom(const core::RoomState &room);
    void takeAnswer(const core::ClientMessage &question, const core::Ok &answer);
    void takeRefusal(const core::ClientMessage &question, const core::Error &error);
    void takePerson(const core::PersonEvent &event);
    void takeKick(const core::Kicked &kicked);
    void takeState(Client::State state);
    void takeFailure(const Failure &failure);
    void planRetry(int attempt, std::chrono::milliseconds pause);
    void tryAgain();
    void goBack();
    void goHome();
    void showHome();
    void lookAround();
    void showInvitation();

    ui::MainWindow &m_window;
    Settings &m_settings;
    quint16 m_wantedPort;
    Discovery m_discovery;
    QString m_name;
    Hosting m_hosting; // outlives the client, for whose goodbye it would wait
    Client m_client;
    FairnessAgent m_fairness;
    NetworkWatch m_network;
    NearbyController m_nearby;
    InvitationController m_invitationController;
    AttentionController m_attention;
    Goal m_goal = Goal::Nothing;
    QString m_typed;
    Invitation m_invitation;          // what is being joined
    std::optional<Address> m_instead; // what the card's main action leads to
    QTimer m_again;                   // counts down to the next try
    RetryPlan m_retries;
    LastGame m_return;       // that one returns to; without a token: none
    bool m_anywhere = false; // one returns by any way, as the known ones led nowhere
    QString m_serverId;      // of the server that one is at, as announced nearby; empty: not known
    QString m_continued;     // the table that is being opened again; empty: a new one
    core::RoomState m_room;
    QString m_openedLink;                    // that is still to be told of
    bool m_greetedByLobby = false;           // the first lobby may lead straight on to a room
    bool m_returning = false;                // there was a seat, and one comes back to it
    bool m_isBack = false;                   // in it again, which is still to be said
    std::optional<ui::UserError> m_seatGone; // one is somebody new there, which is still to be said
    const SystemLook *m_system = nullptr;    // none: light, and in motion
    bool m_quitting = false;                 // once the table is closed, so is the window
};

} // namespace app
