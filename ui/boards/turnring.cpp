#include "boards/turnring.h"

#include "style/style.h"

namespace ui {

static constexpr int fadeTime = 150; // ms

TurnRing::TurnRing(QWidget &board)
    : m_board(board)
{
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
        m_strength = strength.toReal();
        emit changed(m_strength);
    });
}

void TurnRing::light(bool lit)
{
    const qreal wanted = lit ? 1 : 0;
    if (m_fade.state() == QVariantAnimation::Running && m_fade.endValue().toReal() == wanted)
        return;
    m_fade.stop();
    const int duration = m_board.isVisible() ? motion(m_board, fadeTime) : 0;
    if (duration == 0 || m_strength == wanted) {
        m_strength = wanted;
        emit changed(m_strength);
        return;
    }
    m_fade.setStartValue(m_strength);
    m_fade.setEndValue(wanted);
    m_fade.setDuration(duration);
    m_fade.start();
}

} // namespace ui
