#include "pages/endview.h"

#include "boards/pieces.h"
#include "pages/boardstack.h"
#include "pages/matchheader.h"
#include "pages/matchmodel.h"
#include "style/style.h"
#include "widgets/avatar.h"

#include <QEasingCurve>
#include <QEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QRadialGradient>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr qreal climb = 40; // px
static constexpr qreal step = 20;
static constexpr qreal drop = 24;
static constexpr qreal strokesBegin = 0.76; // of their size
static constexpr qreal roomy = 40;          // px free above the rim
static constexpr qreal longLedge = 200;     // px
static constexpr qreal beyondBoard = 110;   // px that the light reaches

static double partOf(int milliseconds, int from, int lasts, QEasingCurve::Type curve, double overshoot = 0)
{
    QEasingCurve easing(curve);
    if (overshoot > 0)
        easing.setOvershoot(overshoot);
    return easing.valueForProgress(std::clamp(double(milliseconds - from) / lasts, 0.0, 1.0));
}

EndFrame endFrameAt(int milliseconds)
{
    return {.warmth = partOf(milliseconds, 120, 240, QEasingCurve::OutCubic),
            .stage = partOf(milliseconds, 240, 200, QEasingCurve::OutBack, 0.8),
            .aside = partOf(milliseconds, 280, 160, QEasingCurve::OutCubic),
            .crown = partOf(milliseconds, 440, 160, QEasingCurve::OutBack, 1.2),
            .strokes = partOf(milliseconds, 560, 240, QEasingCurve::OutCubic)};
}

EndView::EndView(MatchHeader &header, BoardStack &middle)
    : m_header(header)
    , m_middle(middle)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    for (QWidget *part : header.findChildren<QWidget *>())
        part->installEventFilter(this);
    connect(&m_clock, &QVariantAnimation::valueChanged, this, [this](const QVariant &time) {
        const qreal before = std::exchange(m_frame, endFrameAt(time.toInt())).warmth;
        if (before != m_frame.warmth)
            emit warmthChanged();
        update();
    });
    connect(&m_clock, &QVariantAnimation::stateChanged, this, [this] {
        m_presses.setOn(isMoving());
        if (isMoving())
            return;
        m_frame = {};
        emit warmthChanged();
        update();
    });
}

void EndView::show(const MatchModel &match)
{
    const EndScene before = std::exchange(m_scene, EndScene::of(match));
    if (m_scene.match != before.match) {
        m_clock.stop();
        if (!m_scene.match.isEmpty() && match.ended->isNews)
            begin(m_middle.board() ? m_middle.board()->landsIn() : 0);
        emit warmthChanged();
    }
    if (m_middle.board())
        m_middle.board()->installEventFilter(this); // once, however often it is said
    arrange();
}

void EndView::begin(int delay)
{
    const int lasts = m_header.isVisible() ? motion(m_header, endMotionTime) : 0;
    if (lasts == 0)
        return;
    m_clock.setStartValue(-delay);
    m_clock.setEndValue(lasts);
    m_clock.setDuration(delay + lasts);
    m_clock.start();
}

qreal EndView::warmth() const
{
    return m_scene.isWon ? m_frame.warmth : 0;
}

EndRoom EndView::measured() const
{
    const Board *board = m_middle.board();
    const QPointF origin = board->mapTo(parentWidget(), QPoint());
    EndRoom room{.ledges = board->ledges()};
    qreal above = roomy;
    for (QLineF &ledge : room.ledges) {
        above = std::min(above, ledge.y1());
        ledge.translate(origin);
    }
    room.isRoomy = !room.ledges.empty() && above >= roomy && room.ledges.back().dx() > longLedge;
    for (const QRect &mark : m_header.marks())
        room.taken.append(mark.translated(m_header.mapTo(parentWidget(), QPoint())));
    const QFontMetrics metrics(ui::font(*this, TypeRole::Strong));
    room.countWidth = metrics.horizontalAdvance(u"+%1"_s.arg(m_scene.more + EndScene::mostOnStage));
    return room;
}

void EndView::arrange()
{
    const bool hasPlace = parentWidget() && m_middle.board() && m_middle.board()->isVisible();
    m_places = hasPlace ? EndPlaces::of(m_scene, measured()) : EndPlaces();
    setVisible(!m_places.figures.empty());
    if (isHidden())
        return;
    setGeometry(m_places.bounds(measured().countWidth).toAlignedRect() & parentWidget()->rect());
    raise();
    update();
}

bool EndView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        arrange();
    return QWidget::eventFilter(watched, event);
}

