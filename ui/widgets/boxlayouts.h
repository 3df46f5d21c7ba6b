#pragma once

#include <QBoxLayout>

#include <initializer_list>

namespace ui {

// What stands in a row or a column: a widget, a layout, or room.
struct BoxPart
{
    BoxPart(QWidget *shown, int share = 0, Qt::Alignment where = {})
        : widget(shown)
        , stretches(share)
        , alignment(where)
    {
    }
    BoxPart(QLayout *inner, int share = 0)
        : layout(inner)
        , stretches(share)
    {
    }
    // Room that takes what is left, and room of so many px.
    [[nodiscard]] static BoxPart stretch(int share = 0) { return {static_cast<QWidget *>(nullptr), share}; }
    [[nodiscard]] static BoxPart gap(int pixels);
    void addTo(QBoxLayout &box) const;

    QWidget *widget = nullptr;
    QLayout *layout = nullptr;
    int stretches = 0;
    Qt::Alignment alignment = {};
    int room = -1; // px; -1: it is no gap
};

// Adds the parts in their order, which is that of the Tab key, too; gives the layout.
template<typename Box>
Box *fillBox(Box *box, std::initializer_list<BoxPart> parts)
{
    for (const BoxPart &part : parts)
        part.addTo(*box);
    return box;
}

// With that many px between them.
template<typename Box>
Box *fillBox(Box *box, int spacing, std::initializer_list<BoxPart> parts)
{
    box->setSpacing(spacing);
    return fillBox(box, parts);
}

// The widgets in it beside each other where the room, in px, is enough for all that are not hidden, else
// below each other.
void turnToFit(QBoxLayout &box, int room);

} // namespace ui
