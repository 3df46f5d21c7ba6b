#include "boards/gesturepaint.h"

#include "boards/boardpaint.h"
#include "boards/gesturewords.h"

#include <QRadialGradient>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal rimWidth = 3;
constexpr int smallestText = 13; // px

struct Shade
{
    qreal grown;
    int alpha;
};
constexpr std::array<Shade, 3> shades{{{5, 10}, {3, 14}, {1, 20}}};

} // namespace

void paintFeltDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 56));
    painter.drawEllipse(centre + QPointF(0, std::clamp(0.07 * radius, 1.5, 4.0)), radius, radius);
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
}

void paintGesture(QPainter &painter, QPointF centre, qreal radius, int count, int gesture,
                  const QColor &colour, qreal pixelRatio)
{
    const QString art = gestureArt(count, gesture);
    if (!art.isEmpty()) {
        const int size = std::max(12, static_cast<int>(1.16 * radius));
        painter.drawPixmap(centre - QPointF(size, size) / 2, icon(art, colour, size, pixelRatio));
        return;
    }
    const bool isNamed = !gestureId(count, gesture).isEmpty();
    const QString text = isNamed ? gestureName(count, gesture).left(1) : QString::number(gesture + 1);
    QFont letter = font(TypeRole::BoardLine);
    letter.setPixelSize(std::max(9, qRound((text.size() > 2 ? 0.66 : 0.86) * radius)));
    paintLine(painter, QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), text, letter,
              colour);
}

void paintMiddleIcon(QPainter &painter, QPointF centre, qreal size, QStringView name, const QColor &colour)
{
    const int side = std::max(8, qRound(size));
    painter.drawPixmap(centre - QPointF(side, side) / 2,
                       icon(name, colour, side, painter.device()->devicePixelRatioF()));
}

void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour, Qt::Alignment where)
{
    QFont type = font;
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    const qreal part = std::min(
        {1.0, area.width() / std::max(wanted, 1.0), 1.12 * area.height() / QFontMetricsF(font).height()});
    type.setPixelSize(std::max(std::min(font.pixelSize(), smallestText), qFloor(part * font.pixelSize())));
    painter.setFont(type);
    painter.setPen(colour);
    const QString fitting = QFontMetricsF(type).elidedText(text, Qt::ElideRight, area.width() + 1);
    const qreal higher = std::max(0.0, QFontMetricsF(type).height() - area.height()) / 2;
    painter.drawText(area.adjusted(-1, -higher, 1, higher), int(where) | Qt::TextSingleLine, fitting);
}

QFont fittingFont(qreal textScale, const QString &text, qreal width, std::initializer_list<TypeRole> types)
{
    QFont fitting;
    for (const TypeRole type : types) {
        fitting = font(type, textScale);
        if (QFontMetricsF(fitting).horizontalAdvance(text) <= width)
            break;
    }
    return fitting;
}

void paintSentence(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                   const QColor &colour, Qt::AlignmentFlag kept)
{
    QFont least = font;
    least.setPixelSize(std::min(font.pixelSize(), smallestText));
    const QFontMetricsF metrics(least);
    if (metrics.horizontalAdvance(text) <= area.width() + 1)
        return paintLine(painter, area, text, font, colour);
    const qreal more = std::max(0.0, 2 * metrics.lineSpacing() - area.height());
    painter.setFont(least);
    painter.setPen(colour);
    painter.drawText(kept == Qt::AlignTop ? area.adjusted(0, 0, 0, more) : area.adjusted(0, -more - 4, 0, -4),
                     int(Qt::AlignHCenter) | int(kept) | int(Qt::TextWordWrap), text);
}

bool fitsInLine(const QString &text, TypeRole type, qreal width)
{
    QFont least = font(type, 1);
    least.setPixelSize(std::min(least.pixelSize(), smallestText));
    return QFontMetricsF(least).horizontalAdvance(text) <= width + 1;
}

void paintFeltButton(QPainter &painter, const QRectF &area, const QStringList &texts, Theme theme,
                     qreal textScale, FeltButton how)
{
    const bool isReady = how == FeltButton::Ready;
    const QColor bone = colour(theme, Role::Bone);
    painter.setPen(Qt::NoPen);
    if (isReady) {
        painter.setBrush(QColor(0, 0, 0, 50));
        painter.drawRoundedRect(area.translated(0, 2), area.height() / 2, area.height() / 2);
        painter.setBrush(colour(theme, Role::Lamp));
    } else {
        painter.setPen(QPen(faded(bone, 0.5F), 1));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const QRectF inside = area.adjusted(0.3 * area.height(), 0, -0.3 * area.height(), 0);
    const auto fitting = std::ranges::find_if(texts, [&](const QString &text) {
        return fitsInLine(text, TypeRole::Strong, inside.width());
    });
    paintLine(painter, inside, fitting == texts.end() ? texts.back() : *fitting,
              font(TypeRole::Strong, textScale), isReady ? colour(theme, Role::Ink) : faded(bone, 0.85F));
}

void paintTable(QPainter &painter, QPointF middle, qreal radius, qreal ring, Theme theme)
{
    painter.setPen(Qt::NoPen);
    for (const Shade &shade : shades) {
        painter.setBrush(QColor(0, 0, 0, theme == Theme::Light ? shade.alpha : 2 * shade.alpha));
        painter.drawEllipse(middle + QPointF(0, 2), radius + shade.grown, radius + shade.grown);
    }
    if (ring > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faded(colour(theme, Role::Lamp), float(ring)), 4));
        painter.drawEllipse(middle, radius + rimWidth / 2 + 5, radius + rimWidth / 2 + 5);
    }
    const QColor felt = colour(theme, Role::Felt);
    QRadialGradient light(middle - QPointF(0, 0.3 * radius), 1.3 * radius);
    light.setColorAt(0, felt.lighter(106));
    light.setColorAt(1, felt);
    painter.setBrush(light);
    painter.setPen(QPen(faded(colour(theme, Role::WoodLine), 0.85F), rimWidth));
    painter.drawEllipse(middle, radius, radius);
}

void paintFocusRing(QPainter &painter, QPointF centre, qreal radius, Theme theme)
{
    paintFocus(painter, theme, [&] { painter.drawEllipse(centre, radius + 4, radius + 4); });
}

} // namespace ui
