#include "widgets/label.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace ui {

Label::Label(const QString &text, TypeRole type, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress(*this, type, role);
}

void Label::setRole(Role role)
{
    dress(*this, m_type, role);
}

void Label::setType(TypeRole type)
{
    m_type = type;
    dress(*this, type);
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

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(QPalette::WindowText));
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

Label *tagLabel(const QString &text)
{
    Label *tag = plainLabel(text, TypeRole::Tag, Role::Accent);
    tag->setWordWrap(false);
    tag->setContentsMargins(9, 3, 9, 3);
    tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGround(*tag, Ground::Tag);
    return tag;
}

} // namespace ui
