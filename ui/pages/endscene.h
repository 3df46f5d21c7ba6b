#pragma once

#include "boards/board.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

struct MatchModel;

// One of those who stand there when a match is over.
struct EndFigure
{
    int seat = 0; // of the match
    PlayerLook look = {};
    bool operator==(const EndFigure &) const = default;
};

// Who stands there when a match is over, and how. Nobody does while something else is said of it than how it
// ended.
struct EndScene
{
    static constexpr int mostOnStage = 3;

    // Empty where nobody stands.
    [[nodiscard]] static EndScene of(const MatchModel &match);

    QString match;
    QList<EndFigure> stage; // who has won, or where nobody has, all but the one aside
    int more = 0;           // who stand on the stage, too, but are only counted
    std::optional<EndFigure> aside;
    bool isWon = false;    // with a crown for everybody on the stage
    bool isJoy = false;    // with strokes around it
    bool hasMarks = false; // pieces are × and ○
    bool operator==(const EndScene &) const = default;
};

} // namespace ui
