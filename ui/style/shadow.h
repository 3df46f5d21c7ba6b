#pragma once

#include "style/roles.h"

#include <QtGlobal>

class QPainter;
class QRectF;

namespace ui {

// A rounded panel of the card role with its hairline; the shadow lies outside of `panel`.
void paintCard(QPainter &painter, const QRectF &panel, Theme theme, Role rim = Role::Line);
void paintShadow(QPainter &painter, const QRectF &panel, qreal cornerRadius, Theme theme);

} // namespace ui
