#pragma once

#include "style/clock.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QTimer>

#include <chrono>

class QBoxLayout;

namespace ui {

// The connection that is lost: which, how often was tried, and when it is tried again.
struct Reconnecting
{
    QString place;                     // such as "Ana's parlor"
    int attempt = 1;                   // the one that comes, or runs
    std::chrono::milliseconds pause{}; // until then; 0: it is being tried now
};

// Says that the connection is gone and counts down to the next attempt, second by second, and how long the
// seat is kept. Has no frame of its own.
class ReconnectCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReconnectCard(QWidget *parent = nullptr);

    // `keptUntil`: when the seat is given up.
    void show(const Reconnecting &reconnecting, const Deadline &keptUntil);
    using QWidget::show;
    void stop();

signals:
    void tryNowChosen();

private:
    void tick();
    [[nodiscard]] QString attemptText() const;
    [[nodiscard]] QString seatText() const;

    class Ring;
    Reconnecting m_reconnecting;
    Deadline m_retryAt;
    Deadline m_keptUntil;
    Ring *m_ring;
    Label *m_title;
    Label *m_text;
    Button *m_now;
    QBoxLayout *m_row; // the button beside the words, or below them
    QTimer m_second;
};

} // namespace ui
