#pragma once

#include <QString>

#include <optional>

namespace ui {

struct MatchModel;

// What one may do at a table at which nobody is left to play with.
struct WayOn
{
    bool invites = false;
    bool changesGame = false; // for the room's host alone
};

// What one may do now, besides moving.
struct MatchActions
{
    // To say that one is ready, for another match where one is over, or that one is not any more.
    enum class Ready { No, Ready, Rematch, Cancel };

    Ready ready = Ready::No;
    bool start = false;
    bool resign = false;
    bool sit = false;
    bool stand = false;
    bool backToNow = false; // to the present position
    std::optional<WayOn> wayOn = {};

    QString match = {};    // that runs; empty: none
    bool isFirst = true;   // the board still waits for the first match of its game
    bool givesWay = false; // there is nothing, and what stands in the board's place needs the height

    [[nodiscard]] static MatchActions of(const MatchModel &match);
};

} // namespace ui
