#include "widgets/label.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace ui {

Label::Label(const QString &text, TypeRole type, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    applyTheme();
}

void Label::setRole(Role role)
{
    m_role = role;
    applyTheme();
}

void Label::setType(TypeRole type)
{
    m_type = type;
    applyTheme();
}

void Label::setElided()
{
    m_elided = true;
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), 4 * fontMetrics().height()), hint.height()) : hint;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void Label::applyTheme()
{
    const QFont wanted = ui::font(*this, m_type);
    if (wanted != font())
        setFont(wanted);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour(*this, m_role));
    if (colours != palette())
        setPalette(colours);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(colour(*this, m_role));
    const int width = contentsRect().width();
    if (m_shownIn != width || m_shownText != text() || m_shownFont != font())
        fitLine(width);
    painter.setFont(m_fitting);
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, m_shown);
}

QFont Label::fittingFont(int width) const
{
    return fitted(font(), text(), width, ui::font(m_type, 1).pixelSize());
}

void Label::fitLine(int width)
{
    m_fitting = fittingFont(width);
    m_shown = QFontMetrics(m_fitting).elidedText(text(), Qt::ElideRight, width);
    m_shownText = text();
    m_shownFont = font();
    m_shownIn = width;
    setToolTip(m_shown == text() ? QString() : Qt::convertFromPlainText(text()));
}

Label *plainLabel(const QString &text, TypeRole type, Role role)
{
    return std::make_unique<Label>(text, type, role).release();
}

Tag::Tag(const QString &text, QWidget *parent)
    : Label(text, TypeRole::Tag, Role::Accent, parent)
{
    setWordWrap(false);
    setContentsMargins(9, 3, 9, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(*this, Role::Soft));
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.end();
    Label::paintEvent(event);
}

} // namespace ui
