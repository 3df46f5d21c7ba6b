#include "style/dressing.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace ui {
namespace {

constexpr auto typeProperty = "dressType";
constexpr auto roleProperty = "dressRole";
constexpr auto iconProperty = "dressIcon";
constexpr auto leastWidthProperty = "leastWidth";
constexpr auto mostWidthProperty = "mostWidth";
constexpr auto groundProperty = "ground";
constexpr auto buttonProperty = "buttonLook";

struct LabelIcon
{
    QString name;
    Role role = Role::Text;
    int side = 0;
    bool operator==(const LabelIcon &) const = default;
};

// Whether that was new.
template<typename Value>
bool setDressing(QWidget &widget, const char *property, const Value &value)
{
    widget.ensurePolished(); // the style passes over what has never been polished
    if (widget.property(property) == QVariant::fromValue(value))
        return false;
    widget.setProperty(property, QVariant::fromValue(value));
    Dressing::apply(widget, lookOf(widget));
    return true;
}

void applyText(QWidget &widget, const Look &look)
{
    if (const QVariant type = widget.property(typeProperty); type.isValid()) {
        const QFont wanted = font(type.value<TypeRole>(), look.textScale);
        if (wanted != widget.font())
            widget.setFont(wanted);
    }
    if (const QVariant role = widget.property(roleProperty); role.isValid()) {
        QPalette colours = widget.palette();
        colours.setColor(QPalette::WindowText, colour(look.theme, role.value<Role>()));
        if (colours != widget.palette())
            widget.setPalette(colours);
    }
}

} // namespace

void Dressing::apply(QWidget &widget, const Look &look)
{
    applyText(widget, look);
    auto *label = qobject_cast<QLabel *>(&widget);
    if (const QVariant shown = widget.property(iconProperty); shown.isValid() && label) {
        const auto sign = shown.value<LabelIcon>();
        label->setPixmap(
            icon(sign.name, colour(look.theme, sign.role), sign.side, label->devicePixelRatioF()));
    }
    if (const QVariant least = widget.property(leastWidthProperty); least.isValid())
        widget.setMinimumWidth(qRound(least.toInt() * look.textScale));
    if (const QVariant most = widget.property(mostWidthProperty); most.isValid())
        widget.setMaximumWidth(qRound(most.toInt() * look.textScale));
}

std::optional<Ground> Dressing::groundOf(const QWidget *widget)
{
    const QVariant ground = widget ? widget->property(groundProperty) : QVariant();
    return ground.isValid() ? std::optional(ground.value<Ground>()) : std::nullopt;
}

ButtonLook Dressing::buttonLookOf(const QWidget *button)
{
    return button ? button->property(buttonProperty).value<ButtonLook>() : ButtonLook();
}

void dress(QWidget &widget, TypeRole type, std::optional<Role> role)
{
    setDressing(widget, typeProperty, type);
    if (role)
        setDressing(widget, roleProperty, *role);
}

void showIcon(QLabel &label, QStringView name, Role role, int side)
{
    // The window may have come to a screen of another pixel ratio.
    if (!setDressing(label, iconProperty, LabelIcon{name.toString(), role, side})
        && label.pixmap().devicePixelRatio() != label.devicePixelRatioF())
        Dressing::apply(label, lookOf(label));
}

void setLeastWidth(QWidget &widget, int pixels)
{
    setDressing(widget, leastWidthProperty, pixels);
}

void setMostWidth(QWidget &widget, int pixels)
{
    setDressing(widget, mostWidthProperty, pixels);
}

void setGround(QWidget &widget, Ground ground)
{
    setDressing(widget, groundProperty, ground);
    if (auto *frame = qobject_cast<QFrame *>(&widget))
        frame->setFrameShape(QFrame::StyledPanel);
}

void setLook(QPushButton &button, const ButtonLook &look)
{
    if (!setDressing(button, buttonProperty, look))
        return;
    dress(button, look.kind == ButtonKind::Link ? TypeRole::Small : TypeRole::Strong);
    button.updateGeometry();
    button.update();
}

} // namespace ui
