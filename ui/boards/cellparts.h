#pragma once

#include "boards/boardaccess.h"
#include "boards/cells.h"

namespace ui {

// A board whose parts are its cells.
class CellParts : public AccessibleParts
{
public:
    [[nodiscard]] virtual const Cells &cells() const = 0;
    // Of a cell that there is: "column 3, row 2, Bo's O, last move".
    [[nodiscard]] virtual QString cellName(int cell) const = 0;

    [[nodiscard]] int partCount() const override { return cells().count(); }
    [[nodiscard]] BoardPart part(int index) const override
    {
        return {.name = cellName(index), .area = cells().area(index).toRect()};
    }
    [[nodiscard]] int partAt(QPoint point) const override { return cells().at(point).value_or(-1); }
};

} // namespace ui
