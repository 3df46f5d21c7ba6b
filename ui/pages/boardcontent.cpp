#include "pages/boardcontent.h"

#include "catalog/catalog.h"
#include "games/catalog.h"
#include "pages/matchmodel.h"
#include "protocol/names.h"

#include <algorithm>

namespace ui {

// Before the first match of a room its board lies there as the rules set it up.
static QJsonObject firstView(const core::RoomState &room)
{
    const core::GameKind *kind = core::findGame(room.game);
    const auto options = kind ? kind->checkedOptions(room.options) : QJsonObject();
    const auto *checked = std::get_if<QJsonObject>(&options);
    if (!kind || !checked)
        return {};
    return kind
        ->start(*checked,
                {.players = kind->seats(*checked).min, .first = 0, .match = {}, .random = QByteArray(64, 0)})
        ->view({})
        .tree();
}

PlayerLook lookOfPlayer(const core::MatchPlayer &player, const MatchModel &match)
{
    const auto &people = match.room.people;
    const auto person = std::ranges::find(people, player.person, &core::Person::person);
    return {.figure = person != people.end() ? person->figure : core::figureFor(player.name),
            .colour = match.colours.value(player.person, player.seat)};
}

static BoardSituation situationIn(const MatchModel &match)
{
    const bool isNow = !match.lookingAt;
    BoardSituation situation{.ownSeat = match.phase == MatchModel::Phase::Waiting ? std::nullopt
                                                                                  : match.ownSeat(),
                             .turn = {},
                             .live = match.isLive && isNow && match.isRunning(),
                             .over = match.isOver(),
                             .sealedChoice = match.sealedChoice,
                             .asked = isNow ? match.asked : QJsonObject(),
                             .endIsNews = isNow && match.ended && match.ended->isNews,
                             .match = match.phase == MatchModel::Phase::Waiting ? QString()
                                                                                : match.view().match};
    for (const int seat : match.view().turn)
        situation.turn.append(seat);
    return situation;
}

BoardContent BoardContent::of(const MatchModel &match)
{
    const bool waits = match.phase == MatchModel::Phase::Waiting;
    BoardContent content{.game = waits ? match.room.game : match.match.game,
                         .names = {},
                         .looks = {},
                         .view = waits ? firstView(match.room) : match.view().view.tree(),
                         .situation = situationIn(match)};
    for (const core::MatchPlayer &player : match.match.players) {
        content.names.append(player.name);
        content.looks.append(lookOfPlayer(player, match));
    }
    const GameEntry *game = findGameEntry(content.game);
    if (match.lookingAt && !waits && game && game->moves.positionAt)
        content.view = game->moves.positionAt(content.view, *match.lookingAt);
    return content;
}

} // namespace ui
