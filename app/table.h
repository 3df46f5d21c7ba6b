#pragma once

#include "client/client.h"
#include "client/referee.h"
#include "hosting/embeddedserver.h"
#include "mainwindow.h"
#include "settings.h"

#include <QTimer>

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
    [[nodiscard]] quint16 hostedPort() const { return m_server.port(); }

private:
    enum class Goal { Nothing, Host, Join };

    void connectHome();
    void connectLobby();
    void connectRoom();
    void connectClient();
    void connectMatch();
    void connectServer();

    void knock(const Address &address);
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
    void countDown();
    void tryAgain();
    void goBack();
    void goHome();
    void showInvitation();
    void applyTheme();

    ui::MainWindow &m_window;
    Settings &m_settings;
    quint16 m_wantedPort;
    QString m_name;
    Client m_client;
    Referee m_referee;
    EmbeddedServer m_server;
    Goal m_goal = Goal::Nothing;
    QString m_typed;
    QString m_portNote;
    QString m_reachedBy;
    core::RoomState m_room;
    bool m_greetedByLobby = false; // the first lobby may lead straight on to a room
    QDeadlineTimer m_retryAt;
    QTimer m_second;
};

} // namespace app
