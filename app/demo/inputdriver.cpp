#include "demo/inputdriver.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace app {

static void point(QWidget &widget, QEvent::Type type, QPoint position, Qt::MouseButton button,
                  Qt::MouseButtons held)
{
    QMouseEvent event(type, position, widget.mapToGlobal(position), button, held, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void InputDriver::click(QWidget &widget, QPoint position)
{
    point(widget, QEvent::MouseMove, position, Qt::NoButton, Qt::NoButton);
    point(widget, QEvent::MouseButtonPress, position, Qt::LeftButton, Qt::LeftButton);
    point(widget, QEvent::MouseButtonRelease, position, Qt::LeftButton, Qt::NoButton);
}

void InputDriver::press(QWidget &widget, Qt::Key key, const QString &text)
{
    QWidget *focused = widget.focusProxy() ? widget.focusProxy() : &widget;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(focused, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(focused, &up);
}

void InputDriver::type(QWidget &widget, const QString &text)
{
    for (const QChar character : text)
        press(widget, Qt::Key_unknown, character);
}

} // namespace app
