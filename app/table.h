#pragma once

#include "client/client.h"
#include "client/networkwatch.h"
#include "client/referee.h"
#include "hosting/hosting.h"
#include "mainwindow.h"
#include "settings.h"

namespace app {

// One window's way through Parlor: from the home page to a server, through its lobby to a room, and back.
// Ties the client's session to the pages; the host's own window joins over loopback like everybody else's.
class Table : public QObject
{
    Q_OBJECT

public:
    // Borrows both, which outlive it. `port` is where a hosted table is wanted.
    Table(ui::MainWindow &window, Settings &settings, quint16 port, QObject *parent = nullptr);

    void setName(const QString &name);
    void host();
    void join(const QString &typed);
    [[nodiscard]] quint16 hostedPort() const { return m_hosting.port(); }

private:
    enum class Goal { Nothing, Host, Join };

    void connectHome();
    void connectLobby();
    void connectRoom();
    void connectClient();
    void connectMatch();
    void connectHosting();

    void continueTable(const QString &id);
    [[nodiscard]] bool concernsOthers() const;
    void leaveTable();
    void closeTable(Hosting::Ending ending);
    void takeHostedTable(quint16 port);
    void takeClosedTable();
    void refreshHome();
    void rememberGame();

    void returnTo(const LastGame &game);
    void enter(const QString &typed);
    void knock(const Address &address);
    [[nodiscard]] QString tokenFor(const Address &address) const;
    void play(const QJsonObject &choice);
    void showKept();
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
    void showInvitation();
    void applyTheme();

    ui::MainWindow &m_window;
    Settings &m_settings;
    quint16 m_wantedPort;
    QString m_name;
    Hosting m_hosting; // outlives the client, for whose goodbye it would wait
    Client m_client;
    Referee m_referee;
    NetworkWatch m_network;
    Goal m_goal = Goal::Nothing;
    QString m_typed;
    QString m_returnToken; // of the game that one returns to
    QString m_continued;   // the table that is being opened again; empty: a new one
    QString m_portNote;
    QString m_reachedBy;
    core::RoomState m_room;
    bool m_greetedByLobby = false; // the first lobby may lead straight on to a room
    bool m_returning = false;      // there was a seat, and one comes back to it
    bool m_isBack = false;         // in it again, which is still to be said
    bool m_seatIsGone = false;     // but the server no longer knows who one is
    bool m_quitting = false;       // once the table is closed, so is the window
};

} // namespace app
