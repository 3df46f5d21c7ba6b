#include "authority/room.h"

#include "protocol/names.h"

namespace server {

std::optional<QString> countingPassword(const std::optional<QString> &raw)
{
    const QString counts = core::comparablePassword(raw.value_or(QString()));
    return counts.isEmpty() ? std::nullopt : std::optional(counts);
}

static core::SeatRange seatsOf(const RoomSetup &setup)
{
    return setup.game->seats(setup.options);
}

Room::Room(QString id, RoomSetup setup)
    : members(seatsOf(setup))
    , m_id(std::move(id))
    , m_setup(std::move(setup))
{
}

Room::Room(const RoomRecord &record)
    : members(seatsOf(record.setup))
    , ledger(record.ledger)
    , m_id(record.room)
    , m_setup(record.setup)
    , m_host(record.host)
{
    // Released versions kept it as it was typed.
    m_setup.password = countingPassword(m_setup.password);
    for (const Member &member : record.members)
        members.restore(member);
}

RoomRecord Room::record() const
{
    return {m_id, m_setup, m_host, members.all(), ledger};
}

void Room::configure(RoomSetup setup)
{
    if (setup.game != m_setup.game || setup.options != m_setup.options)
        ledger.isEndOutdated = true;
    if (setup.game != m_setup.game || setup.options != m_setup.options || setup.bestOf != m_setup.bestOf)
        ledger.series.settingsChanged();
    mood.choosingUntilMs.reset();
    m_setup = std::move(setup);
    members.clearReady();
    members.setSeats(seatsOf(m_setup));
}

Match &Room::start(std::vector<core::MatchPlayer> players, const QString &matchId, const QByteArray &random,
                   Instant now)
{
    mood.choosingUntilMs.reset();
    ledger.series.matchStarts();
    return m_matches.start({.match = matchId,
                            .number = m_matches.next(),
                            .game = m_setup.game,
                            .options = m_setup.options,
                            .players = std::move(players),
                            .secondsPerMove = m_setup.secondsPerMove,
                            .secondsEach = m_setup.secondsEach,
                            .random = random},
                           now);
}

const Match &Room::finish()
{
    members.clearReady();
    ledger.isEndOutdated = false;
    const Match &match = m_matches.finish();
    const auto isExpected = [this](const QString &person) { return members.find(person) != nullptr; };
    const core::MatchResult result = match.result();
    ledger.score.count(match.plan().number, match.plan().players, result, isExpected);
    if (m_setup.hasSeries())
        ledger.series.matchEnds(match.plan().number, *m_setup.bestOf, match.plan().players, result,
                                isExpected);
    return match;
}

} // namespace server
