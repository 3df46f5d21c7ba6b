#include "style/parlorstyle.h"

#include "style/buttons.h"
#include "style/dressing.h"

#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

constexpr int arrowWidth = 32;

bool isTyping(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

} // namespace

void ParlorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_Frame:
        if (const auto ground = Dressing::groundOf(widget))
            return drawGround(*ground, widget->rect(), *painter); // beyond its margins, too
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelItemViewRow: // what is chosen is drawn with the item
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*row);
            plain.state.setFlag(State_Selected, false);
            return QProxyStyle::drawPrimitive(element, &plain, painter, widget);
        }
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colour(m_look.theme, Role::Line));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colour(m_look.theme, Role::Card));
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && element == PE_PanelLineEdit)
            drawField(*option, *painter, widget);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ParlorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        drawFocusRing(*option, *painter, widget);
    else if ((element == CE_MenuItem || element == CE_ItemViewItem) && option->state.testFlag(State_Selected))
        drawChosen(element, *option, *painter, widget);
    else if (!drawButton(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool ParlorStyle::drawButton(ControlElement element, const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button || (element != CE_PushButton && element != CE_CheckBox && element != CE_RadioButton))
        return false;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (element == CE_PushButton)
        Buttons::paint(painter, *button, Dressing::buttonLookOf(widget), m_look);
    else if (element == CE_CheckBox)
        Buttons::paintSwitch(painter, *button, m_look.theme);
    else
        Buttons::paintSegment(painter, *button, m_look, widget && widget->property("isNew").toBool());
    painter.restore();
    return true;
}

void ParlorStyle::drawChosen(ControlElement element, const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(m_look.theme, Role::Soft));
    painter.drawRoundedRect(option.rect.adjusted(3, 1, -3, -1), 6, 6);
    painter.restore();
    if (const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
        QStyleOptionMenuItem plain(*menuItem);
        plain.state.setFlag(State_Selected, false);
        QProxyStyle::drawControl(element, &plain, &painter, widget);
    } else if (const auto *viewItem = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
        QStyleOptionViewItem plain(*viewItem);
        plain.state.setFlag(State_Selected, false);
        QProxyStyle::drawControl(element, &plain, &painter, widget);
    }
}

void ParlorStyle::drawGround(Ground ground, const QRectF &area, QPainter &painter) const
{
    const bool isTag = ground == Ground::Tag;
    const qreal corner = isTag ? area.height() / 2 : radius::control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isTag ? QPen(Qt::NoPen) : QPen(colour(m_look.theme, Role::Line), 1));
    painter.setBrush(colour(m_look.theme, isTag ? Role::Soft : Role::Window));
    painter.drawRoundedRect(isTag ? area : area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void ParlorStyle::drawFocusRing(const QStyleOption &option, QPainter &painter, const QWidget *frame) const
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    if (!focusFrame || !focusFrame->widget())
        return;
    const QVariant asked = focusFrame->widget()->property("focusRadius");
    const qreal corner = (asked.isValid() ? asked.toReal() : radius::control) + 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_look.theme, Role::Accent), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void ParlorStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool active = isTyping(option);
    const bool isOnFelt = widget
                          && widget->property("onFelt").toBool(); // a card, rimless until it is written in
    const Role rim = wrong                ? Role::Danger
                     : active && isOnFelt ? Role::Lamp
                     : active             ? Role::Accent
                                          : Role::Line;
    const qreal width = wrong || active ? 2 : isOnFelt ? 0 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(colour(m_look.theme, rim), width) : QPen(Qt::NoPen));
    painter.setBrush(colour(m_look.theme, isOnFelt ? Role::Card : Role::Window));
    const QRectF panel = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(panel, radius::control, radius::control);
    painter.restore();
}

void ParlorStyle::drawArrow(ArrowWay way, const QRect &area, bool enabled, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour(m_look.theme, enabled ? Role::Text : Role::Edge), 1.75);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = QRectF(area).center();
    const qreal tip = way == ArrowWay::Down ? 2.2 : -2.2;
    painter.drawPolyline(
        QPolygonF{{centre + QPointF(-4.5, -tip), centre + QPointF(0, tip), centre + QPointF(4.5, -tip)}});
    painter.restore();
}

void ParlorStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                const QWidget *widget) const
{
    QRectF slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum)
        return;
    slider.adjust(2, 2, -2, -2);
    QColor ink = colour(m_look.theme, Role::Text);
    ink.setAlphaF(option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken) ? 0.5F
                                                                                                : 0.3F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(slider, 3, 3);
    painter.restore();
}

void ParlorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        drawScrollBar(*bar, *painter, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        drawField(*spin, *painter, widget);
        drawArrow(ArrowWay::Up,
                  proxy()->subControlRect(control, option, SC_SpinBoxUp, widget).translated(0, 2),
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), *painter);
        drawArrow(ArrowWay::Down,
                  proxy()->subControlRect(control, option, SC_SpinBoxDown, widget).translated(0, -2),
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), *painter);
    } else if (control == CC_ComboBox) {
        drawField(*option, *painter, widget);
        drawArrow(ArrowWay::Down, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                  option->state.testFlag(State_Enabled), *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ParlorStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const int breadth = across ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = int(qint64(length) * option.pageStep / (range + std::max(option.pageStep, 1)));
    slider = std::min(std::max(slider, pixelMetric(PM_ScrollBarSliderMin, &option, nullptr)), length);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - slider, option.upsideDown);
    const auto stretch = [across, breadth](int from, int size) {
        return across ? QRect(from, 0, size, breadth) : QRect(0, from, breadth, size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSlider:
        return stretch(start, slider);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    default:
        return {};
    }
}

QRect ParlorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect all = option->rect;
    const QRect side(all.right() - arrowWidth, all.top(), arrowWidth, all.height());
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return visualRect(bar->direction, all, scrollBarRect(*bar, part));
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return side.adjusted(0, 0, 0, -all.height() / 2);
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return side.adjusted(0, all.height() / 2, 0, 0);
    if ((control == CC_SpinBox && part == SC_SpinBoxEditField)
        || (control == CC_ComboBox && part == SC_ComboBoxEditField))
        return all.adjusted(space::row - 2, 2, -arrowWidth, -2);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return side;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ParlorStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ParlorStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (type == CT_PushButton)
            return Buttons::sizeOf(*button, Dressing::buttonLookOf(widget), m_look);
        if (type == CT_CheckBox)
            return Buttons::switchSize();
        if (type == CT_RadioButton)
            return Buttons::segmentSize(*button, m_look);
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), qRound(space::control * m_look.textScale)));
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (menuItem && type == CT_MenuItem && menuItem->menuItemType != QStyleOptionMenuItem::Separator)
        result.setHeight(std::max(result.height(), qRound(32 * m_look.textScale)));
    if (type == CT_SpinBox || type == CT_ComboBox)
        result.rwidth() += space::column;
    return result;
}

} // namespace ui
