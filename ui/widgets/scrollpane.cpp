#include "widgets/scrollpane.h"

namespace ui {

ScrollPane::ScrollPane(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollPane::hold(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace ui
