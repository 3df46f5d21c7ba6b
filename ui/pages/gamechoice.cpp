#include "pages/gamechoice.h"

#include "style/style.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

GameChoice::GameChoice(const GameEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setCheckable(true);
    setText(entry.name());
    setAccessibleDescription(entry.description());
    setFocusPolicy(Qt::StrongFocus);
}

QSize GameChoice::sizeHint() const
{
    return {280, 76};
}

void GameChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, isChecked() ? Role::Accent : Role::Line), isChecked() ? 2 : 1));
    painter.setBrush(colour(*this, isChecked() ? Role::Soft : Role::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    m_entry.paintThumbnail(painter, QRectF(12, 13, 50, 50), lookOf(*this).theme);

    const QRect words = rect().adjusted(76, 0, isChecked() ? -38 : -10, 0);
    const QRect name(words.left(), 9, words.width(), 22);
    const QRect about(words.left(), 30, words.width(), 40);
    painter.setPen(colour(*this, Role::Text));
    painter.setFont(ui::font(*this, TypeRole::Strong));
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(colour(*this, Role::Muted));
    painter.setFont(ui::font(*this, TypeRole::Small));
    painter.drawText(about, Qt::AlignTop | Qt::TextWordWrap, m_entry.description());
    if (isChecked())
        painter.drawPixmap(QPointF(width() - 32, height() / 2.0 - 10),
                           ui::icon(u"check"_s, Role::Accent, 20, *this));
}

} // namespace ui
