#pragma once

#include "fairness/transcript.h"
#include "pages/movetexts.h"
#include "protocol/messages.h"
#include "style/clock.h"
#include "widgets/seatactivity.h"

#include <QHash>

#include <optional>

namespace ui {

// How a match ended, and whether that is news: one was there, and has not looked back since.
struct SeenEnd : core::MatchEnded
{
    bool isNews = false;
};

// A match as one window knows it, with the room around it: what the server has shown, and what only this
// window has of it. MatchTracker keeps it up to that; who reads it gets it to read.
struct MatchModel
{
    enum class Phase { Waiting, Running, Over };
    // What the middle of the room is for.
    enum class Middle { Board, Invitation, Nothing };

    [[nodiscard]] bool isRunning() const { return phase == Phase::Running; }
    [[nodiscard]] bool isOver() const { return phase == Phase::Over; }
    [[nodiscard]] Middle middle() const;
    // The match as it stands, whatever position is looked at.
    [[nodiscard]] const core::MatchView &view() const { return match.state; }

    // The one whose window it is, or null.
    [[nodiscard]] const core::Person *self() const;
    // Whether that is the room's host.
    [[nodiscard]] bool isHost() const { return room.host == ownPerson; }
    // Whether there are as many players as a match needs.
    [[nodiscard]] bool hasEnoughPlayers() const;
    // In the match that is shown; nothing: one watches.
    [[nodiscard]] std::optional<int> ownSeat() const;
    // Whether that seat acts, be it by the program alone.
    [[nodiscard]] bool actsNow() const;
    // Whether there is something for the person to do.
    [[nodiscard]] bool isOwnTurn() const;
    // Whether one plays in a running match, and is neither out nor done.
    [[nodiscard]] bool hasWhatToResign() const;
    // By person; empty while no match runs.
    [[nodiscard]] QHash<QString, SeatActivity> activities() const;

    // Empty where no match has been played.
    [[nodiscard]] QStringList moveTexts() const;
    // How many moves the position shown has.
    [[nodiscard]] int movesShown() const;

    core::RoomState room;
    QString ownPerson;
    bool canInvite = false;
    bool isLive = true; // there is a connection
    Phase phase = Phase::Waiting;
    core::MatchStarted match; // its state is the present one
    std::optional<SeenEnd> ended;
    std::optional<core::Verdict> verdict; // what came of playing the match that has ended again
    SeatActivities seats;
    Deadline deadline;
    MoveTexts moves;
    QHash<QString, int> colours;   // the seats of the room that the players have had, by person
    std::optional<int> lookingAt;  // the position after that many moves
    QJsonObject sealedChoice = {}; // what this window keeps of its player's hidden choice
    QJsonObject asked = {};        // the move that nobody has answered yet; empty for none
};

} // namespace ui
