#include "pages/matchline.h"

#include "catalog/catalog.h"
#include "games/catalog.h"
#include "pages/matchtexts.h"
#include "widgets/absencetexts.h"
#include "widgets/roomtexts.h"

#include <algorithm>

namespace ui {

static MatchTexts textsOf(const MatchModel &match)
{
    return {match.match.players, match.ownSeat()};
}

static core::Ending endingOf(const MatchModel &match)
{
    const core::GameKind *kind = core::findGame(match.match.game);
    return kind ? kind->ending(match.ended->view.tree()) : core::Ending::Plain;
}

// Somebody else chooses the next game.
bool MatchLine::othersChoose() const
{
    return m_match.room.knows.choosing && !m_match.isHost();
}

NamedText MatchLine::stand() const
{
    if (!m_match.isLive)
        return {tr("Reconnecting")};
    if (m_match.lookingAt)
        return {tr("Looking at move %1").arg(*m_match.lookingAt)};
    if (othersChoose())
        return MatchTexts::choosing(m_match.room);
    switch (m_match.phase) {
    case MatchModel::Phase::Waiting:
        return {MatchTexts::beforeMatch(m_match.room, m_match.ownPerson)};
    case MatchModel::Phase::Running:
        return running();
    case MatchModel::Phase::Over:
        return result();
    }
    Q_UNREACHABLE();
}

NamedText MatchLine::detail() const
{
    if (!m_match.isLive)
        return {tr("Nothing is lost. Your seat is kept.")};
    if (m_match.lookingAt)
        return {m_match.isRunning() ? tr("The match goes on meanwhile.") : QString()};
    if (othersChoose()) {
        const core::Person *self = m_match.self();
        return {self && self->seat ? tr("You keep your seat and your wins.") : QString()};
    }
    if (m_match.isOver())
        return resultDetail();
    const bool hasChosen = m_match.activities().value(m_match.ownPerson) == SeatActivity::HasChosen;
    return {hasChosen ? tr("Your choice is sealed.") : QString()};
}

QString MatchLine::whole() const
{
    const QString more = detail().whole();
    const QString line = stand().whole();
    return more.isEmpty() ? line : line + QStringLiteral(". ") + more;
}

NamedText MatchLine::running() const
{
    if (m_match.isOwnTurn())
        return {tr("Your turn")};
    if (m_match.actsNow())
        return {m_match.seats.of(*m_match.ownSeat()) == SeatActivity::Answering
                    ? tr("Your program answers")
                    : tr("Opening what was sealed")};
    return waitedFor();
}

// Where all wait for somebody who is not there, that is what has to be said.
NamedText MatchLine::waitedFor() const
{
    const auto &turn = m_match.view().turn;
    const auto &players = m_match.match.players;
    const auto player = turn.size() == 1 ? std::ranges::find(players, turn.front(), &core::MatchPlayer::seat)
                                         : players.end();
    if (player == players.end())
        return textsOf(m_match).waiting(turn);
    const auto &people = m_match.room.people;
    const auto person = std::ranges::find(people, player->person, &core::Person::person);
    const bool isAway = person != people.end() && !person->connected;
    return isAway ? AbsenceTexts::stand(absenceOf(*person), player->name) : textsOf(m_match).waiting(turn);
}

// What the game itself says of the end, where that is more than who has won.
NamedText MatchLine::result() const
{
    const GameEntry *game = findGameEntry(m_match.match.game);
    const auto &winners = m_match.ended->result.winners;
    const auto seat = m_match.ownSeat();
    const bool isOwn = seat && std::ranges::find(winners, *seat) != winners.end();
    return textsOf(m_match).result(m_match.ended->result, game && game->endingText
                                                              ? game->endingText(endingOf(m_match), isOwn)
                                                              : QString());
}

NamedText MatchLine::resultDetail() const
{
    const GameEntry *game = findGameEntry(m_match.match.game);
    NamedText detail = textsOf(m_match).detail(m_match.ended->result, endingOf(m_match),
                                               game && game->wonText
                                                   ? game->wonText(m_match.ended->view.tree())
                                                   : QString());
    if (!m_match.hasEnoughPlayers())
        detail = detail.followedBy({tr("The seat is free for somebody else.")});
    const NamedText winner = RoomTexts::seriesWinner(m_match.room, m_match.ownPerson);
    return detail.followedBy(winner.pattern.isEmpty() ? RoomTexts::standing(m_match.room) : winner);
}

} // namespace ui
