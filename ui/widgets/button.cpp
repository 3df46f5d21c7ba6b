#include "widgets/button.h"

#include <QStyleOptionButton>

namespace ui {

Button::Button(ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_look{kind, iconName}
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (kind == ButtonKind::Icon)
        setToolTip(text);
    setLook(*this, m_look);
}

void Button::setNamedWords(const QString &words)
{
    setText(QString(words).replace(u'&', QLatin1String("&&")));
}

void Button::setIconName(const QString &iconName)
{
    m_look.iconName = iconName;
    setLook(*this, m_look);
}

void Button::setKind(ButtonKind kind)
{
    m_look.kind = kind;
    setLook(*this, m_look);
}

void Button::makeLarge()
{
    m_look.isLarge = true;
    setLook(*this, m_look);
}

void Button::warn()
{
    m_look.warns = true;
    setLook(*this, m_look);
}

void Button::setDim(bool isDim)
{
    m_look.isDim = isDim;
    setLook(*this, m_look);
}

QSize Button::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

// Where it is tight there is less around the text, and still all of it.
QSize Button::minimumSizeHint() const
{
    const bool isPadded = m_look.kind == ButtonKind::Main || m_look.kind == ButtonKind::Quiet;
    return sizeHint() - QSize(isPadded ? space::card : 0, 0);
}

} // namespace ui
