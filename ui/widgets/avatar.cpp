#include "widgets/avatar.h"

#include "protocol/names.h"
#include "style/style.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <numbers>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qreal discGap = 2;   // px
constexpr int darkUnder = 120; // luma under which the mouth is white

// The files are drawn in one fill each; whites, pupils and mouth keep their colour, but for a mouth on dark.
QByteArray recoloured(int number, const QColor &fill)
{
    QFile file(u":/figures/%1.svg"_s.arg(number, 2, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression base(u"#(?!FFFFFF|14201C)[0-9A-F]{6}"_s);
    svg.replace(base, fill.name());
    static const QRegularExpression mouth(u"fill=\"none\" stroke=\"#(FFFFFF|14201C)\""_s);
    const bool dark = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue() < darkUnder;
    svg.replace(mouth, u"fill=\"none\" stroke=\"#%1\""_s.arg(dark ? u"FFFFFF"_s : u"14201C"_s));
    return svg.toUtf8();
}

QPixmap blank(int size, qreal scale)
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap silhouette(const QPixmap &figure, const QColor &colour)
{
    QPixmap shape = figure;
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), shape.deviceIndependentSize()), colour);
    return shape;
}

// The rim is the figure's outline, spread in a circle and laid beneath it.
void paintRim(QPainter &painter, const QPixmap &figure, const QColor &rim, qreal width)
{
    QColor solid = rim;
    solid.setAlpha(255);
    const QPixmap shape = silhouette(figure, solid);
    constexpr int steps = 16;
    for (int step = 0; step < steps; ++step) {
        const qreal angle = 2 * std::numbers::pi * step / steps;
        painter.drawPixmap(QPointF(width * std::cos(angle), width * std::sin(angle)), shape);
    }
}

QPixmap drawnFigure(int number, const QColor &fill, const QColor &rim, int size, qreal scale)
{
    QPixmap figure = blank(size, scale);
    {
        QSvgRenderer renderer(recoloured(number, fill));
        QPainter painter(&figure);
        const qreal inset = size / 24.0;
        renderer.render(&painter, QRectF(inset, inset, size - 2 * inset, size - 2 * inset));
    }
    if (!rim.isValid())
        return figure;
    QPixmap rimmed = blank(size, scale);
    {
        QPainter painter(&rimmed);
        paintRim(painter, figure, rim, size < avatarSize::playerRow ? 1.0 : 1.4);
    }
    QPixmap result = blank(size, scale);
    QPainter painter(&result);
    painter.setOpacity(rim.alphaF());
    painter.drawPixmap(0, 0, rimmed);
    painter.setOpacity(1);
    painter.drawPixmap(0, 0, figure);
    return result;
}

} // namespace

QPixmap figurePixmap(int number, int size, const QWidget &widget)
{
    const int creature = (number % core::figureCount + core::figureCount) % core::figureCount;
    const int ownColour = creature % 8;
    const Theme theme = lookOf(widget).theme;
    const qreal scale = widget.devicePixelRatioF();
    const QString key = u"parlor/figure/%1/%2/%3/%4"_s.arg(creature).arg(size).arg(int(theme)).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnFigure(creature, seatColour(ownColour), seatRim(ownColour, theme), size, scale);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintSeatedFigure(QPainter &painter, QPointF topLeft, int number, int seat, int size,
                       const QWidget &widget)
{
    const qreal r = size <= avatarSize::chat ? 5 : 6;
    const QPointF middle = topLeft + QPointF(size - r, size - r);
    QPainterPath around;
    around.addRect(QRectF(topLeft, QSizeF(size, size)));
    QPainterPath gap;
    gap.addEllipse(middle, r + discGap, r + discGap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(around - gap, Qt::IntersectClip);
    painter.drawPixmap(topLeft, figurePixmap(number, size, widget));
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rim = seatRim(seat, lookOf(widget).theme);
    painter.setPen(rim.isValid() ? QPen(rim, 1) : QPen(Qt::NoPen));
    painter.setBrush(seatColour(seat));
    painter.drawEllipse(middle, r - 0.5, r - 0.5);
    painter.restore();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::show(int number, std::optional<int> seat)
{
    m_number = number;
    m_seat = seat;
    update();
}

void Avatar::resizeTo(int size)
{
    m_size = size;
    setFixedSize(size, size);
    update();
}

void Avatar::setAway(bool away)
{
    m_away = away;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_size, m_size};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_away ? 0.45 : 1);
    if (m_seat)
        paintSeatedFigure(painter, {}, m_number, *m_seat, m_size, *this);
    else
        painter.drawPixmap(0, 0, figurePixmap(m_number, m_size, *this));
}

} // namespace ui
