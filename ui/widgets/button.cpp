#include "widgets/button.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

static constexpr int besideIcon = 10;

Button::Button(ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyTheme();
}

void Button::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    applyTheme();
    updateGeometry();
    update();
}

void Button::makeLarge()
{
    m_large = true;
    updateGeometry();
}

void Button::warn()
{
    m_warning = true;
    update();
}

void Button::setDim(bool isDim)
{
    m_isDim = isDim;
    update();
}

void Button::setNamedWords(const QString &words)
{
    m_named = words;
    if (!words.isEmpty())
        setText({});
    updateGeometry();
    update();
}

int Button::controlHeight() const
{
    const qreal scale = lookOf(*this).textScale;
    if (m_kind == ButtonKind::Link)
        return fontMetrics().height() + space::tight;
    const int base = m_large                      ? space::largeControl
                     : m_kind == ButtonKind::Main ? space::mainControl
                                                  : space::control;
    return qRound(base * scale);
}

int Button::iconSide() const
{
    return qRound((m_kind == ButtonKind::Icon   ? 22
                   : m_kind == ButtonKind::Link ? 18
                                                : 20)
                  * lookOf(*this).textScale);
}

int Button::widthOf(const QString &words) const
{
    return fontMetrics().size(m_named.isEmpty() ? Qt::TextShowMnemonic : 0, words).width();
}

QSize Button::sizeHint() const
{
    const int high = controlHeight();
    if (m_kind == ButtonKind::Icon)
        return {high, high};
    const int iconRoom = m_iconName.isEmpty() ? 0 : iconSide() + besideIcon;
    const int padding = m_kind == ButtonKind::Link ? 0 : 2 * space::card;
    return {widthOf(m_named.isEmpty() ? text() : m_named) + iconRoom + padding + 2, high};
}

// Where it is tight there is less around the text, and still all of it.
QSize Button::minimumSizeHint() const
{
    const bool isPadded = m_kind != ButtonKind::Icon && m_kind != ButtonKind::Link;
    return sizeHint() - QSize(isPadded ? space::card : 0, 0);
}

bool Button::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return handled;
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void Button::applyTheme()
{
    const TypeRole type = m_kind == ButtonKind::Link ? TypeRole::Small : TypeRole::Strong;
    const QFont wanted = ui::font(*this, type);
    if (wanted != font())
        setFont(wanted);
    if (m_kind == ButtonKind::Icon && toolTip().isEmpty())
        setToolTip(text());
}

Role Button::contentRole() const
{
    if (!isEnabled() || m_isDim)
        return Role::Muted;
    if (m_kind == ButtonKind::Main)
        return Role::OnAccent;
    if (m_warning)
        return Role::Danger;
    return m_kind == ButtonKind::Link ? Role::Accent : Role::Text;
}

void Button::paintGround(QPainter &painter) const
{
    const Theme theme = lookOf(*this).theme;
    const bool touched = isEnabled() && (underMouse() || isDown() || isChecked());
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = colour(theme, m_kind == ButtonKind::Main && isEnabled() ? Role::Accent : Role::Card);
    QColor rim = colour(theme, Role::Line);
    if (m_kind == ButtonKind::Main && isEnabled()) {
        fill = touched ? mixed(colour(theme, Role::Text), fill, isDown() ? 0.28F : 0.16F) : fill;
        rim = fill;
    } else if (touched) {
        fill = colour(theme, isDown() ? Role::Soft : Role::Window);
    }
    if (m_kind == ButtonKind::Icon && !touched)
        return;
    painter.setPen(m_kind == ButtonKind::Icon ? QPen(Qt::NoPen) : QPen(rim, 1));
    painter.setBrush(m_kind == ButtonKind::Icon ? colour(theme, Role::Soft) : fill);
    painter.drawRoundedRect(area, radius::control, radius::control);
}

void Button::paintContent(QPainter &painter) const
{
    const Role role = contentRole();
    const int side = m_iconName.isEmpty() ? 0 : iconSide();
    if (m_kind == ButtonKind::Icon) {
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                           ui::icon(m_iconName, role, side, *this));
        return;
    }
    const int iconRoom = side ? side + besideIcon : 0;
    const bool isNamed = !m_named.isEmpty();
    const int mnemonic = m_kind == ButtonKind::Link || isNamed ? 0 : static_cast<int>(Qt::TextShowMnemonic);
    const QString shown = fontMetrics().elidedText(isNamed ? m_named : text(), Qt::ElideRight,
                                                   width() - iconRoom, mnemonic);
    const int wide = iconRoom + fontMetrics().size(mnemonic, shown).width();
    const int left = m_kind == ButtonKind::Link ? 0 : std::max(0, (width() - wide) / 2);
    if (side)
        painter.drawPixmap(left, (height() - side) / 2, ui::icon(m_iconName, role, side, *this));
    QFont written = font();
    written.setUnderline(m_kind == ButtonKind::Link);
    painter.setFont(written);
    painter.setPen(colour(*this, role));
    painter.drawText(QRect(left + iconRoom, 0, width() - left - iconRoom, height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft)
                         | (isNamed ? 0 : static_cast<int>(Qt::TextHideMnemonic)),
                     shown);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind != ButtonKind::Link)
        paintGround(painter);
    paintContent(painter);
}

} // namespace ui
