#include "games/bullsandcows/viewrules.h"

#include "games/bullsandcows/coop.h"
#include "games/bullsandcows/duel.h"
#include "games/bullsandcows/race.h"

namespace core {

SeatActivity CodeViewRules::activity(const CodeView &view, Seat seat, bool acts)
{
    switch (view.mode) {
    case CodeView::Mode::Race:
        return Race::activity(view, seat, acts);
    case CodeView::Mode::CoOp:
        return CoOp::activity(view, seat, acts);
    case CodeView::Mode::Duel:
        return Duel::activity(view, seat, acts);
    }
    Q_UNREACHABLE();
}

Ending CodeViewRules::ending(const CodeView &view)
{
    return view.mode == CodeView::Mode::CoOp ? CoOp::ending(view) : Ending::Plain;
}

std::optional<CodeMove> CodeViewRules::anyMove(const CodeView &view, Seat, QRandomGenerator &random)
{
    if (view.phase != CodeView::Phase::Guess)
        return std::nullopt;
    return CodeGuess{randomCode(view.form, random)};
}

} // namespace core
