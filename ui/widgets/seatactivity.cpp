
#include "widgets/seatactivity.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("ui::SeatActivity", text);
}

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
    const bool isTurnBased = state.view.contains("mode"_L1) || !severalAtOnce;
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
        return tr("to move");
    case SeatActivity::Choosing:
        return tr("choosing");
    case SeatActivity::HasChosen:
        return tr("has chosen");
    case SeatActivity::Opening:
        return tr("opening");
    case SeatActivity::Guessing:
        return tr("guessing");
    case SeatActivity::Finished:
        return tr("finished");
    case SeatActivity::Out:
        return tr("out");
    }
    Q_UNREACHABLE();
}

} // namespace ui
