#include "boards/codepegs.h"

#include "boards/wood.h"
#include "style/style.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qreal pipPart = 0.74; // of a pip's step

// Far apart in lightness as much as in hue; the symbol stands on each, too.
constexpr std::array<QRgb, 16> symbolColours{0xff141C24, 0xffFFFFFF, 0xffD8402C, 0xff2E6FC4,
                                             0xffF4D64E, 0xff5B2A78, 0xff35B08F, 0xffF2A3C4,
                                             0xffF08A24, 0xff7B4A26, 0xff9CDCF2, 0xff9B1B4D,
                                             0xff9CCB3B, 0xff8E959B, 0xff17406B, 0xffCDB4F0};

QColor inkOn(const QColor &fill)
{
    return qGray(fill.rgb()) < 130 ? QColor(Qt::white) : colour(Theme::Light, Role::Ink);
}

void paintShade(QPainter &painter, QPointF centre, qreal side)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(Qt::black, 0.22F));
    painter.drawEllipse(centre + QPointF(0, std::clamp(0.045 * side, 1.0, 3.0)), side / 2, side / 2);
}

// Turned wood: lighter where the lamp hangs, a fine line inside the edge.
void paintBody(QPainter &painter, QPointF centre, qreal side, const QColor &fill)
{
    const qreal r = side / 2;
    QRadialGradient light(centre - QPointF(0.12 * side, 0.22 * side), 0.95 * side);
    light.setColorAt(0, fill.lighter(108));
    light.setColorAt(0.55, fill);
    light.setColorAt(1, fill.darker(116));
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(centre, r, r);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(inkOn(fill), 0.09F), std::max(1.0, 0.025 * side)));
    painter.drawEllipse(centre, 0.86 * r, 0.86 * r);
}

void paintSymbol(QPainter &painter, QPointF centre, qreal side, qreal part, QChar symbol, const QColor &ink)
{
    QFont bold = font(TypeRole::Strong);
    bold.setPixelSize(std::max(9, qRound(part * side)));
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side), Qt::AlignCenter,
                     QString(symbol));
}

Pip pipAt(int index, const core::Feedback &found)
{
    if (index < found.bulls)
        return Pip::Bull;
    return index < found.bulls + found.cows ? Pip::Cow : Pip::Neither;
}

} // namespace

QColor symbolColour(QChar symbol)
{
    const int index = QString(symbol).toInt(nullptr, 16);
    return QColor::fromRgb(symbolColours[static_cast<std::size_t>(index)]);
}

void paintPeg(QPainter &painter, QPointF centre, qreal side, QChar symbol, PegLook look, Theme theme)
{
    const QColor bone = colour(theme, Role::Bone);
    paintShade(painter, centre, side);
    if (look == PegLook::Digits) {
        paintBody(painter, centre, side, bone);
        paintSymbol(painter, centre, side, std::clamp(13 / side, 0.46, 0.7), symbol,
                    colour(theme, Role::Ink));
        return;
    }
    const QColor fill = symbolColour(symbol);
    const qreal rim = std::clamp(0.05 * side, 1.5, 2.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bone);
    painter.drawEllipse(centre, side / 2, side / 2);
    paintBody(painter, centre, side - 2 * rim, fill);
    paintSymbol(painter, centre, side, std::clamp(13 / side, 0.32, 0.66), symbol, inkOn(fill));
}

void paintWell(QPainter &painter, QPointF centre, qreal side, WellDepth depth, Theme theme)
{
    const qreal r = side / 2;
    const bool next = depth == WellDepth::Next;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colour(theme, Role::FeltDeep), next ? 1.0F : 0.55F));
    painter.drawEllipse(centre, r, r);
    if (!next)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(Qt::black, 0.3F), std::max(1.2, 0.035 * side), Qt::SolidLine, Qt::RoundCap));
    const QRectF rim(centre - QPointF(r - 1, r - 1), centre + QPointF(r - 1, r - 1));
    painter.drawArc(rim, 20 * 16, 140 * 16);
}

void paintCover(QPainter &painter, QPointF centre, qreal side, Theme theme)
{
    const QColor bone = colour(theme, Role::Bone);
    const qreal width = std::clamp(0.035 * side, 1.0, 2.0);
    painter.setPen(QPen(faded(bone, 0.55F), width));
    painter.setBrush(colour(theme, Role::Felt).lighter(theme == Theme::Light ? 112 : 122));
    painter.drawEllipse(centre, (side - width) / 2, (side - width) / 2);
    paintSymbol(painter, centre, side, 0.4, u'?', faded(bone, 0.75F));
}

void paintLid(QPainter &painter, QPointF centre, qreal side, Theme theme)
{
    constexpr quint32 grain = 7;
    paintShade(painter, centre, side);
    paintWood(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), side / 2, grain,
              theme);
}

void paintPip(QPainter &painter, QPointF centre, qreal side, Pip pip, PipGround ground, Theme theme)
{
    const bool onFelt = ground == PipGround::Felt;
    const QColor bone = onFelt ? colour(theme, Role::Bone) : colour(theme, Role::Text);
    const qreal width = std::clamp(0.17 * side, 1.4, 2.8);
    switch (pip) {
    case Pip::Bull:
        painter.setPen(onFelt || theme == Theme::Dark ? QPen(Qt::NoPen)
                                                      : QPen(colour(theme, Role::WoodLine), 1));
        painter.setBrush(colour(theme, Role::Lamp));
        painter.drawEllipse(centre, side / 2, side / 2);
        return;
    case Pip::Cow:
        painter.setPen(QPen(bone, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, (side - width) / 2, (side - width) / 2);
        return;
    case Pip::Neither:
        painter.setPen(Qt::NoPen);
        painter.setBrush(onFelt ? faded(bone, 0.5F) : colour(theme, Role::Muted));
        painter.drawEllipse(centre, std::max(1.1, 0.13 * side), std::max(1.1, 0.13 * side));
        return;
    }
    Q_UNREACHABLE();
}

void paintFeedback(QPainter &painter, QPointF topLeft, qreal step, int length, const core::Feedback &found,
                   Theme theme, qreal shown)
{
    const int inARow = (length + 1) / 2;
    for (int index = 0; index < length; ++index) {
        const qreal turn = std::clamp(shown * length - index, 0.0, 1.0);
        if (turn <= 0)
            return;
        const QPointF centre = topLeft
                               + QPointF((index % inARow + 0.5) * step, (index / inARow + 0.5) * step);
        paintPip(painter, centre, pipPart * step * (0.6 + 0.4 * turn), pipAt(index, found), PipGround::Felt,
                 theme);
    }
}

QSizeF feedbackSize(int length, qreal step)
{
    return {(length + 1) / 2 * step, 2 * step};
}

} // namespace ui
