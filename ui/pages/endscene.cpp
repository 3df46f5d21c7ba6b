#include "pages/endscene.h"

#include "catalog/catalog.h"
#include "pages/boardcontent.h"
#include "pages/matchmodel.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static bool saysHowItEnded(const MatchModel &match)
{
    const bool othersChoose = match.room.knows.choosing && !match.isHost();
    return match.isOver() && match.isLive && !match.lookingAt && !othersChoose;
}

// The one who looks first, so that they are never only counted.
static QList<int> fromOwn(QList<int> seats, std::optional<int> own)
{
    if (own && seats.removeOne(*own))
        seats.prepend(*own);
    return seats;
}

static EndFigure figureOf(int seat, const MatchModel &match)
{
    const auto &players = match.match.players;
    const auto player = std::ranges::find(players, seat, &core::MatchPlayer::seat);
    return {seat, player == players.end() ? PlayerLook{} : lookOfPlayer(*player, match)};
}

// Beside who has won stands the other of two, or whose window it is.
static std::optional<int> besideWinners(const QList<int> &winners, const QList<int> &all,
                                        std::optional<int> own)
{
    if (all.size() == 2 && winners.size() == 1)
        return all[0] == winners[0] ? all[1] : all[0];
    return own && !winners.contains(*own) ? own : std::nullopt;
}

EndScene EndScene::of(const MatchModel &match)
{
    if (!saysHowItEnded(match))
        return {};
    const core::MatchResult &result = match.ended->result;
    const auto own = match.ownSeat();
    QList<int> all;
    for (const core::MatchPlayer &player : match.match.players)
        all.append(player.seat);
    const bool isWon = !result.winners.empty();
    QList<int> stage = fromOwn(isWon ? QList<int>(result.winners.begin(), result.winners.end()) : all, own);
    std::optional<int> aside;
    if (isWon)
        aside = besideWinners(stage, all, own);
    else if (stage.size() > 1)
        aside = stage.takeFirst();

    const GameEntry *game = findGameEntry(match.match.game);
    const bool isOwn = !own || (isWon && stage.contains(*own)); // who watches sees what the winner sees
    EndScene scene{.match = match.view().match,
                   .stage = {},
                   .more = std::max(0, static_cast<int>(stage.size()) - mostOnStage),
                   .aside = {},
                   .isWon = isWon,
                   .isJoy = isWon && isOwn && result.reason == "won"_L1,
                   .hasMarks = game && game->seatText && !game->seatText(0).isEmpty()};
    for (const int seat : stage.first(std::min<qsizetype>(stage.size(), mostOnStage)))
        scene.stage.append(figureOf(seat, match));
    if (aside)
        scene.aside = figureOf(*aside, match);
    return scene;
}

} // namespace ui
