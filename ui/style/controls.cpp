#include "style/controls.h"

#include "style/palette.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace ui {

void Controls::paintGround(QPainter &painter, const QRectF &area, Ground ground, Theme theme)
{
    const bool isTag = ground == Ground::Tag;
    const qreal corner = isTag ? area.height() / 2 : radius::control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isTag ? QPen(Qt::NoPen) : QPen(colour(theme, Role::Line), 1));
    painter.setBrush(colour(theme, isTag ? Role::Soft : Role::Window));
    painter.drawRoundedRect(isTag ? area : area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void Controls::paintFocusRing(QPainter &painter, const QStyleOption &option, const QWidget *frame,
                              Theme theme)
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    if (!focusFrame || !focusFrame->widget())
        return;
    const QVariant asked = focusFrame->widget()->property("focusRadius");
    const qreal corner = (asked.isValid() ? asked.toReal() : radius::control) + 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(theme, Role::Accent), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void Controls::paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget, Theme theme)
{
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool active = option.state.testFlag(QStyle::State_HasFocus);
    const bool isOnFelt = widget
                          && widget->property("onFelt").toBool(); // a card, rimless until it is written in
    const Role rim = wrong                ? Role::Danger
                     : active && isOnFelt ? Role::Lamp
                     : active             ? Role::Accent
                                          : Role::Line;
    const qreal width = wrong || active ? 2 : isOnFelt ? 0 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(colour(theme, rim), width) : QPen(Qt::NoPen));
    painter.setBrush(colour(theme, isOnFelt ? Role::Card : Role::Window));
    const QRectF panel = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(panel, radius::control, radius::control);
    painter.restore();
}

void Controls::paintArrow(QPainter &painter, const QRectF &area, Arrow arrow, bool enabled, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour(theme, enabled ? Role::Text : Role::Edge), 1.75);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = area.center();
    const qreal tip = arrow == Arrow::Down ? 2.2 : -2.2;
    painter.drawPolyline(
        QPolygonF{{centre + QPointF(-4.5, -tip), centre + QPointF(0, tip), centre + QPointF(4.5, -tip)}});
    painter.restore();
}

void Controls::paintSlider(QPainter &painter, QRectF slider, const QStyleOption &option, Theme theme)
{
    slider.adjust(2, 2, -2, -2);
    QColor ink = colour(theme, Role::Text);
    const bool isHeld = option.state.testFlag(QStyle::State_MouseOver)
                        || option.state.testFlag(QStyle::State_Sunken);
    ink.setAlphaF(isHeld ? 0.5F : 0.3F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(slider, 3, 3);
    painter.restore();
}

void Controls::paintLevel(QPainter &painter, const QRectF &knob, const QStyleOption &option, Theme theme)
{
    const Role role = option.state.testFlag(QStyle::State_Enabled) ? Role::Accent : Role::Edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto drawLine = [&](qreal left, qreal right, Role ink) {
        painter.setPen(QPen(colour(theme, ink), 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(left + 3, knob.center().y()), QPointF(right - 3, knob.center().y()));
    };
    drawLine(option.rect.left(), option.rect.right(), Role::Edge);
    drawLine(option.rect.left(), knob.right(), role);
    painter.setPen(QPen(colour(theme, role), 2));
    painter.setBrush(colour(theme, Role::Card));
    painter.drawEllipse(knob.adjusted(2, 2, -2, -2));
    painter.restore();
}

QRect Controls::scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int leastSlider)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const int breadth = across ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = int(qint64(length) * option.pageStep / (range + std::max(option.pageStep, 1)));
    slider = std::min(std::max(slider, leastSlider), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto stretch = [across, breadth](int from, int size) {
        return across ? QRect(from, 0, size, breadth) : QRect(0, from, breadth, size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace ui
