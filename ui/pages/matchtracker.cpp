#include "pages/matchtracker.h"

#include "catalog/catalog.h"
#include "games/catalog.h"
#include "pages/matchtexts.h"
#include "widgets/seatclock.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

// Whether the match that ended was of the game that the room is set to now.
static bool isOfThisGame(const core::MatchEnded &ended, const core::RoomState &room)
{
    const core::GameKind *kind = core::findGame(room.game);
    if (!kind)
        return true;
    const auto options = kind->optionsOf(ended.view.tree());
    const auto isTheRooms = [&](const QString &key) {
        return options->value(key) == room.options.value(key);
    };
    return options
           && std::ranges::all_of(options->keys(), isTheRooms); // a later server may know more of them
}

void MatchTracker::setRoom(const core::RoomState &room, const QString &ownPerson)
{
    const bool gameChanged = room.game != m_model.room.game || room.options != m_model.room.options;
    m_model.room = room;
    m_model.ownPerson = ownPerson;
    if (room.match) {
        if (!m_model.isRunning() || room.match->state.match != m_model.view().match)
            beginMatch(*room.match);
        else if (room.match->state.step >= m_model.view().step) // who ran out of time left the step as it was
            put(room.match->state);
    } else if (room.ended && !m_model.isOver() && isOfThisGame(*room.ended, room)) {
        if (room.ended->match != m_model.view().match) // was not seen from here
            m_model.match.players = guessedPlayers(room, room.ended->result, ownPerson);
        m_model.match.game = room.game;
        endMatch(*room.ended);
        m_model.ended->isNews = false;
    } else if (m_model.isRunning() || (m_model.isOver() && (gameChanged || !room.ended))) {
        m_model.phase = MatchModel::Phase::Waiting;
        m_model.ended.reset();
    }
    rememberColours();
}

void MatchTracker::beginMatch(const core::MatchStarted &match)
{
    see(match.state.match);
    m_model.match = match;
    if (match.game.isEmpty())
        m_model.match.game = m_model.room.game;
    m_model.phase = MatchModel::Phase::Running;
    m_model.ended.reset();
    m_model.lookingAt.reset();
    put(match.state);
    rememberColours();
}

bool MatchTracker::setView(const core::MatchView &view)
{
    if (view.match != m_model.view().match)
        return false;
    put(view);
    const bool isOwn = !view.last || (*view.last)["seat"_L1].toInt() == m_model.ownSeat();
    if (isOwn || !m_model.actsNow())
        m_model.asked = {};
    return true;
}

void MatchTracker::endMatch(const core::MatchEnded &ended)
{
    m_model.ended = SeenEnd{ended, m_model.isRunning() && ended.match == m_model.view().match};
    see(ended.match);
    m_model.phase = MatchModel::Phase::Over;
    m_model.lookingAt.reset();
    core::MatchView &state = m_model.match.state;
    state.match = ended.match;
    state.step = ended.step;
    state.view = ended.view;
    state.turn.clear();
    m_model.moves.see(m_model.match.game, ended.view.tree());
    m_model.deadline = {};
    m_model.asked = {};
    rememberColours();
}

void MatchTracker::setLive(bool live)
{
    m_model.isLive = live;
    m_model.asked = {};
}

void MatchTracker::leaveRoom()
{
    const QString ownPerson = m_model.ownPerson;
    m_model = {};
    m_model.ownPerson = ownPerson;
}

void MatchTracker::lookAt(int moves)
{
    const GameEntry *game = findGameEntry(m_model.match.game);
    if (!game || !game->moves.positionAt)
        return;
    const bool isNow = moves >= m_model.moveTexts().size();
    if (m_model.ended && !isNow)
        m_model.ended->isNews = false;
    m_model.lookingAt = isNow ? std::nullopt : std::optional(std::max(moves, 0));
}

bool MatchTracker::ask(const QJsonObject &move)
{
    if (!m_model.asked.isEmpty())
        return false;
    m_model.asked = move;
    return true;
}

void MatchTracker::see(const QString &match)
{
    if (match == m_model.view().match)
        return;
    m_model.verdict.reset();
    m_model.sealedChoice = {};
    m_model.colours.clear();
    m_model.asked = {};
}

void MatchTracker::put(const core::MatchView &view)
{
    core::MatchStarted &match = m_model.match;
    match.state = view;
    m_model.seats.see(match.game, view, static_cast<int>(match.players.size()));
    m_model.moves.see(match.game, view.view.tree());
    m_model.deadline = deadlineOf(view, m_model.ownSeat(), m_model.seats);
}

// Who has gone keeps the colour that they had.
void MatchTracker::rememberColours()
{
    const auto &people = m_model.room.people;
    for (const core::MatchPlayer &player : m_model.match.players) {
        const auto person = std::ranges::find(people, player.person, &core::Person::person);
        if (person != people.end() && person->seat)
            m_model.colours.insert(player.person, *person->seat);
    }
}

} // namespace ui
