#include "widgets/boxlayouts.h"

#include <QWidget>

namespace ui {

BoxPart BoxPart::gap(int pixels)
{
    BoxPart part = stretch();
    part.room = pixels;
    return part;
}

void BoxPart::addTo(QBoxLayout &box) const
{
    if (widget)
        box.addWidget(widget, stretches, alignment);
    else if (layout)
        box.addLayout(layout, stretches);
    else if (room >= 0)
        box.addSpacing(room);
    else
        box.addStretch(stretches);
}

void turnToFit(QBoxLayout &box, int room)
{
    int needed = -box.spacing();
    for (int index = 0; index < box.count(); ++index) {
        if (const QWidget *part = box.itemAt(index)->widget(); part && !part->isHidden())
            needed += part->sizeHint().width() + box.spacing();
    }
    box.setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
