#include "widgets/toggle.h"

#include "style/buttons.h"

namespace ui {

Toggle::Toggle(const QString &accessibleName, QWidget *parent)
    : QCheckBox(parent)
{
    setAccessibleName(accessibleName);
    setProperty("focusRadius", Buttons::switchSize().height() / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

} // namespace ui
