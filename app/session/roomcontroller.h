#pragma once

#include "client/client.h"
#include "client/fairnessagent.h"
#include "mainwindow.h"
#include "session/attentioncontroller.h"

namespace app {

// The room that one is in, between the client and the page: people, chat and match, what the player's
// fairness agent does and finds, and what is heard of it. Which page is shown is not decided here.
class RoomController : public QObject
{
    Q_OBJECT

public:
    // Borrows client and window, which outlive it; `folder` is where sealed choices are kept.
    RoomController(Client &client, ui::MainWindow &window, const QString &folder, QObject *parent = nullptr);

    // Nothing is known of a room and its match any more; what was sealed stays kept.
    void clear();
    void setAttention(const AttentionChoice &choice) { m_attention.setWanted(choice); }

signals:
    // After what was said in the room before is shown.
    void historyShown();
    void leaveChosen();

private:
    void connectPage();
    void connectFairness();
    void play(const QJsonObject &choice);
    void showSealedChoice();
    [[nodiscard]] int landsIn() const;
    void take(const core::Lobby &lobby);
    void take(const core::RoomState &room);
    void take(const core::Kicked &notice);
    void take(const core::PersonEvent &event);
    void take(const core::PersonReaction &reaction);
    void take(const core::ChatLine &line);
    void take(const core::ChatHistory &history);
    void take(const core::MatchStarted &match);
    void take(const core::MatchView &view);
    void take(const core::MatchEnded &ended);
    void take(const auto &) {} // what else comes is not for the room
    void takeAnswer(const core::ClientMessage &question, const core::Ok &answer);
    void takeRefusal(const core::ClientMessage &question, const core::Error &error);

    Client &m_client;
    ui::MainWindow &m_window;
    ui::RoomPage &m_page;
    FairnessAgent m_fairness;
    AttentionController m_attention;
    core::RoomState m_room;     // as it was said last
    core::MatchStarted m_match; // the one that runs, or ran last, as it stands
};

} // namespace app
