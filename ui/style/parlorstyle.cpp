#include "style/parlorstyle.h"

#include "style/buttons.h"
#include "style/controls.h"
#include "style/dressing.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int ringRoom = 4; // 2 px of ring, 2 px away
constexpr int arrowWidth = 32;

QPalette paletteOf(Theme theme)
{
    const auto of = [theme](Role role) { return ui::colour(theme, role); };
    QPalette palette(of(Role::Text), of(Role::Card), of(Role::Line), of(Role::Edge), of(Role::Line),
                     of(Role::Text), of(Role::Window));
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::Base, of(Role::Window));
    palette.setColor(QPalette::AlternateBase, of(Role::Card));
    palette.setColor(QPalette::Button, of(Role::Card));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Card));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Muted));
    return palette;
}

} // namespace

void applyLook(QApplication &application, Look look)
{
    look.lessMotion = look.lessMotion || qEnvironmentVariableIntValue("PARLOR_LESS_MOTION") != 0;
    application.setStyle(std::make_unique<ParlorStyle>(look).release());
    application.setPalette(paletteOf(look.theme));
    application.setFont(font(TypeRole::Body, look.textScale));
    QToolTip::setPalette(paletteOf(look.theme));
    QToolTip::setFont(font(TypeRole::Small, look.textScale));
}

Look lookOf(const QWidget &widget)
{
    if (const auto *style = qobject_cast<const ParlorStyle *>(widget.style()))
        return style->look();
    const auto *style = qobject_cast<const ParlorStyle *>(QApplication::style());
    return style ? style->look() : Look{};
}

int motion(const QWidget &widget, int milliseconds)
{
    return lookOf(widget).lessMotion ? 0 : milliseconds;
}

ParlorStyle::ParlorStyle(const Look &look)
    : QProxyStyle(u"fusion"_s)
    , m_look(look)
{
}

ParlorStyle::~ParlorStyle()
{
    if (m_frame)
        m_frame->deleteLater();
}

void ParlorStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
    connect(application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void ParlorStyle::polish(QPalette &palette)
{
    palette = paletteOf(m_look.theme);
}

void ParlorStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox"))
        widget->setAttribute(Qt::WA_Hover);
    Dressing::apply(*widget, m_look);
}

// The ring shows only when the last input was a key: a pointer knows where it is.
bool ParlorStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (pressed && m_byKeyboard != (event->type() == QEvent::KeyPress)) {
        m_byKeyboard = event->type() == QEvent::KeyPress;
        followFocus(QApplication::focusWidget());
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ParlorStyle::followFocus(QWidget *focused)
{
    const bool ringed = m_byKeyboard && focused && !focused->isWindow()
                        && !focused->property("ownFocus").toBool();
    if (ringed && !m_frame)
        m_frame = std::make_unique<QFocusFrame>(focused->parentWidget()).release();
    if (m_frame)
        m_frame->setWidget(ringed ? focused : nullptr);
}

int ParlorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringRoom;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 0;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 24;
    case PM_LineEditIconMargin:
        return space::row;
    case PM_DefaultFrameWidth:
        return Dressing::groundOf(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ParlorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ParlorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_Frame:
        if (const auto ground = Dressing::groundOf(widget)) // beyond its margins, too
            return Controls::paintGround(*painter, widget->rect(), *ground, m_look.theme);
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
            Controls::paintField(*painter, *option, widget, m_look.theme);
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
        Controls::paintFocusRing(*painter, *option, widget, m_look.theme);
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

void ParlorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const Theme theme = m_look.theme;
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        if (bar->maximum > bar->minimum)
            Controls::paintSlider(*painter, part(SC_ScrollBarSlider), *bar, theme);
    } else if (bar && control == CC_Slider) {
        Controls::paintLevel(*painter, part(SC_SliderHandle), *bar, theme);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        Controls::paintField(*painter, *spin, widget, theme);
        Controls::paintArrow(*painter, part(SC_SpinBoxUp).translated(0, 2), Controls::Arrow::Up,
                             spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), theme);
        Controls::paintArrow(*painter, part(SC_SpinBoxDown).translated(0, -2), Controls::Arrow::Down,
                             spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), theme);
    } else if (control == CC_ComboBox) {
        Controls::paintField(*painter, *option, widget, theme);
        Controls::paintArrow(*painter, part(SC_ComboBoxArrow), Controls::Arrow::Down,
                             option->state.testFlag(State_Enabled), theme);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ParlorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect all = option->rect;
    const QRect side(all.right() - arrowWidth, all.top(), arrowWidth, all.height());
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return visualRect(bar->direction, all,
                          Controls::scrollBarRect(*bar, part,
                                                  pixelMetric(PM_ScrollBarSliderMin, bar, widget)));
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
