#pragma once

#include "style/clock.h"
#include "widgets/promptcard.h"

#include <QTimer>

#include <chrono>

namespace ui {

// The connection that is lost: which, how often was tried, and when it is tried again.
struct Reconnecting
{
    QString place;                     // such as "Ana's parlor"
    int attempt = 1;                   // the one that comes, or runs
    std::chrono::milliseconds pause{}; // until then; 0: it is being tried now
};

// Says that the connection is gone and counts down to the next attempt, second by second, and how long the
// seat is kept.
class ReconnectCard : public PromptCard
{
    Q_OBJECT

public:
    ReconnectCard();

    // `keptUntil`: when the seat is given up.
    void begin(const Reconnecting &reconnecting, const Deadline &keptUntil);
    void stop();

signals:
    void tryNowChosen();

private:
    class Ring;
    void tick();
    [[nodiscard]] QString attemptText() const;
    [[nodiscard]] QString seatText() const;

    Reconnecting m_reconnecting;
    Deadline m_retryAt;
    Deadline m_keptUntil;
    Ring *m_ring;
    QTimer m_second;
};

} // namespace ui
