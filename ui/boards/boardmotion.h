#pragma once

#include "boards/boardscene.h"
#include "widgets/presswatch.h"

#include <QVariantAnimation>
#include <QWidget>

namespace ui {

// What moves on a board: the light around it while it waits for its player comes and goes softly, and what
// has just happened there takes its time, until a click or a key goes past it. Where less motion is wanted,
// or nobody sees the board, nothing moves.
class BoardMotion : public QObject
{
    Q_OBJECT

public:
    explicit BoardMotion(QWidget &board);

    void light(bool lit);
    // Lets time run, in ms; where it has begun elsewhere, from there on.
    void run(int duration, int from = 0);
    void stop();

    // 0 dark to 1 lit.
    [[nodiscard]] qreal ring() const { return m_ring; }
    // ms since run, or BoardScene::atRest.
    [[nodiscard]] int time() const;
    // ms until it rests.
    [[nodiscard]] int left() const;
    [[nodiscard]] bool isRunning() const { return m_clock.state() == QVariantAnimation::Running; }

signals:
    void changed();

private:
    [[nodiscard]] int lasting(int duration) const;

    QWidget &m_board;
    QVariantAnimation m_fade;
    PressWatch m_presses{[this] { stop(); }}; // outlives the clock, which tells when it stops
    QVariantAnimation m_clock;
    bool m_isLit = false;
    qreal m_ring = 0;
};

} // namespace ui
