#include "style/parlorstyle.h"

#include "style/dressing.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPalette>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>

#include <memory>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int ringRoom = 4; // 2 px of ring, 2 px away

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

} // namespace ui
