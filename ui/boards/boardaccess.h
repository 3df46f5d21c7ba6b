#pragma once

#include "boards/cells.h"

#include <QAccessible>
#include <QWidget>

namespace ui {

// What a screen reader finds on a board, which derives from it beside Board: its cells, each a button with a
// number from 0, and then the widgets on it.
class CellParts
{
public:
    enum class Action { Focus, Press };

    virtual ~CellParts() = default;

    [[nodiscard]] virtual const Cells &cells() const = 0;
    // Of a cell that there is: "column 3, row 2, Bo's O, last move".
    [[nodiscard]] virtual QString cellName(int cell) const = 0;
    // Where the keyboard is, or -1.
    [[nodiscard]] virtual int currentPart() const = 0;
    virtual void act(int part, Action action) = 0;

    [[nodiscard]] int partCount() const { return cells().count(); }
    // The cell at a point of the board, or -1.
    [[nodiscard]] int partAt(QPoint point) const { return cells().at(point).value_or(-1); }
};

// Lets a screen reader find boards and their cells; may be called more than once.
void provideBoardAccess();

// Names a widget on a board to a screen reader, which is told where it had another name.
void tellName(QWidget &part, const QString &name);

// Tells a screen reader what has become of a part of the board, or of the board, which is -1.
void tell(QWidget &board, QAccessible::Event what, int part = -1);

} // namespace ui
