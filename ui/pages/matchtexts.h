#pragma once

#include "game/activity.h"
#include "protocol/messages.h"
#include "widgets/namedtext.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace ui {

// What is said of a match and its players: pure functions of what the server has shown.
class MatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatchTexts)

public:
    MatchTexts(std::vector<core::MatchPlayer> players, std::optional<int> ownSeat);

    // "Player 3" where the seat's player is not known.
    [[nodiscard]] QString nameOf(int seat) const;
    // What a room says before its match begins, to one of its people.
    [[nodiscard]] static QString beforeMatch(const core::RoomState &room, const QString &ownPerson);
    // "Jonas is choosing a game": the host.
    [[nodiscard]] static NamedText choosing(const core::RoomState &room);
    // "Waiting for Theo and Mina".
    [[nodiscard]] NamedText waiting(const std::vector<int> &turn) const;
    // "You and Bo win", or what the game itself says of it where that is not empty.
    [[nodiscard]] NamedText result(const core::MatchResult &result, const QString &endingText) const;
    // How it came to that; `wonText` is what the game says of it.
    [[nodiscard]] NamedText detail(const core::MatchResult &result, core::Ending ending,
                                   const QString &wonText) const;

private:
    [[nodiscard]] NamedText winners(const std::vector<int> &seats) const;
    [[nodiscard]] NamedText ownWin(const std::vector<int> &seats) const;
    [[nodiscard]] static QString nobodyLeft(const QString &reason);
    [[nodiscard]] NamedText departed(const QString &reason, int seat) const;
    [[nodiscard]] std::optional<int> loser(const core::MatchResult &result) const;

    std::vector<core::MatchPlayer> m_players;
    std::optional<int> m_own;
};

// A match's people as far as a room tells who came after its end: those seated now, where they are as many as
// the match had; empty where nothing is known for sure.
[[nodiscard]] std::vector<core::MatchPlayer> guessedPlayers(const core::RoomState &room,
                                                            const core::MatchResult &result,
                                                            const QString &ownPerson);

} // namespace ui
