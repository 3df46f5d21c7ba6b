#pragma once

#include "session/reducer.h"

#include <QStringList>

[[nodiscard]] core::Welcome welcomeBy(const QString &token, bool resumed = false);
[[nodiscard]] app::Address addressOf(const QString &text);
[[nodiscard]] app::Failure failureAt(const QString &address,
                                     app::FailureKind kind = app::FailureKind::Refused);
// With `p1`, who hosts it, and `p2`; they play a match of tic-tac-toe where one runs.
[[nodiscard]] core::RoomState roomOfTwo(const QString &id, bool isPlaying = false);
[[nodiscard]] core::Lobby lobbyWith(const std::vector<QString> &rooms, bool locked = false);
// Announced on the network by that host, at these addresses.
[[nodiscard]] app::NearbyServer nearbyServer(const QString &host, const std::vector<app::Address> &addresses);

// Somebody's session without a program around it: told what happens, it says what is to be done, as wordsOf()
// does.
class SessionScript
{
public:
    QStringList happens(const app::session::Event &event);
    // The answer of a server to whoever connects to it.
    QStringList welcomes(const QString &address, const core::Welcome &welcome, bool hasShownToken = false);

    // `p2` at somebody else's table, at 10.0.0.2, with the token `t2`.
    static SessionScript inRoom(bool isPlaying = false);
    // `p1` at a table of their own.
    static SessionScript hosting();

    app::session::State state;
    app::session::Context context{.patience = app::RetryPlan::usualPatience};
};
