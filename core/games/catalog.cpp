#include "games/catalog.h"

#include "game/gameof.h"
#include "games/bullsandcows/rules.h"
#include "games/linegame/rules.h"
#include "games/rockpaperscissors/rules.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<GameKind> allGames()
{
    std::vector<GameKind> kinds;
    for (const LinePreset &preset : linePresets())
        kinds.push_back(gameKind<LineGame>(preset.id));
    kinds.push_back(gameKind<RockPaperScissors>(u"rock_paper_scissors"_s));
    kinds.push_back(gameKind<BullsAndCows>(u"bulls_and_cows"_s));
    return kinds;
}

} // namespace

std::span<const GameKind> catalog()
{
    static const std::vector<GameKind> kinds = allGames();
    return kinds;
}

const GameKind *findGame(QStringView id)
{
    const auto kinds = catalog();
    const auto found = std::ranges::find_if(kinds, [id](const GameKind &kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace core
