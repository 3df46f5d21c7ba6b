#include "widgets/field.h"

#include "style/style.h"

#include <QEvent>

#include <algorithm>

namespace ui {

Field::Field(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setTextMargins(space::tight, 0, space::tight, 0);
    dress(*this, TypeRole::Body);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProperty("wrong", false);
        update();
    });
}

void Field::markWrong(bool isWrong)
{
    setProperty("wrong", isWrong);
    update();
}

void Field::setPlaceholders(const QStringList &texts)
{
    m_placeholders = texts;
    choosePlaceholder();
}

void Field::choosePlaceholder()
{
    if (m_placeholders.isEmpty())
        return;
    constexpr int rim = 16; // px, of the frame and the cursor
    const int room = width() - textMargins().left() - textMargins().right() - rim;
    const auto fitting = std::ranges::find_if(m_placeholders, [&](const QString &text) {
        return fontMetrics().horizontalAdvance(text) <= room;
    });
    setPlaceholderText(fitting == m_placeholders.end() ? m_placeholders.back() : *fitting);
}

void Field::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    choosePlaceholder();
}

void Field::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        choosePlaceholder();
}

} // namespace ui
