#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

namespace app {

// Uses widgets as a person does: with the mouse and the keys.
class InputDriver
{
public:
    static void click(QWidget &widget, QPoint position);
    static void click(QWidget &widget) { click(widget, widget.rect().center()); }
    static void press(QWidget &widget, Qt::Key key, const QString &text = {});
    static void type(QWidget &widget, const QString &text);
};

} // namespace app
