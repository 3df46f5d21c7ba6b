
#include "widgets/seatactivity.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SeatActivity)
};

} // namespace

bool goesByItself(const core::MatchView &state)
{
    const QString phase = state.view["phase"_L1].toString();
    return phase == "reveal"_L1 || phase == "answer"_L1;
}

SeatActivity activityOf(int seat, const core::MatchView &state, bool severalAtOnce)
{
    const bool acts = std::ranges::find(state.turn, seat) != state.turn.end();
    const QString phase = state.view["phase"_L1].toString();
    if (state.view["in"_L1].isArray() && !state.view["in"_L1].toArray().contains(seat))
        return SeatActivity::Out;
    if (phase == "commit"_L1)
        return acts ? SeatActivity::Choosing : SeatActivity::HasChosen;
    if (phase == "reveal"_L1)
        return acts ? SeatActivity::Opening : SeatActivity::HasChosen;
    if (state.view["mode"_L1] == "race"_L1)
        return acts ? SeatActivity::Guessing : SeatActivity::Finished;
    const bool isTurnBased = !state.view["mode"_L1].isUndefined() || !severalAtOnce;
    if (isTurnBased)
        return acts ? SeatActivity::ToMove : SeatActivity::Waiting;
    return acts ? SeatActivity::Choosing : SeatActivity::HasChosen;
}

QString activityText(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Waiting:
        return {};
    case SeatActivity::ToMove:
        return Texts::tr("to move", "a player");
    case SeatActivity::Choosing:
        return Texts::tr("choosing");
    case SeatActivity::HasChosen:
        return Texts::tr("has chosen");
    case SeatActivity::Opening:
        return Texts::tr("opening", "a player, what was sealed");
    case SeatActivity::Guessing:
        return Texts::tr("guessing");
    case SeatActivity::Finished:
        return Texts::tr("finished", "a player");
    case SeatActivity::Out:
        return Texts::tr("out", "a player");
    }
    Q_UNREACHABLE();
}

} // namespace ui
