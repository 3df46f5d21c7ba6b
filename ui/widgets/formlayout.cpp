#include "widgets/formlayout.h"

#include "style/roles.h"

namespace ui {

FormLayout::FormLayout(QWidget *parent)
    : QFormLayout(parent)
{
    setRowWrapPolicy(WrapLongRows);
    setVerticalSpacing(space::tight);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int FormLayout::heightForWidth(int width) const
{
    return QFormLayout::heightForWidth(unlikeHint(width));
}

void FormLayout::setGeometry(const QRect &rect)
{
    QFormLayout::setGeometry(QRect(rect.topLeft(), QSize(unlikeHint(rect.width()), rect.height())));
}

int FormLayout::unlikeHint(int width) const
{
    return width == sizeHint().width() ? width - 1 : width;
}

} // namespace ui
