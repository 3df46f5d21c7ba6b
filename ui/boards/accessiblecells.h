#pragma once

#include "boards/boardaccess.h"

namespace ui {

// A board whose parts are cells; they are numbered from 0.
class AccessibleCells : public AccessibleParts
{
public:
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

    [[nodiscard]] int partCount() const override { return cellCount(); }
    [[nodiscard]] BoardPart part(int index) const override
    {
        return {.name = cellName(index), .area = cellArea(index)};
    }
    [[nodiscard]] int partAt(QPoint point) const override { return cellUnder(point); }
    [[nodiscard]] int currentPart() const override { return currentCellIndex(); }
    void act(int part, Action action) override
    {
        if (action == Action::Press)
            pressCell(part);
        else if (auto *board = dynamic_cast<QWidget *>(this))
            board->setFocus(Qt::OtherFocusReason);
        focusCell(part); // what is pressed may depend on what was chosen before
    }
};

} // namespace ui
