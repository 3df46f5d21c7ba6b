#pragma once

#include "client/client.h"
#include "client/fairnessagent.h"

#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

// One light player without a window: chats without end and makes any move as soon as it may.
class Guest : public QObject
{
    Q_OBJECT

public:
    Guest(const QString &name, quint16 port);

    void send(const core::ClientMessage &message) { m_client.send(message); }

private:
    void take(const core::Lobby &lobby);
    void take(const core::RoomState &room);
    void take(const core::MatchStarted &match);
    void take(const core::MatchView &view);
    void take(const core::MatchEnded &ended);
    void take(const auto &) {}
    void act(const core::MatchView &view);
    [[nodiscard]] QJsonObject anyMove(const core::MatchView &view) const;
    void chat();

    QTemporaryDir m_folder;
    app::Client m_client;
    app::FairnessAgent m_fairness;
    core::MatchStarted m_match;
    QTimer m_chatter;
    bool m_asks = false;
};

// All of them, in a thread of their own, so that only the window is in the window's.
class Guests
{
public:
    Guests(int count, quint16 port);
    ~Guests();
    Q_DISABLE_COPY_MOVE(Guests)

    // From the `first`th on, each of them says that.
    void say(const core::ClientMessage &message, std::size_t first = 0);

private:
    QThread m_thread;
    QObject m_home; // lives in the thread
    std::vector<std::unique_ptr<Guest>> m_guests;
};
