#include "boards/guessgrid.h"

#include "style/style.h"

#include <QCoreApplication>
#include <QEasingCurve>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int putTime = 140;
constexpr int answerTime = 200;
constexpr int barWidth = 12;

qreal settled(const QVariant &part)
{
    QEasingCurve settle(QEasingCurve::OutBack);
    settle.setOvershoot(0.8);
    return 0.8 + 0.2 * settle.valueForProgress(part.toReal());
}

bool isRunning(const QVariantAnimation &clock)
{
    return clock.state() == QVariantAnimation::Running;
}

} // namespace

GuessGrid::GuessGrid(QWidget *parent)
    : QWidget(parent)
    , m_bar(Qt::Vertical, this)
{
    setMouseTracking(true);
    m_bar.setFocusPolicy(Qt::NoFocus);
    m_bar.hide();
    connect(&m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        m_scene.scrolled = value;
        update();
    });
    connectMotion();
}

void GuessGrid::connectMotion()
{
    connect(&m_putClock, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_scene.put = settled(part);
        update();
    });
    connect(&m_answerClock, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_scene.answered = part.toReal();
        update();
    });
    connect(&m_turnClock, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_scene.turned = qRound(part.toReal() * turningTime(m_scene.metrics.length));
        update();
    });
}

void GuessGrid::run(QVariantAnimation &clock, int duration)
{
    clock.stop();
    const int time = isVisible() ? motion(*this, duration) : 0;
    if (time == 0)
        return;
    clock.setStartValue(0.0);
    clock.setEndValue(1.0);
    clock.setDuration(time);
    clock.start();
}

void GuessGrid::startMotion(const GuessGridScene &before)
{
    using Code = GuessGridScene::Code;
    const bool sameEntry = before.symbols.length() == m_scene.symbols.length();
    for (int place = 0; sameEntry && place < m_scene.symbols.length(); ++place) {
        if (m_scene.symbols.at(place) == before.symbols.at(place) || m_scene.symbols.at(place).isNull())
            continue;
        m_scene.putPlace = place;
        run(m_putClock, putTime);
    }
    const auto answers = [](const GuessGridScene &scene) {
        return std::ranges::count(scene.rows, false, &GuessGridRow::isPending);
    };
    if (answers(m_scene) == answers(before) + 1)
        run(m_answerClock, answerTime);
    if (m_scene.code == Code::Open && before.code == Code::Covered)
        run(m_turnClock, turningTime(m_scene.metrics.length));
}

void GuessGrid::show(GuessGridScene scene)
{
    const GuessGridScene before = std::move(m_scene);
    m_scene = std::move(scene);
    m_scene.putPlace = before.putPlace;
    m_scene.put = isRunning(m_putClock) ? before.put : m_scene.put;
    m_scene.answered = isRunning(m_answerClock) ? before.answered : m_scene.answered;
    m_scene.turned = isRunning(m_turnClock) ? before.turned : m_scene.turned;
    m_scene.theme = lookOf(*this).theme;
    m_scene.textScale = lookOf(*this).textScale;
    m_scene.scrolled = before.scrolled;
    startMotion(before);
    relayout();
    if (before.rows != m_scene.rows || before.entersRow() != m_scene.entersRow()
        || before.metrics != m_scene.metrics || before.rowsSeen != m_scene.rowsSeen)
        m_bar.setValue(m_bar.maximum());
    update();
}

void GuessGrid::relayout()
{
    const int room = qRound(m_scene.rowsSeen * m_scene.metrics.pitch);
    const int beyond = std::max(0, qRound(m_scene.contentHeight()) - room);
    m_bar.setRange(0, beyond);
    m_bar.setPageStep(room);
    m_bar.setSingleStep(qRound(m_scene.metrics.pitch));
    m_bar.setVisible(beyond > 0);
    m_bar.setGeometry(width() - barWidth - 2, qRound(m_scene.metrics.head()) + 6, barWidth,
                      height() - qRound(m_scene.metrics.head()) - 16);
    m_scene.scrolled = m_bar.value();
}

QRect GuessGrid::rowRect(int row) const
{
    const qreal pitch = m_scene.metrics.pitch;
    return QRectF(0, m_scene.rowY(row) - pitch / 2, m_scene.metrics.width(), pitch).toRect();
}

QRect GuessGrid::codeRect() const
{
    return QRectF(0, 0, m_scene.metrics.width(), m_scene.metrics.head()).toRect();
}

QRect GuessGrid::placeRect(int place) const
{
    if (m_scene.entry == GuessGridScene::Entry::None)
        return {};
    const qreal half = m_scene.metrics.pitch / 2;
    const QPointF centre = m_scene.centre(place, m_scene.entryY());
    return QRectF(centre - QPointF(half, half), centre + QPointF(half, half)).toRect();
}

void GuessGrid::scroll(int rows)
{
    m_bar.setValue(m_bar.value() + rows * m_bar.singleStep());
}

std::optional<GuessGrid::Spot> GuessGrid::spotAt(QPointF point) const
{
    for (int place = 0; place < m_scene.metrics.length; ++place) {
        if (std::abs(point.x() - m_scene.metrics.placeX(place)) > m_scene.metrics.pitch / 2)
            continue;
        const bool inHead = point.y() < m_scene.metrics.head();
        if (inHead == (m_scene.code == GuessGridScene::Code::Entered)
            && placeRect(place).contains(point.toPoint()))
            return Spot{place, true, m_scene.symbols.at(place)};
        for (int row = 0; !inHead && row < static_cast<int>(m_scene.rows.size()); ++row) {
            const QString &guess = m_scene.rows[static_cast<std::size_t>(row)].guess;
            if (rowRect(row).contains(point.toPoint()) && place < guess.size())
                return Spot{place, false, guess.at(place)};
        }
    }
    return std::nullopt;
}

void GuessGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    setCursor(spot && spot->isEntry ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GuessGrid::mousePressEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    if (spot && spot->isEntry)
        emit placePressed(spot->place, event->button());
    else if (spot && event->button() == Qt::LeftButton)
        emit pegPressed(spot->place, spot->symbol);
    else
        QWidget::mousePressEvent(event);
}

void GuessGrid::wheelEvent(QWheelEvent *event)
{
    if (m_bar.isVisible())
        QCoreApplication::sendEvent(&m_bar, event);
    else
        QWidget::wheelEvent(event);
}

void GuessGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void GuessGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_scene.theme = lookOf(*this).theme;
    m_scene.textScale = lookOf(*this).textScale;
    update();
}

void GuessGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGuessGrid(painter, m_scene);
}

} // namespace ui
