#include "style/buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace ui {
namespace {

constexpr int besideButtonIcon = 10;

bool hasState(const QStyleOptionButton &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(flag);
}

int buttonIconSide(const ButtonLook &button, const Look &look)
{
    const int side = button.kind == ButtonKind::Icon ? 22 : button.kind == ButtonKind::Link ? 18 : 20;
    return qRound(side * look.textScale);
}

int buttonIconRoom(const ButtonLook &button, const Look &look)
{
    return button.iconName.isEmpty() ? 0 : buttonIconSide(button, look) + besideButtonIcon;
}

Role buttonInk(const QStyleOptionButton &option, const ButtonLook &button)
{
    if (!hasState(option, QStyle::State_Enabled) || button.isDim)
        return Role::Muted;
    if (button.kind == ButtonKind::Main)
        return Role::OnAccent;
    if (button.warns)
        return Role::Danger;
    return button.kind == ButtonKind::Link ? Role::Accent : Role::Text;
}

void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, Theme theme)
{
    const bool isDown = hasState(option, QStyle::State_Sunken);
    const bool touched = isDown || hasState(option, QStyle::State_MouseOver)
                         || hasState(option, QStyle::State_On);
    const bool isMain = kind == ButtonKind::Main && hasState(option, QStyle::State_Enabled);
    if (kind == ButtonKind::Icon && !touched)
        return;
    QColor fill = colour(theme, isMain ? Role::Accent : Role::Card);
    if (isMain && touched)
        fill = mixed(colour(theme, Role::Text), fill, isDown ? 0.28F : 0.16F);
    else if (touched)
        fill = colour(theme, isDown || kind == ButtonKind::Icon ? Role::Soft : Role::Window);
    const QColor rim = isMain ? fill : colour(theme, Role::Line);
    painter.setPen(kind == ButtonKind::Icon ? QPen(Qt::NoPen) : QPen(rim, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                            radius::control);
}

} // namespace

QSize Buttons::sizeOf(const QStyleOptionButton &option, const ButtonLook &button, const Look &look)
{
    const bool isLink = button.kind == ButtonKind::Link;
    const int base = button.isLarge                    ? space::largeControl
                     : button.kind == ButtonKind::Main ? space::mainControl
                                                       : space::control;
    const int high = isLink ? option.fontMetrics.height() + space::tight : qRound(base * look.textScale);
    if (button.kind == ButtonKind::Icon)
        return {high, high};
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return {words + buttonIconRoom(button, look) + (isLink ? 0 : 2 * space::card) + 2, high};
}

void Buttons::paint(QPainter &painter, const QStyleOptionButton &option, const ButtonLook &button,
                    const Look &look)
{
    const QRect area = option.rect;
    const bool isLink = button.kind == ButtonKind::Link;
    const bool isIcon = button.kind == ButtonKind::Icon;
    if (!isLink)
        paintButtonGround(painter, option, button.kind, look.theme);
    const QColor ink = colour(look.theme, buttonInk(option, button));
    const int room = isIcon ? 0 : buttonIconRoom(button, look);
    const int mnemonic = isLink ? 0 : static_cast<int>(Qt::TextShowMnemonic);
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight, area.width() - room,
                                                        mnemonic);
    const int words = isIcon ? buttonIconSide(button, look)
                             : option.fontMetrics.size(mnemonic, shown).width();
    const int left = area.left() + (isLink ? 0 : std::max(0, (area.width() - room - words) / 2));
    if (!button.iconName.isEmpty()) {
        const int side = buttonIconSide(button, look);
        const QRect place(left, area.top() + (area.height() - side) / 2, side, side);
        painter.drawPixmap(QStyle::visualRect(option.direction, area, place).topLeft(),
                           icon(button.iconName, ink, side, painter.device()->devicePixelRatioF()));
    }
    if (isIcon)
        return;
    QFont written = painter.font();
    written.setUnderline(isLink);
    painter.setFont(written);
    painter.setPen(ink);
    const QRect place = area.adjusted(left - area.left() + room, 0, 0, 0);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(QStyle::visualRect(option.direction, area, place),
                     static_cast<int>(Qt::AlignVCenter | side) | Qt::TextHideMnemonic, shown);
}

QSize Buttons::switchSize()
{
    return {46, 26};
}

void Buttons::paintSwitch(QPainter &painter, const QStyleOptionButton &option, Theme theme)
{
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const bool on = hasState(option, QStyle::State_On);
    const QRectF body(option.rect);
    const qreal middle = body.height() / 2;
    const bool isRight = isChecked == (option.direction == Qt::LeftToRight);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(colour(theme, Role::Edge), 1.5));
    painter.setBrush(colour(theme, on ? Role::Accent : Role::Card));
    painter.drawRoundedRect(on ? body : body.adjusted(0.75, 0.75, -0.75, -0.75), middle, middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, on ? Role::OnAccent : Role::Edge));
    painter.drawEllipse(QPointF(isRight ? body.right() - middle : body.left() + middle, body.top() + middle),
                        9, 9);
}

QSize Buttons::segmentSize(const QStyleOptionButton &option, const Look &look)
{
    const QFontMetrics chosen(font(TypeRole::Strong, look.textScale));
    return {chosen.horizontalAdvance(option.text) + 28, qRound(32 * look.textScale)};
}

void Buttons::paintSegment(QPainter &painter, const QStyleOptionButton &option, const Look &look, bool isNew)
{
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    if (isChecked) {
        painter.setPen(QPen(colour(look.theme, Role::Line), 1));
        painter.setBrush(colour(look.theme, Role::Card));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    painter.setFont(font(isChecked ? TypeRole::Strong : TypeRole::Body, look.textScale));
    painter.setPen(colour(look.theme, isChecked ? Role::Text : Role::Muted));
    painter.drawText(option.rect, Qt::AlignCenter, option.text);
    if (isNew) {
        const int words = painter.fontMetrics().horizontalAdvance(option.text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(look.theme, Role::Accent));
        const QRectF area(option.rect);
        QRectF dot(area.left() + (option.rect.width() + words) / 2 + 4, area.center().y() - 4, 8, 8);
        if (option.direction == Qt::RightToLeft)
            dot.moveRight(area.right() - (dot.left() - area.left()));
        painter.drawEllipse(dot);
    }
}

} // namespace ui