// A drawing of resources/joy.
static void paintJoy(QPainter &painter, const QString &name, const QRectF &area, const QWidget &widget)
{
    const qreal scale = widget.devicePixelRatioF();
    const QSize size = (area.size() * scale).toSize();
    const QString key = u"parlor/joy/%1/%2"_s.arg(name).arg(size.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter onPixmap(&pixmap);
        QSvgRenderer(u":/joy/%1.svg"_s.arg(name)).render(&onPixmap, QRectF(pixmap.rect()));
        onPixmap.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()));
}

// Seen from the beginning of its way on.
static qreal opacityOf(qreal way)
{
    return std::clamp(3 * way, 0.0, 1.0);
}

void EndView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(-pos());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const EndPlace &place : m_places.figures)
        paintPlace(painter, place);
    if (m_places.more == 0)
        return;
    painter.setOpacity(opacityOf(m_frame.stage));
    painter.setFont(ui::font(*this, TypeRole::Strong));
    painter.setPen(colour(*this, Role::Muted));
    painter.drawText(m_places.count - QPointF(0, 8), u"+%1"_s.arg(m_places.more));
}

void EndView::paintPlace(QPainter &painter, const EndPlace &place) const
{
    const bool isCrowned = m_scene.isWon && place.isOnStage;
    const qreal way = isCrowned ? m_frame.stage : m_frame.aside;
    if (place.isJoyful) {
        painter.save();
        painter.setOpacity(opacityOf(m_frame.strokes));
        const QPointF middle = place.strokes().center() + QPointF(0, place.strokes().height() * 35 / 90);
        const qreal size = strokesBegin + (1 - strokesBegin) * m_frame.strokes;
        painter.translate(middle);
        painter.scale(size, size);
        painter.translate(-middle);
        const bool isLight = lookOf(*this).theme == Theme::Light;
        paintJoy(painter, isLight ? u"sparks-light"_s : u"sparks-dark"_s, place.strokes(), *this);
        painter.restore();
    }
    painter.setOpacity(opacityOf(way));
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(Qt::black, 0.2F));
    painter.drawEllipse(place.feet, 0.5 * place.size, 0.06 * place.size);
    painter.save();
    painter.setClipRect(
        QRectF(place.feet - QPointF(place.size, 2 * place.size), QSizeF(2 * place.size, 2 * place.size)));
    painter.translate(0, (isCrowned ? climb : step) * (1 - way)); // up from behind the rim
    const QRectF body = place.body();
    painter.drawPixmap(body.topLeft(), figurePixmap(place.figure.look.figure, qRound(body.width()), *this));
    painter.restore();
    paintSeat(painter, place);
    painter.setOpacity(opacityOf(m_frame.crown));
    if (isCrowned)
        paintJoy(painter, u"paper-crown"_s, place.crown().translated(0, -drop * (1 - m_frame.crown)), *this);
    painter.setOpacity(1);
}

// The disc that says whose pieces these were.
void EndView::paintSeat(QPainter &painter, const EndPlace &place) const
{
    const qreal diameter = place.size >= 60 ? place.size / 4.0 : 12;
    const QPointF centre = place.feet + QPointF(0.46, -0.13) * place.size;
    const Theme theme = lookOf(*this).theme;
    const auto circle = [&](const QColor &fill, qreal r) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(centre, r, r);
    };
    circle(colour(theme, Role::Window), diameter / 2 + 2);
    if (m_scene.hasMarks)
        return paintDisc(painter, centre, diameter, place.figure.seat, theme);
    const QColor rim = seatRim(place.figure.look.colour, theme);
    circle(rim.isValid() ? rim : seatColour(place.figure.look.colour), diameter / 2);
    circle(seatColour(place.figure.look.colour), diameter / 2 - 1);
}

void paintWarmth(QPainter &painter, const QRectF &panel, const QRectF &board, qreal strength, Theme theme)
{
    const QPointF middle = board.center();
    const qreal across = std::min(board.width() / 2 + beyondBoard, panel.width() / 2);
    const qreal down = std::min(
        {board.height() / 2 + beyondBoard, middle.y() - panel.top(), panel.bottom() - middle.y()});
    QRadialGradient light(QPointF(), 1);
    light.setColorAt(0, faded(colour(theme, Role::Lamp), theme == Theme::Light ? 0.33F : 0.22F));
    light.setColorAt(1, faded(colour(theme, Role::Lamp), 0));
    painter.save();
    painter.setOpacity(strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.translate(middle);
    painter.scale(across, down);
    painter.drawEllipse(QPointF(), 1, 1);
    painter.restore();
}

} // namespace ui
