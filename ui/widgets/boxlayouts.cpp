#include "widgets/boxlayouts.h"

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

} // namespace ui
