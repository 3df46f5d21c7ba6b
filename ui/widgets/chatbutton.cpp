#include "widgets/chatbutton.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int mostCounted = 99;

ChatButton::ChatButton(QWidget *parent)
    : Button(ButtonKind::Quiet, tr("Chat"), u"chat"_s, parent)
{
    setToolTip(tr("Open the chat (T)"));
}

void ChatButton::setUnread(int lines)
{
    if (std::exchange(m_unread, lines) == lines)
        return; // else a screen reader would hear of it again
    setAccessibleName(lines > 0 ? tr("Chat, %n new", nullptr, lines) : text());
    update();
}

// In the upper right corner, so that the words stay where they are.
void ChatButton::paintEvent(QPaintEvent *event)
{
    Button::paintEvent(event);
    if (m_unread == 0)
        return;
    const QString count = m_unread > mostCounted ? u"%1+"_s.arg(mostCounted) : QString::number(m_unread);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(*this, TypeRole::Tag));
    const int high = painter.fontMetrics().height();
    const int wide = std::max(high, painter.fontMetrics().horizontalAdvance(count) + high / 2);
    const QRectF disc(width() - wide, 0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(*this, Role::Accent));
    painter.drawRoundedRect(disc, high / 2.0, high / 2.0);
    painter.setPen(colour(*this, Role::OnAccent));
    painter.drawText(disc, Qt::AlignCenter, count);
}

} // namespace ui
