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

template<typename Part>
static void changeLook(Button &button, Part ButtonLook::*part, const Part &value)
{
    ButtonLook look = Dressing::buttonLookOf(&button);
    look.*part = value;
    setLook(button, look);
}

void Button::setNamedWords(const QString &words)
{
    setText(QString(words).replace(u'&', QLatin1String("&&")));
}

void Button::setIconName(const QString &iconName)
{
    changeLook(*this, &ButtonLook::iconName, iconName);
}

void Button::setKind(ButtonKind kind)
{
    changeLook(*this, &ButtonLook::kind, kind);
}

void Button::makeLarge()
{
    changeLook(*this, &ButtonLook::isLarge, true);
}

void Button::setDim(bool isDim)
{
    changeLook(*this, &ButtonLook::isDim, isDim);
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
