#include "boards/openedround.h"

#include "boards/board.h"
#include "boards/boardmotion.h"
#include "boards/gestureround.h"
#include "boards/openedthrows.h"
#include "style/clock.h"

#include <utility>

namespace ui {

static constexpr int lying = 4500; // ms that opened throws lie there

OpenedRound::OpenedRound(BoardMotion &motion)
    : m_motion(motion)
{
    m_lying.setSingleShot(true);
    connect(&m_lying, &QTimer::timeout, this, &OpenedRound::close);
}

// A round that has just been decided turns over. A position that is looked back at lies open as it is; who
// comes in later, or back to the round that is on, sees that one.
void OpenedRound::follow(const GestureView &before, const GestureView &now, const BoardSituation &situation)
{
    const bool isPast = now.phase == GestureView::Phase::Over;
    const bool wasPast = before.phase == GestureView::Phase::Over;
    const bool isDecided = m_seen && now.decided() > *m_seen;
    if (isPast)
        m_lying.stop();
    if (now.rounds.empty())
        close();
    else if (isPast && (!m_isOpen || before.rounds != now.rounds))
        open(now, isDecided && !wasPast ? Opening::Turning : Opening::Still);
    else if (!isPast && isDecided)
        open(now, Opening::Turning);
    else if (!isPast && wasPast)
        close();
    const bool isAside = !situation.live && !situation.over; // looking back, waiting or disconnected
    if (!isAside || (!isPast && !now.rounds.empty()))
        m_seen = now.decided();
}

void OpenedRound::open(const GestureView &view, Opening how)
{
    m_isOpen = true;
    if (how == Opening::Turning)
        m_motion.run(openingTime(static_cast<int>(openedThrows(view, view.rounds.back()).size())));
    else
        m_motion.stop();
    m_lying.stop();
    if (view.phase != GestureView::Phase::Over && !Clock::isStopped())
        m_lying.start(lying);
    emit changed();
}

void OpenedRound::close()
{
    const bool wasOpen = std::exchange(m_isOpen, false);
    m_lying.stop();
    m_motion.stop();
    if (wasOpen)
        emit changed();
}

} // namespace ui
