#include "style/shadow.h"

#include "style/palette.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int drop = 2; // the shadow lies this much lower
constexpr int reach = 8;

struct Layer
{
    qreal grown;
    float light;
    float dark;
};
constexpr std::array<Layer, 3> layers{{{6, 0.02F, 0.07F}, {3, 0.03F, 0.10F}, {1, 0.04F, 0.14F}}};

void paintLayers(QPainter &painter, const QRectF &panel, qreal corner, Theme theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Layer &layer : layers) {
        QColor shade(theme == Theme::Light ? QColor(0x3C, 0x2D, 0x14) : QColor(Qt::black));
        shade.setAlphaF(theme == Theme::Light ? layer.light : layer.dark);
        painter.setBrush(shade);
        const qreal grown = layer.grown;
        painter.drawRoundedRect(panel.adjusted(-grown, -grown, grown, grown).translated(0, drop),
                                corner + grown, corner + grown);
    }
}

// The smallest panel whose middle can be stretched, painted once per theme, corner and scale.
QPixmap patch(qreal corner, Theme theme, qreal scale)
{
    const QString key = u"parlor/shadow/%1/%2/%3"_s.arg(corner).arg(int(theme)).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = 2 * (reach + qCeil(corner)) + 2;
    pixmap = QPixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLayers(painter, QRectF(reach, reach, side - 2 * reach, side - 2 * reach), corner, theme);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintShadow(QPainter &painter, const QRectF &panel, qreal corner, Theme theme)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = patch(corner, theme, scale);
    const qreal edge = reach + qCeil(corner);
    const QRectF target = panel.adjusted(-reach, -reach, reach, reach);
    const std::array<qreal, 4> xs{target.left(), target.left() + edge, target.right() - edge, target.right()};
    const std::array<qreal, 4> ys{target.top(), target.top() + edge, target.bottom() - edge, target.bottom()};
    const std::array<qreal, 4> from{0, edge * scale, (edge + 2) * scale, (2 * edge + 2) * scale};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const QRectF to(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            const QRectF source(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1]));
            painter.drawPixmap(to, pixmap, source);
        }
    }
}

void paintCard(QPainter &painter, const QRectF &panel, Theme theme, Role rim)
{
    painter.save();
    paintShadow(painter, panel, radius::card, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(theme, rim), 1));
    painter.setBrush(colour(theme, Role::Card));
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.restore();
}

} // namespace ui
