#pragma once

#include "style/style.h"

#include <QPainter>

namespace ui {

// A disc lying on the felt.
void paintFeltDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &fill);
// A gesture's line art in the middle of a disc, or its first letter where it has none.
void paintGesture(QPainter &painter, QPointF centre, qreal radius, int count, int gesture,
                  const QColor &colour, qreal pixelRatio);
// An icon in the middle of something round.
void paintMiddleIcon(QPainter &painter, QPointF centre, qreal size, QStringView name, const QColor &colour);
// One line, smaller where it does not fit, down to 13 px, and elided below that.
void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour, Qt::Alignment where = Qt::AlignCenter);
// The largest of the types in which the text fits into one line of that width; else the last of them.
[[nodiscard]] QFont fittingFont(qreal textScale, const QString &text, qreal width,
                                std::initializer_list<TypeRole> types);
// The same, but on two lines of 13 px where one is too short; they keep the top or the bottom of the area.
void paintSentence(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                   const QColor &colour, Qt::AlignmentFlag kept);
// Whether that line would fit without an ellipsis.
[[nodiscard]] bool fitsInLine(const QString &text, TypeRole type, qreal width);
// Whether pressing it does something now.
enum class FeltButton { Waiting, Ready };
// The one button on the felt: lamp with ink. It bears the first of the texts that fits, else the last.
void paintFeltButton(QPainter &painter, const QRectF &area, const QStringList &texts, Theme theme,
                     qreal textScale, FeltButton how = FeltButton::Ready);
// The round table itself, with the light around it that says whose turn it is.
void paintTable(QPainter &painter, QPointF middle, qreal radius, qreal ring, Theme theme);
// The ring of the keyboard around something round.
void paintFocusRing(QPainter &painter, QPointF centre, qreal radius, Theme theme);

} // namespace ui
