#pragma once

#include "protocol/messages.h"
#include "widgets/namedtext.h"

#include <QCoreApplication>

#include <chrono>
#include <vector>

namespace ui {

// A running match as one of its players leaves it.
struct MatchToLeave
{
    std::vector<core::MatchPlayer> players;
    core::Seat ownSeat = 0; // of the match
    std::vector<core::Seat> turn;
    std::vector<core::ScoreLine> score;
    std::chrono::seconds kept; // for which the server keeps the seat
};

// What somebody wants who is asked before they leave.
enum class LeaveAnswer {
    Save,  // a host: the table is put away for another day
    Close, // a host: it is gone
    KeepSeat,
    GiveUp,
    Stay,
};

// What becomes of a table and of those at it when its host leaves, and of a seat in a match when its player
// does.
class LeaveTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::LeaveTexts)

public:
    enum class Match { None, Running };
    // Empty where there is nobody else.
    struct Others
    {
        QString afterSaving;
        QString afterClosing;
    };
    // For a host who stands at their table.
    [[nodiscard]] static Others othersOf(const core::RoomState &room, const QString &ownPerson);
    // For a host who does not know from there who else is in.
    [[nodiscard]] static Others whoeverIsHere();
    // With what becomes of the table itself.
    [[nodiscard]] static Others outcomes(const Others &others, Match match);

    // Who is waited for.
    [[nodiscard]] static NamedText standOf(const MatchToLeave &match);
    [[nodiscard]] static QString keptSeat(const MatchToLeave &match);
    // What becomes of the match without this player.
    [[nodiscard]] static QString lossIn(const MatchToLeave &match);
};

} // namespace ui
