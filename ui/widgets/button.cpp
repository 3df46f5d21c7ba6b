#include "widgets/button.h"

#include "style/dressing.h"

#include <QStyleOptionButton>

namespace ui {

Button::Button(ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (kind == ButtonKind::Icon)
        setToolTip(text);
    setLook(*this, {kind, iconName});
}

ButtonLook Button::look() const
{
    return Dressing::buttonLookOf(this);
}

void Button::setNamedWords(const QString &words)
{
    setText(QString(words).replace(u'&', QLatin1String("&&")));
}

void Button::setIconName(const QString &iconName)
{
    ButtonLook changed = look();
    changed.iconName = iconName;
    setLook(*this, changed);
}

void Button::setKind(ButtonKind kind)
{
    ButtonLook changed = look();
    changed.kind = kind;
    setLook(*this, changed);
}

void Button::makeLarge()
{
    ButtonLook changed = look();
    changed.isLarge = true;
    setLook(*this, changed);
}

void Button::setDim(bool isDim)
{
    ButtonLook changed = look();
    changed.isDim = isDim;
    setLook(*this, changed);
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
    const ButtonKind kind = look().kind;
    const bool isPadded = kind == ButtonKind::Main || kind == ButtonKind::Quiet;
    return sizeHint() - QSize(isPadded ? space::card : 0, 0);
}

} // namespace ui
