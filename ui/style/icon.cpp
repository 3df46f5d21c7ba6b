#include "style/icon.h"

#include "style/palette.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

namespace ui {
using namespace Qt::Literals::StringLiterals;
namespace {

QPixmap drawnIcon(QStringView name, const QColor &colour, int size, qreal pixelRatio)
{
    const bool isIcon = !name.contains(u'/');
    QSvgRenderer renderer(isIcon ? u":/icons/%1.svg"_s.arg(name) : u":/%1.svg"_s.arg(name));
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), colour);
    return pixmap;
}

} // namespace

QPixmap icon(QStringView name, const QColor &colour, int size, qreal pixelRatio)
{
    const QString key =
        u"parlor/icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.name(QColor::HexArgb)).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnIcon(name, colour, size, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap icon(QStringView name, Role role, int size, const QWidget &widget)
{
    return icon(name, colour(widget, role), size, widget.devicePixelRatioF());
}

} // namespace ui
