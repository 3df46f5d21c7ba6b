#include "widgets/card.h"

#include "style/style.h"

#include <QPainter>

namespace ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setPadding(space::card, space::card);
}

void Card::setPadding(int horizontal, int vertical)
{
    setContentsMargins(shadow + horizontal, shadow + vertical, shadow + horizontal, shadow + vertical);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), lookOf(*this).theme);
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(*this, Role::Line));
}

} // namespace ui
