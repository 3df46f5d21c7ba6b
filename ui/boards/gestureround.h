#pragma once

#include "games/rockpaperscissors/view.h"

#include <QString>

namespace ui {

using core::GestureView;

// One player's throw of a round that was opened, and what came of it.
struct OpenedThrow
{
    // What a look at the table tells first.
    enum class Fate {
        Best,   // still in, or with the most points of the round
        Scored, // some points
        Beaten, // out, or without a point
    };

    int seat = 0;
    std::optional<int> gesture = {}; // nothing: was not opened in time
    std::optional<int> beater = {};  // a gesture of the round that beats it, where that counts
    bool isOut = false;
    bool hasGone = false; // resigned or left since, unbeaten
    int gain = 0;         // points of this round
    Fate fate = Fate::Best;
    bool operator==(const OpenedThrow &) const = default;
};

// By seat.
[[nodiscard]] std::vector<OpenedThrow> openedThrows(const GestureView &view, const GestureView::Round &round);

// The one gesture of the round that no other beats, if there are several.
[[nodiscard]] std::optional<int> unbeaten(const GestureView &view, const GestureView::Round &round);

// The only gesture of the round that was beaten, if there is just one.
[[nodiscard]] std::optional<int> loserOf(const GestureView &view, const GestureView::Round &round);

// Whether the title says why: only one gesture was beaten.
[[nodiscard]] bool titleTellsReason(const GestureView &view, const GestureView::Round &round);
// "Dragon wins", "Paper covers rock", "Nobody is out".
[[nodiscard]] QString roundTitle(const GestureView &view, const GestureView::Round &round);
// "2 of 5 stay in"; the second line below the title.
[[nodiscard]] QString roundDetail(const GestureView &view, const GestureView::Round &round);
// What became of one throw: "out: paper covers rock", "+2, has 5".
[[nodiscard]] QString fateText(const GestureView &view, const OpenedThrow &thrown);
// The same in one or two words, where room is short.
[[nodiscard]] QString shortFateText(const GestureView &view, const OpenedThrow &thrown);
// A round of the list, from 0: "Paper covers rock · 1 out".
[[nodiscard]] QString roundText(const GestureView &view, int index);

} // namespace ui
