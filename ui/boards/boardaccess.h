#pragma once

#include <QAccessible>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace ui {

// One of the things that a board paints, as a screen reader finds it.
struct BoardPart
{
    enum class Kind {
        Text,
        Place, // can be gone to, and pressed
    };

    Kind kind = Kind::Place;
    QString name;           // "column 3, row 2, Bo's O, last move"
    QRect area;             // in the board's coordinates
    int id = 0;             // by which the board knows it
    bool isCurrent = false; // the keyboard is there
};

// What a screen reader finds on a board, which derives from it beside Board: its parts, numbered from 0, and
// then the widgets on it that speak for themselves.
class AccessibleParts
{
public:
    enum class Action { Focus, Press };

    virtual ~AccessibleParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    // Of a number below partCount().
    [[nodiscard]] virtual BoardPart part(int index) const = 0;
    // The part at a point of the board, or -1.
    [[nodiscard]] virtual int partAt(QPoint point) const = 0;
    // Where the keyboard is, or -1.
    [[nodiscard]] virtual int currentPart() const = 0;
    virtual void act(int part, Action action) = 0;
    [[nodiscard]] virtual QWidgetList partWidgets() const { return {}; }
};

// The parts of a board that lists them all.
class ListedParts : public AccessibleParts
{
public:
    [[nodiscard]] virtual std::vector<BoardPart> parts() const = 0;

    [[nodiscard]] int partCount() const override { return static_cast<int>(parts().size()); }
    [[nodiscard]] BoardPart part(int index) const override
    {
        return parts().at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] int partAt(QPoint point) const override
    {
        return findPart([point](const BoardPart &part) { return part.area.contains(point); });
    }
    [[nodiscard]] int currentPart() const override { return findPart(&BoardPart::isCurrent); }
    // The first part for which that is true, or -1.
    template<typename Condition>
    [[nodiscard]] int findPart(Condition condition) const
    {
        const auto all = parts();
        const auto found = std::ranges::find_if(all, condition);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
};

// Lets a screen reader find the parts of every board that has them; may be called more than once.
void provideBoardAccess();

// Tells a screen reader what has become of a part of the board, or of the board, which is -1.
void tell(QWidget &board, QAccessible::Event what, int part = -1);

} // namespace ui
