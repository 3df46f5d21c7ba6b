#pragma once

#include "protocol/messages.h"
#include "widgets/namedtext.h"

#include <QCoreApplication>

namespace ui {

// How long players may think: in seconds for a move, or for all their moves of a match; neither: as long as
// they like.
struct MatchClock
{
    std::optional<qint64> perMove;
    std::optional<qint64> each;

    bool operator==(const MatchClock &) const = default;
};

// What is said of how a room plays, and of its series.
class RoomTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::RoomTexts)

public:
    // "30 s a move", "10 min each", "no clock".
    [[nodiscard]] static QString clock(const MatchClock &clock);
    // "Best of 5"; none: "One match".
    [[nodiscard]] static QString series(std::optional<qint64> bestOf);
    // "Best of 5: Jonas 2, Bo 1"; empty where there is no series.
    [[nodiscard]] static NamedText standing(const core::RoomState &room);
    // Who has won the series that has just ended; empty where nobody has.
    [[nodiscard]] static NamedText seriesWinner(const core::RoomState &room, const QString &ownPerson);
};

} // namespace ui
