#pragma once

#include "games/bullsandcows/codes.h"
#include "style/roles.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

// How a player has the symbols of a code drawn, on their own screen only.
enum class PegLook { Digits, Colours };

// The pieces of the code board. Sizes in px; `side` is a peg's diameter.

// The colour that stands for a symbol, 0 to 9 and a to f.
[[nodiscard]] QColor symbolColour(QChar symbol);
// A peg of bone with its symbol, or of the symbol's colour with the symbol small.
void paintPeg(QPainter &painter, QPointF centre, qreal side, QChar symbol, PegLook look, Theme theme);
// An empty place; faint: one that comes later.
enum class WellDepth { Next, Later };
void paintWell(QPainter &painter, QPointF centre, qreal side, WellDepth depth, Theme theme);
// A peg of a code that lies face down.
void paintCover(QPainter &painter, QPointF centre, qreal side, Theme theme);

// A wooden cap over a peg of one's own code.
void paintLid(QPainter &painter, QPointF centre, qreal side, Theme theme);

// What pips lie on.
enum class PipGround { Felt, Card };
enum class Pip { Bull, Cow, Neither };
void paintPip(QPainter &painter, QPointF centre, qreal side, Pip pip, PipGround ground, Theme theme);
// Two rows of pips, bulls first, never in the order of the places; `shown` of them, from 0 to 1, are there
// already.
void paintFeedback(QPainter &painter, QPointF topLeft, qreal step, int length, const core::Feedback &found,
                   Theme theme, qreal shown = 1);
[[nodiscard]] QSizeF feedbackSize(int length, qreal step);

} // namespace ui
