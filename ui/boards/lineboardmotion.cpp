#include "boards/lineboard.h"

#include "style/style.h"

#include <algorithm>

// How pieces come onto a LineBoard: the own one at once, the other's when the server shows it.
namespace ui {
namespace {

// One piece more than before, on an otherwise equal board.
bool isNextOf(const LineView &after, const LineView &before)
{
    return after.columns == before.columns && after.rows == before.rows
           && after.moves.size() == before.moves.size() + 1
           && std::equal(before.moves.begin(), before.moves.end(), after.moves.begin());
}

// The same pieces; only now it is known that they win.
bool isWonOf(const LineView &after, const LineView &before)
{
    return after.moves == before.moves && after.cells == before.cells && before.line.empty()
           && !after.line.empty();
}

} // namespace

void LineBoard::connectMotion()
{
    connect(&m_pieceClock, &QVariantAnimation::valueChanged, this, [this](const QVariant &time) {
        m_scene.frame = m_motion.at(time.toInt());
        update();
    });
    connect(&m_pieceClock, &QVariantAnimation::finished, this, [this] {
        m_scene.frame = {};
        update();
    });
    connect(&m_ring, &TurnRing::changed, this, [this](qreal strength) {
        m_scene.ring = strength;
        update();
    });
}

// With the own move that is on its way, as if it were made.
LineView LineBoard::withAsked(const LineView &view) const
{
    const auto asked = core::LineGame::readMove(view, m_situation.asked);
    if (!asked || !m_situation.isOwnTurn())
        return view;
    const auto place = asked->falls ? view.landing(asked->cell.x()) : asked->cell;
    return place && view.isEmpty(*place) ? view.with(*place, *m_situation.ownSeat) : view;
}

// The movement of one's own piece begins with the choice and goes on when the server has agreed.
void LineBoard::startMotion(const LineView &before)
{
    const LineView &view = m_scene.view;
    const bool isWon = isWonOf(view, before);
    const int reached = m_pieceClock.state() == QAbstractAnimation::Running
                            ? m_pieceClock.currentValue().toInt()
                            : m_motion.landingTime();
    m_pieceClock.stop();
    m_scene.frame = {};
    if (!(isWon || isNextOf(view, before)) || !m_situation.live || !isVisible())
        return;
    m_motion = LineMotion(m_scene.look, *view.last(), !view.line.empty());
    run(isWon ? reached : 0);
}

void LineBoard::run(int from)
{
    const int end = motion(*this, m_motion.duration());
    if (end <= from)
        return;
    m_scene.frame = m_motion.at(from);
    m_pieceClock.setStartValue(from);
    m_pieceClock.setEndValue(end);
    m_pieceClock.setDuration(end - from);
    m_pieceClock.start();
}

} // namespace ui
