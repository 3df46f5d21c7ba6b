#pragma once

#include "style/roles.h"

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace ui {

// How the parts of controls are drawn that are no buttons, and where those of a scroll bar lie.
class Controls
{
public:
    static void paintGround(QPainter &painter, const QRectF &area, Ground ground, Theme theme);
    // To write or choose in; with the property `wrong` in danger.
    static void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget, Theme theme);
    // Around the widget of a QFocusFrame, with the corner that it asks for.
    static void paintFocusRing(QPainter &painter, const QStyleOption &option, const QWidget *frame,
                               Theme theme);
    enum class Arrow { Up, Down };
    static void paintArrow(QPainter &painter, const QRectF &area, Arrow arrow, bool enabled, Theme theme);

    // A slider that lies, filled from the left to its knob.
    static void paintLevel(QPainter &painter, const QRectF &knob, const QStyleOption &option, Theme theme);
    // `option`: the scroll bar's.
    static void paintSlider(QPainter &painter, QRectF slider, const QStyleOption &option, Theme theme);
    // `leastSlider`: px.
    [[nodiscard]] static QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part,
                                             int leastSlider);
};

} // namespace ui
