#include "widgets/readonlytext.h"

#include "style/style.h"

#include <QEvent>
#include <QPainter>

namespace ui {

ReadOnlyText::ReadOnlyText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setViewportMargins(space::row, space::tight, space::row, space::tight);
    applyTheme();
}

bool ReadOnlyText::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyTheme();
    if (event->type() == QEvent::Paint)
        paintGround();
    return QPlainTextEdit::event(event);
}

void ReadOnlyText::applyTheme()
{
    const QFont wanted = ui::font(*this, TypeRole::Small);
    if (wanted != font())
        setFont(wanted);
}

// Around the viewport, which has the same colour.
void ReadOnlyText::paintGround()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, Role::Line), 1));
    painter.setBrush(colour(*this, Role::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace ui
