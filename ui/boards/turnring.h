#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace ui {

// The light around a board that waits for its player: comes and goes softly, where motion is wanted.
class TurnRing : public QObject
{
    Q_OBJECT

public:
    explicit TurnRing(QWidget &board);

    void light(bool lit);

signals:
    // 0 dark to 1 lit.
    void changed(qreal strength);

private:
    QWidget &m_board;
    QVariantAnimation m_fade;
    qreal m_strength = 0;
};

} // namespace ui
