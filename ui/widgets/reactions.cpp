#include "widgets/reactions.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Reaction;

static QLatin1StringView fileOf(Reaction what)
{
    switch (what) {
    case Reaction::Clap:
        return "clap"_L1;
    case Reaction::Laugh:
        return "laugh"_L1;
    case Reaction::Think:
        return "think"_L1;
    case Reaction::Hurry:
        return "hurry"_L1;
    case Reaction::Wow:
        return "wow"_L1;
    case Reaction::Sad:
        return "sad"_L1;
    case Reaction::Heart:
        return "heart"_L1;
    case Reaction::Wave:
        return "wave"_L1;
    }
    Q_UNREACHABLE();
}

QString Reactions::name(Reaction what)
{
    switch (what) {
    case Reaction::Clap:
        return tr("Clap", "a face that somebody shows");
    case Reaction::Laugh:
        return tr("Laugh", "a face that somebody shows");
    case Reaction::Think:
        return tr("Thinking", "a face that somebody shows");
    case Reaction::Hurry:
        return tr("Hurry", "a face that somebody shows");
    case Reaction::Wow:
        return tr("Wow", "a face that somebody shows");
    case Reaction::Sad:
        return tr("Sad", "a face that somebody shows");
    case Reaction::Heart:
        return tr("Love it", "a face that somebody shows");
    case Reaction::Wave:
        return tr("Wave", "a face that somebody shows");
    }
    Q_UNREACHABLE();
}

QString Reactions::said(const QString &person, Reaction what)
{
    return u"%1: %2"_s.arg(person, name(what).toLower());
}

QPixmap Reactions::pixmap(Reaction what, int size, const QWidget &widget)
{
    const qreal scale = widget.devicePixelRatioF();
    const QString key = u"parlor/reaction/%1/%2/%3"_s.arg(fileOf(what)).arg(size).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(QSize(size, size) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(u":/reactions/%1.svg"_s.arg(fileOf(what))).render(&painter, QRectF(0, 0, size, size));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace ui
