#pragma once

#include "game/participants.h"
#include "games/rockpaperscissors/view.h"

// How a round of rock-paper-scissors goes on and how it is decided.
namespace core {

struct GestureState
{
    using Phase = GestureView::Phase;

    struct Player
    {
        int score = 0;
        bool isLate = false; // has not revealed in time
        QString commit;      // of this round; empty until it is there
        std::optional<int> gesture;
    };

    GestureOptions options;
    QString match;
    Participants participants;
    std::vector<Player> players; // by seat
    Phase phase = Phase::Commit;
    int round = 1;
    int emptyRounds = 0;
    int phases = 0;                         // that have begun
    std::vector<GestureView::Round> rounds; // the last ones
    std::optional<Outcome> outcome;

    [[nodiscard]] Player &at(Seat seat) { return players[static_cast<std::size_t>(seat)]; }
    [[nodiscard]] const Player &at(Seat seat) const { return players[static_cast<std::size_t>(seat)]; }
    [[nodiscard]] bool mayMove(Seat seat) const;
    [[nodiscard]] bool isAwaited() const;
};

// Goes on to the next phase once nobody is waited for.
void goOn(GestureState &state);
void finish(GestureState &state, Reason reason);
void finishWithoutWinners(GestureState &state, Reason reason);

} // namespace core
