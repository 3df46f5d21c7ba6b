#include "widgets/seatactivity.h"

#include "games/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct SeatActivityTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SeatActivity)
};

} // namespace

// As far as can be told without the rules.
static SeatActivity guessed(bool acts, bool severalAtOnce)
{
    if (severalAtOnce)
        return acts ? SeatActivity::Choosing : SeatActivity::HasChosen;
    return acts ? SeatActivity::ToMove : SeatActivity::Waiting;
}

void SeatActivities::see(const QString &game, const core::MatchView &state, int players)
{
    m_severalAtOnce = state.turn.size() > 1 || (m_severalAtOnce && state.match == m_match);
    m_match = state.match;
    m_bySeat.clear();
    const core::GameKind *kind = core::findGame(game);
    if (auto told = kind ? kind->activities(state.view.tree(), players, state.turn) : std::nullopt) {
        m_bySeat = std::move(*told);
        return;
    }
    for (int seat = 0; seat < players; ++seat) {
        const bool acts = std::ranges::find(state.turn, seat) != state.turn.end();
        m_bySeat.push_back(guessed(acts, m_severalAtOnce));
    }
}

SeatActivity SeatActivities::of(int seat) const
{
    const bool isKnown = seat >= 0 && seat < static_cast<int>(m_bySeat.size());
    return isKnown ? m_bySeat[static_cast<std::size_t>(seat)] : SeatActivity::Waiting;
}

QString activityText(SeatActivity activity)
{
    switch (activity) {
    case SeatActivity::Waiting:
        return {};
    case SeatActivity::ToMove:
    case SeatActivity::Answering:
        return SeatActivityTexts::tr("to move", "a player");
    case SeatActivity::Choosing:
        return SeatActivityTexts::tr("choosing");
    case SeatActivity::HasChosen:
        return SeatActivityTexts::tr("has chosen");
    case SeatActivity::Opening:
        return SeatActivityTexts::tr("opening", "a player, what was sealed");
    case SeatActivity::Guessing:
        return SeatActivityTexts::tr("guessing");
    case SeatActivity::Finished:
        return SeatActivityTexts::tr("finished", "a player");
    case SeatActivity::Out:
        return SeatActivityTexts::tr("out", "a player");
    }
    Q_UNREACHABLE();
}

bool isWaitedFor(SeatActivity activity)
{
    return activity == SeatActivity::ToMove || activity == SeatActivity::Answering;
}

bool isAutomatic(SeatActivity activity)
{
    return activity == SeatActivity::Opening || activity == SeatActivity::Answering;
}

} // namespace ui
