#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

namespace ui {

// What a painted board tells a screen reader of its cells; a board derives from it beside Board. Cells are
// numbered from 0.
class AccessibleCells
{
public:
    virtual ~AccessibleCells() = default;

    [[nodiscard]] virtual int cellCount() const = 0;
    // "column 3, row 2, Bo's O, last move".
    [[nodiscard]] virtual QString cellName(int index) const = 0;
    // Within the board.
    [[nodiscard]] virtual QRect cellArea(int index) const = 0;
    // The cell under a point of the board, or -1.
    [[nodiscard]] virtual int cellUnder(QPoint point) const = 0;
    // Where the keyboard is, or -1.
    [[nodiscard]] virtual int currentCellIndex() const = 0;
    virtual void focusCell(int index) = 0;
    // As a click there would.
    virtual void pressCell(int index) = 0;
};

// Lets a screen reader find the cells of every board that has them; may be called more than once.
void provideCellAccess();

} // namespace ui
