#include "widgets/overlay.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

Overlay::Overlay(QWidget *parent, Where where)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    if (where == Where::Middle)
        m_column->addStretch();
    m_column->addStretch();
    hide();
}

void Overlay::add(Card *card)
{
    card->setPadding(24, 20);
    m_column->insertWidget(m_column->count() - 1, card);
}

void Overlay::cover(QWidget *covered)
{
    m_covered = covered;
    covered->installEventFilter(this);
    follow();
}

// Its card is never cut: where it is higher than what is covered, the overlay covers more of the page.
void Overlay::follow()
{
    QRect place(m_covered->mapTo(parentWidget(), QPoint()), m_covered->size());
    place.setHeight(std::max(place.height(), layout()->totalHeightForWidth(place.width())));
    const int beyond = place.bottom() - parentWidget()->rect().bottom();
    place.translate(0, -std::clamp(beyond, 0, std::max(place.top(), 0)));
    setGeometry(place);
    raise();
}

bool Overlay::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_covered && isVisible())
        follow();
    return done;
}

void Overlay::showEvent(QShowEvent *event)
{
    follow();
    QWidget::showEvent(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        follow();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), faded(colour(*this, Role::Window), 0.5F));
}

} // namespace ui
