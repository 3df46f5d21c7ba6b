#pragma once

#include "widgets/namedline.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace ui {

// The line above the board, with the clock, and a smaller one below it. Both keep their places when they are
// empty, so that the board does not jump.
class StageHead : public QWidget
{
    Q_OBJECT

public:
    explicit StageHead(QWidget *parent = nullptr);

    enum class Sign { None, Lamp }; // the lamp: it is your turn
    void show(const NamedText &line, Sign sign, const NamedText &detail);
    using QWidget::show;
    // Counts down to it; Forever: no clock.
    void setDeadline(const QDeadlineTimer &deadline);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void refreshClock();

    Sign m_sign = Sign::None;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QLabel *m_icon;
    NamedLine *m_line;
    Label *m_clock;
    NamedLine *m_detail;
    QTimer m_tick;
};

} // namespace ui
