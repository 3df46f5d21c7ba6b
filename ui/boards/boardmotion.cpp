#include "boards/boardmotion.h"

#include "style/style.h"

#include <utility>

namespace ui {

static constexpr int ringFade = 150; // ms

BoardMotion::BoardMotion(QWidget &board)
    : m_board(board)
{
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
        m_ring = strength.toReal();
        emit changed();
    });
    connect(&m_clock, &QVariantAnimation::valueChanged, this, &BoardMotion::changed);
    connect(&m_clock, &QVariantAnimation::finished, this, &BoardMotion::changed);
    connect(&m_clock, &QVariantAnimation::stateChanged, this, [this] { m_presses.setOn(isRunning()); });
}

int BoardMotion::lasting(int duration) const
{
    return m_board.isVisible() ? motion(m_board, duration) : 0;
}

int BoardMotion::time() const
{
    return isRunning() ? m_clock.currentValue().toInt() : BoardScene::atRest;
}

int BoardMotion::left() const
{
    return isRunning() ? m_clock.endValue().toInt() - time() : 0;
}

void BoardMotion::light(bool lit)
{
    if (std::exchange(m_isLit, lit) == lit)
        return;
    m_fade.stop();
    m_fade.setStartValue(m_ring);
    m_fade.setEndValue(lit ? 1.0 : 0.0);
    m_fade.setDuration(lasting(ringFade));
    m_fade.start();
}

void BoardMotion::run(int duration, int from)
{
    stop();
    const int end = lasting(duration);
    if (end <= from)
        return;
    m_clock.setStartValue(from);
    m_clock.setEndValue(end);
    m_clock.setDuration(end - from);
    m_clock.start();
    emit changed();
}

void BoardMotion::stop()
{
    m_clock.stop();
    emit changed();
}

} // namespace ui
