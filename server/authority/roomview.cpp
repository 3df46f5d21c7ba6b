#include "authority/roomview.h"

namespace server {

static core::Person personOf(const Member &member, const Session &session, bool muted)
{
    return {.person = member.person,
            .name = session.name,
            .role = member.seat ? core::Role::Player : core::Role::Spectator,
            .seat = member.seat,
            .connected = session.isConnected(),
            .ready = member.ready,
            .muted = muted,
            .figure = member.figure,
            .away = session.isConnected() ? std::nullopt : std::optional(session.loss.how),
            .browser = session.isConnected() && session.isInBrowser};
}

static core::SeriesState seriesState(qint64 bestOf, const Series::State &series)
{
    core::SeriesState state{.bestOf = bestOf, .number = series.number, .wins = {}, .winner = {}};
    for (const Series::Win &win : series.wins)
        state.wins[win.person] = win.wins;
    if (!series.winner.isEmpty())
        state.winner = series.winner;
    return state;
}

static std::vector<core::ScoreLine> scoreOf(const Room &room, const Sessions &sessions)
{
    std::vector<core::ScoreLine> score;
    for (const Score::Entry &entry : room.ledger.score.entries()) {
        if (entry.matches > 0)
            score.push_back(
                {.person = entry.person,
                 .name = room.members.find(entry.person) ? sessions.find(entry.person)->name : entry.name,
                 .wins = entry.wins,
                 .draws = entry.draws,
                 .matches = entry.matches});
    }
    return score;
}

static std::vector<core::Person> peopleOf(const Room &room, const Sessions &sessions)
{
    std::vector<core::Person> people;
    int spectators = 0;
    for (const Member &m : room.members.all()) {
        if (m.seat || ++spectators <= spectatorsNamed)
            people.push_back(personOf(m, *sessions.find(m.person), room.ledger.muted.contains(m.person)));
    }
    return people;
}

core::RoomState stateFor(const QString &person, const Room &room, const Sessions &sessions, Instant now)
{
    const RoomSetup &setup = room.setup();
    core::RoomState state{.room = room.id(),
                          .name = setup.name,
                          .named = setup.isNamed,
                          .host = room.host(),
                          .game = setup.game->id,
                          .options = setup.options,
                          .secondsPerMove = setup.secondsPerMove,
                          .locked = setup.password.has_value(),
                          .seats = room.members.seats(),
                          .people = peopleOf(room, sessions),
                          .spectators = room.members.spectators(),
                          .match = {},
                          .ended = {}};
    if (const Match *match = room.running())
        state.match = match->startFor(match->viewerOf(person), now);
    else if (const Match *last = room.matches().lastFinished(); last && !room.ledger.isEndOutdated)
        state.ended = last->endFor(last->viewerOf(person));
    state.secondsEach = setup.secondsEach;
    state.knows.bestOf = setup.bestOf;
    state.knows.choosing = room.mood.choosingUntilMs.has_value();
    state.knows.score = scoreOf(room, sessions);
    if (setup.hasSeries())
        state.knows.series = seriesState(*setup.bestOf, room.ledger.series.state());
    if (person == room.host())
        state.knows.banned = room.ledger.banned.last();
    return state;
}

core::RoomSummary summaryOf(const Room &room, const Sessions &sessions)
{
    const RoomSetup &setup = room.setup();
    return {.room = room.id(),
            .name = setup.name,
            .game = setup.game->id,
            .host = sessions.find(room.host())->name,
            .players = room.members.players(),
            .seats = room.members.seats().max,
            .spectators = room.members.spectators(),
            .playing = room.running() != nullptr,
            .locked = setup.password.has_value(),
            .named = setup.isNamed};
}

} // namespace server
