#pragma once

#include "pages/endscene.h"

#include <QPointF>
#include <QRectF>

namespace ui {

// Where one of those stands when a match is over: between the feet, and how high the figure is, in px.
struct EndPlace
{
    EndFigure figure;
    QPointF feet;
    int size = 0;
    bool isOnStage = true;
    bool isJoyful = false;

    // What the figure and what is around it take.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QRectF crown() const;
    [[nodiscard]] QRectF strokes() const;
};

// What there is to stand on, and what must stay in sight.
struct EndRoom
{
    QList<QLineF> ledges; // edges of the board, the leftmost first
    QList<QRectF> taken;  // by text
    bool isRoomy = false; // much lies free above the edges
    qreal countWidth = 0; // of the number of those who are only counted
};

struct EndPlaces
{
    // Who has won stands at the right end, the other at the left, in front of no text. Where that leaves less
    // than 90 px at one of them, a winner stands alone and small where there is room; else nobody does.
    [[nodiscard]] static EndPlaces of(const EndScene &scene, const EndRoom &room);

    QList<EndPlace> figures;
    int more = 0;  // who stand there, too, but are only counted
    QPointF count; // where their number begins, on the edge
    [[nodiscard]] QRectF bounds(qreal countWidth) const;
};

} // namespace ui
