#include "widgets/presswatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace ui {

PressWatch::PressWatch(std::function<void()> pressed)
    : m_pressed(std::move(pressed))
{
}

void PressWatch::setOn(bool on)
{
    if (on)
        qApp->installEventFilter(this); // once, however often it is said
    else
        qApp->removeEventFilter(this);
}

bool PressWatch::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::TouchBegin)
        m_pressed();
    return false;
}

} // namespace ui
