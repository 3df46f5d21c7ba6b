#include "pages/gamechoice.h"

#include "style/style.h"

#include <QPainter>

#include <algorithm>

namespace ui {

static constexpr int choicePadding = 9;
static constexpr int choiceThumbnail = 50;

using namespace Qt::Literals::StringLiterals;

GameChoice::GameChoice(const GameEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setCheckable(true);
    setText(entry.name());
    setAccessibleDescription(entry.description());
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize GameChoice::sizeHint() const
{
    return {280, heightForWidth(280)};
}

int GameChoice::heightForWidth(int width) const
{
    const QRect words = wordsIn({0, 0, width, QWIDGETSIZE_MAX}, true);
    const int about = QFontMetrics(ui::font(*this, TypeRole::Small))
                          .boundingRect(words, Qt::TextWordWrap, m_entry.description())
                          .height();
    return std::max(76, 2 * choicePadding + ui::lineHeightOf(ui::font(*this, TypeRole::Strong)) + about);
}

// Beside the picture, and the mark of what is chosen.
QRect GameChoice::wordsIn(const QRect &whole, bool chosen)
{
    return whole.adjusted(76, choicePadding, chosen ? -38 : -10, -choicePadding);
}

void GameChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, isChecked() ? Role::Accent : Role::Line), isChecked() ? 2 : 1));
    painter.setBrush(colour(*this, isChecked() ? Role::Soft : Role::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    m_entry.paintThumbnail(painter,
                           QRectF(12, (height() - choiceThumbnail) / 2.0, choiceThumbnail, choiceThumbnail),
                           lookOf(*this).theme);

    painter.setPen(colour(*this, Role::Text));
    painter.setFont(ui::font(*this, TypeRole::Strong));
    const QRect words = wordsIn(rect(), isChecked());
    const QRect name(words.topLeft(), QSize(words.width(), ui::lineHeightOf(painter.font())));
    const QRect about = words.adjusted(0, name.height(), 0, 0);
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
