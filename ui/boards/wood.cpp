#include "boards/wood.h"

#include "style/style.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int grainSide = 1024;
constexpr float stretch = 40; // as much longer along the board as across it
constexpr float strongest = 0.22F;

struct Octave
{
    float across; // px between two values
    float weight;
};
constexpr std::array<Octave, 3> octaves{{{7, 0.24F}, {2.6F, 0.36F}, {1.3F, 0.40F}}};

// A value from 0 to 1 that belongs to a place of the lattice.
float valueAt(quint32 seed, int x, int y)
{
    quint32 hash = seed ^ (static_cast<quint32>(x) * 0x9E3779B1U) ^ (static_cast<quint32>(y) * 0x85EBCA77U);
    hash = (hash ^ (hash >> 15)) * 0x2C1B3C6DU;
    hash = (hash ^ (hash >> 12)) * 0x297A2D39U;
    return static_cast<float>((hash ^ (hash >> 15)) & 0xFFFFFFU) / static_cast<float>(0xFFFFFF);
}

float eased(float part)
{
    return part * part * (3 - 2 * part);
}

// One row of an octave added to `row`.
void addRow(std::vector<float> &row, int y, const Octave &octave, quint32 seed)
{
    const float high = static_cast<float>(y) / octave.across;
    const int cellY = static_cast<int>(high);
    const float partY = eased(high - static_cast<float>(cellY));
    const float step = octave.across * stretch;
    const auto lattice = [&](int x) {
        return std::lerp(valueAt(seed, x, cellY), valueAt(seed, x, cellY + 1), partY);
    };
    int cellX = 0;
    float left = lattice(0);
    float right = lattice(1);
    for (std::size_t x = 0; x < row.size(); ++x) {
        const float along = static_cast<float>(x) / step;
        if (static_cast<int>(along) != cellX) {
            cellX = static_cast<int>(along);
            left = right;
            right = lattice(cellX + 1);
        }
        row[x] += octave.weight * std::lerp(left, right, eased(along - static_cast<float>(cellX)));
    }
}

QPixmap drawnGrain(quint32 seed)
{
    QImage image(grainSide, grainSide, QImage::Format_ARGB32_Premultiplied);
    const QColor brown(0x4D, 0x2E, 0x0F);
    std::vector<float> row(grainSide);
    for (int y = 0; y < grainSide; ++y) {
        std::ranges::fill(row, 0.F);
        for (std::size_t octave = 0; octave < octaves.size(); ++octave)
            addRow(row, y, octaves[octave], seed + static_cast<quint32>(octave) * 7919U);
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (std::size_t x = 0; x < row.size(); ++x) {
            const float shade = std::clamp((row[x] - 0.22F) / 0.9F, 0.F, 1.F);
            const int alpha = static_cast<int>(255 * strongest * shade);
            pixels[x] = qPremultiply(qRgba(brown.red(), brown.green(), brown.blue(), alpha));
        }
    }
    return QPixmap::fromImage(image);
}

QPixmap grain(quint32 seed)
{
    const QString key = u"parlor/grain/%1"_s.arg(seed);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnGrain(seed);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

void paintWood(QPainter &painter, const QRectF &plate, qreal corner, quint32 seed, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, Role::Wood));
    painter.drawRoundedRect(plate, corner, corner);
    QBrush fibres(grain(seed));
    fibres.setTransform(QTransform::fromTranslate(plate.x(), plate.y()));
    painter.setBrush(fibres);
    painter.drawRoundedRect(plate, corner, corner);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(colour(theme, Role::WoodLine), 0.55F), 2));
    painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.setPen(QPen(faded(Qt::white, 0.16F), 1.4));
    painter.drawRoundedRect(plate.adjusted(2.7, 2.7, -2.7, -2.7), corner - 2.7, corner - 2.7);
    painter.restore();
}

void paintEngraved(QPainter &painter, QPointF from, QPointF to, qreal width, Theme theme)
{
    QPen cut(faded(colour(theme, Role::WoodLine), 0.75F), width, Qt::SolidLine, Qt::RoundCap);
    const bool down = qFuzzyCompare(from.x(), to.x());
    const qreal side = width / 2 + 0.5;
    const QPointF beside = down ? QPointF(side, 0) : QPointF(0, side);
    painter.setPen(QPen(faded(Qt::white, 0.18F), 1));
    painter.drawLine(from + beside, to + beside);
    painter.setPen(cut);
    painter.drawLine(from, to);
}

} // namespace ui
