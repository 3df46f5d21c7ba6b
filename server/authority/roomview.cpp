#include "authority/room.h"

#include "protocol/codec.h"

#include <algorithm>

// How a room is shown: to its people, and in the lobby.
namespace server {

// A history stays well below the greatest message, escapes included.
static constexpr qsizetype largestHistory = 48 * 1024;

static qsizetype sizeOf(const core::ChatLine &line)
{
    return core::encode({{}, line}).size();
}

core::ChatHistory Room::history() const
{
    qsizetype size = 0;
    auto oldest = m_chat.end();
    while (oldest != m_chat.begin() && size + sizeOf(*std::prev(oldest)) <= largestHistory)
        size += sizeOf(*--oldest);
    return {{oldest, m_chat.end()}};
}

std::vector<core::MatchPlayer> Room::lineUp(const Sessions &sessions) const
{
    std::vector<Member> seated;
    std::ranges::copy_if(m_members, std::back_inserter(seated),
                         [](const Member &m) { return m.seat.has_value(); });
    std::ranges::sort(seated, {}, [](const Member &m) { return *m.seat; });

    std::vector<core::MatchPlayer> players;
    for (const Member &m : seated)
        players.push_back({static_cast<core::Seat>(players.size()), m.person, sessions.find(m.person)->name});
    return players;
}

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

core::RoomState Room::stateFor(const QString &person, const Sessions &sessions, Instant now) const
{
    core::RoomState state{.room = m_id,
                          .name = m_setup.name,
                          .named = m_setup.isNamed,
                          .host = m_host,
                          .game = m_setup.game->id,
                          .options = m_setup.options,
                          .secondsPerMove = m_setup.secondsPerMove,
                          .locked = m_setup.password.has_value(),
                          .seats = seats(),
                          .people = {},
                          .spectators = spectators(),
                          .match = {},
                          .ended = {}};
    int spectatorsSeen = 0;
    for (const Member &m : m_members) {
        if (m.seat || ++spectatorsSeen <= spectatorsNamed)
            state.people.push_back(personOf(m, *sessions.find(m.person), ledger.muted.contains(m.person)));
    }
    if (m_running)
        state.match = m_running->startFor(viewerIn(*m_running, person), now);
    else if (const Match *last = lastFinished(); last && !ledger.isEndOutdated)
        state.ended = last->endFor(viewerIn(*last, person));
    state.secondsEach = m_setup.secondsEach;
    state.knows.bestOf = m_setup.bestOf;
    state.knows.choosing = mood.choosingUntilMs.has_value();
    for (const Score::Entry &entry : ledger.score.entries()) {
        if (entry.matches > 0)
            state.knows.score.push_back(
                {.person = entry.person,
                 .name = find(entry.person) ? sessions.find(entry.person)->name : entry.name,
                 .wins = entry.wins,
                 .draws = entry.draws,
                 .matches = entry.matches});
    }
    if (m_setup.hasSeries())
        state.knows.series = seriesState(*m_setup.bestOf, ledger.series.state());
    if (person == m_host)
        state.knows.banned = ledger.banned.last();
    return state;
}

core::RoomSummary Room::summary(const Sessions &sessions) const
{
    return {.room = m_id,
            .name = m_setup.name,
            .game = m_setup.game->id,
            .host = sessions.find(m_host)->name,
            .players = players(),
            .seats = seats().max,
            .spectators = spectators(),
            .playing = m_running != nullptr,
            .locked = m_setup.password.has_value(),
            .named = m_setup.isNamed};
}

} // namespace server
