#pragma once

#include "style/style.h"

class QStyleOptionButton;

namespace ui {

// How large push buttons, switches and segments are, and how they are drawn. Check boxes are switches: a
// label stands beside them, and their own text is not drawn. Radio buttons are segments: all choices of a
// Segmented, the one that has the property `isNew` with a dot.
class Buttons
{
public:
    [[nodiscard]] static QSize sizeOf(const QStyleOptionButton &option, const ButtonLook &button,
                                      const Look &look);
    static void paint(QPainter &painter, const QStyleOptionButton &option, const ButtonLook &button,
                      const Look &look);

    [[nodiscard]] static QSize switchSize();
    static void paintSwitch(QPainter &painter, const QStyleOptionButton &option, Theme theme);

    [[nodiscard]] static QSize segmentSize(const QStyleOptionButton &option, const Look &look);
    static void paintSegment(QPainter &painter, const QStyleOptionButton &option, const Look &look,
                             bool isNew);
};

} // namespace ui
