#pragma once

#include "boards/cells.h"
#include "style/roles.h"

#include <QLineF>
#include <QStringList>

#include <limits>
#include <optional>

namespace ui {

// What the picture of any board with cells depends on, beside what lies there.
struct BoardScene
{
    static constexpr int atRest = std::numeric_limits<int>::max();

    Cells cells = {};
    QStringList players = {}; // their names by seat
    Theme theme = Theme::Light;
    qreal textScale = 1;
    quint32 grain = 1;               // of the wood
    qreal ring = 0;                  // of the lamp light around the board, to 1: your turn
    int time = atRest;               // ms since what moves has begun to
    QList<QLineF> ledges = {};       // see Board::ledges
    std::optional<int> hovered = {}; // the cell that the pointer is on
    std::optional<int> focus = {};   // the cell that the keyboard is on, where that is shown
    std::optional<int> ghost = {};   // where the move that is aimed at would lie; only a legal one
    bool hasKeyboard = false;        // the board has the focus, and keys were used last

    [[nodiscard]] bool isMoving() const { return time != atRest; }
};

} // namespace ui
