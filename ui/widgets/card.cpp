#include "widgets/card.h"

#include "style/style.h"

#include <QFrame>
#include <QPainter>

#include <memory>

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

void Card::setRim(Role rim)
{
    m_rim = rim;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), lookOf(*this).theme, m_rim);
}

QWidget *divider()
{
    auto line = std::make_unique<QFrame>();
    line->setFixedHeight(1);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid); // Role::Line
    return line.release();
}

} // namespace ui
