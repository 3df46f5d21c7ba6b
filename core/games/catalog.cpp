#include "games/catalog.h"

#include "game/gameof.h"
#include "games/bullsandcows/rules.h"
#include "games/linegame/rules.h"
#include "games/rockpaperscissors/rules.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<std::unique_ptr<const GameKind>> allGames()
{
    std::vector<std::unique_ptr<const GameKind>> kinds;
    for (const LinePreset &preset : linePresets())
        kinds.push_back(std::make_unique<GameKindOf<LineGame>>(preset.id));
    kinds.push_back(std::make_unique<GameKindOf<RockPaperScissors>>(u"rock_paper_scissors"_s));
    kinds.push_back(std::make_unique<GameKindOf<BullsAndCows>>(bullsAndCows));
    return kinds;
}

} // namespace

std::span<const std::unique_ptr<const GameKind>> catalog()
{
    static const auto kinds = allGames();
    return kinds;
}

const GameKind *findGame(QStringView id)
{
    const auto kinds = catalog();
    const auto found = std::ranges::find_if(kinds, [id](const auto &kind) { return kind->id == id; });
    return found == kinds.end() ? nullptr : found->get();
}

} // namespace core
