#include "widgets/standingfaces.h"

#include "style/clock.h"
#include "style/style.h"
#include "widgets/reactions.h"

#include <QEasingCurve>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

static constexpr int arrives = 180; // ms
static constexpr int stays = 2'600;
static constexpr int fades = 200;
static constexpr int frame = 16;
static constexpr auto quiet = 3s;
static constexpr qreal smallestFace = 0.6;
static constexpr qreal lowest = 12; // px
static constexpr qreal overshoot = 1.2;
static constexpr qreal disc = 52.0 / 64; // of the drawing

StandingFaces::StandingFaces(const QWidget &widget)
    : m_widget(widget)
{
    m_clock.start();
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &StandingFaces::goOn);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &StandingFaces::sayLatest);
}

void StandingFaces::show(const core::Person &person, core::Reaction what)
{
    const bool isAnother = m_stands.contains(person.person);
    m_stands.insert(person.person, {what, m_clock.elapsed(), !isAnother});
    m_unsaid = Reactions::said(person.name, what);
    if (!m_quiet.isActive())
        sayLatest();
    goOn();
}

void StandingFaces::clear()
{
    m_stands.clear();
    m_unsaid.clear();
    goOn();
}

void StandingFaces::sayLatest()
{
    if (m_unsaid.isEmpty())
        return;
    emit said(std::exchange(m_unsaid, {}));
    m_quiet.start();
}

qint64 StandingFaces::ageOf(const Stand &stand) const
{
    return m_clock.elapsed() - stand.since;
}

int StandingFaces::arrival(const Stand &stand) const
{
    return stand.arrives && !Clock::isStopped() ? motion(m_widget, arrives) : 0;
}

// In how many ms it looks different from now; 0: it has gone.
qint64 StandingFaces::untilChange(const Stand &stand) const
{
    const qint64 age = ageOf(stand);
    const qint64 leaves = arrival(stand) + stays;
    if (age >= leaves + motion(m_widget, fades))
        return 0;
    return age < arrival(stand) || age >= leaves ? frame : leaves - age;
}

void StandingFaces::goOn()
{
    m_next.stop();
    if (!Clock::isStopped()) {
        qint64 next = stays;
        m_stands.removeIf([&](const std::pair<const QString &, Stand &> &stand) {
            const qint64 left = untilChange(stand.second);
            next = left > 0 ? std::min(next, left) : next;
            return left == 0;
        });
        if (!m_stands.isEmpty())
            m_next.start(std::chrono::milliseconds(next));
    }
    emit changed();
}

std::optional<StandingFace> StandingFaces::of(const QString &person) const
{
    const auto stand = m_stands.constFind(person);
    if (stand == m_stands.cend())
        return std::nullopt;
    StandingFace face{.what = stand->what};
    const qint64 age = Clock::isStopped() ? 0 : ageOf(*stand);
    const int arriving = arrival(*stand);
    if (age < arriving) {
        QEasingCurve settle(QEasingCurve::OutBack);
        settle.setOvershoot(overshoot);
        const qreal way = settle.valueForProgress(static_cast<qreal>(age) / arriving);
        face.size = smallestFace + (1 - smallestFace) * way;
        face.below = lowest * (1 - way);
    }
    const qint64 fading = age - arriving - stays;
    if (const int whole = motion(m_widget, fades); fading > 0 && whole > 0)
        face.opacity = std::max(1 - static_cast<qreal>(fading) / whole, 0.0);
    return face;
}

void paintFace(QPainter &painter, const StandingFace &face, const QRectF &place, const QColor &ground,
               const QWidget &widget)
{
    const qreal side = place.width() * face.size;
    const QPointF middle = place.center() + QPointF(0, face.below);
    const qreal around = side * disc / 2 + 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(face.opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(middle, around, around);
    const QPixmap drawing = Reactions::pixmap(face.what, qRound(place.width()), widget);
    painter.drawPixmap(QRectF(middle - QPointF(side, side) / 2, QSizeF(side, side)), drawing,
                       QRectF(drawing.rect()));
    painter.restore();
}

} // namespace ui
