#include "authority/room.h"

#include "protocol/names.h"

#include <QDateTime>

#include <algorithm>

namespace server {

static constexpr std::size_t matchesKept = 4;

std::optional<QString> countingPassword(const std::optional<QString> &raw)
{
    const QString counts = core::comparablePassword(raw.value_or(QString()));
    return counts.isEmpty() ? std::nullopt : std::optional(counts);
}

QString nameOfUnnamedRoom(const QString &host)
{
    const QString suffix = QStringLiteral("'s room");
    const QString name = core::firstCodePoints(host, core::longestName - suffix.size()) + suffix;
    return core::fittedName(name, core::longestName).value_or(QStringLiteral("Room"));
}

Room::Room(QString id, RoomSetup setup)
    : m_id(std::move(id))
    , m_setup(std::move(setup))
{
}

Room::Room(const RoomRecord &record)
    : ledger(record.ledger)
    , m_id(record.room)
    , m_setup(record.setup)
    , m_host(record.host)
{
    // Released versions kept it as it was typed.
    m_setup.password = countingPassword(m_setup.password);
    for (const Member &m : record.members) {
        if (!find(m.person))
            m_members.push_back(
                {m.person, m.seat && isFree(*m.seat) ? m.seat : std::nullopt, m.ready, freeFigure(m.figure)});
    }
}

RoomRecord Room::record() const
{
    return {m_id, m_setup, m_host, m_members, ledger};
}

const Member *Room::find(const QString &person) const
{
    const auto found = std::ranges::find(m_members, person, &Member::person);
    return found == m_members.end() ? nullptr : &*found;
}

Member *Room::member(const QString &person)
{
    const auto found = std::ranges::find(m_members, person, &Member::person);
    return found == m_members.end() ? nullptr : &*found;
}

int Room::players() const
{
    return static_cast<int>(
        std::ranges::count_if(m_members, [](const Member &m) { return m.seat.has_value(); }));
}

int Room::spectators() const
{
    return static_cast<int>(m_members.size()) - players();
}

bool Room::isFree(qint64 seat) const
{
    if (seat < 0 || seat >= seats().max)
        return false;
    return std::ranges::none_of(m_members, [seat](const Member &m) { return m.seat && *m.seat == seat; });
}

std::optional<core::Seat> Room::freeSeat() const
{
    for (core::Seat seat = 0; seat < seats().max; ++seat) {
        if (isFree(seat))
            return seat;
    }
    return std::nullopt;
}

bool Room::everybodyIsReady() const
{
    return players() >= seats().min
           && std::ranges::all_of(m_members, [](const Member &m) { return !m.seat || m.ready; });
}

void Room::enter(const QString &person, std::optional<core::Seat> seat, int figure)
{
    m_members.push_back({person, seat, false, freeFigure(figure)});
}

// In a crowd some look alike.
int Room::freeFigure(int from) const
{
    for (int step = 0; step < core::figureCount; ++step) {
        const int figure = (from + step) % core::figureCount;
        if (std::ranges::find(m_members, figure, &Member::figure) == m_members.end())
            return figure;
    }
    return from;
}

void Room::leave(const QString &person)
{
    std::erase_if(m_members, [&](const Member &m) { return m.person == person; });
}

void Room::sit(const QString &person, std::optional<core::Seat> seat)
{
    Member *sitter = member(person);
    sitter->seat = seat;
    sitter->ready = false;
}

void Room::setReady(const QString &person, bool ready)
{
    member(person)->ready = ready;
}

void Room::setFigure(const QString &person, int wish)
{
    Member *wisher = member(person);
    wisher->figure = -1; // one's own is free
    wisher->figure = freeFigure(wish);
}

void Room::configure(RoomSetup setup)
{
    if (setup.game != m_setup.game || setup.options != m_setup.options)
        ledger.isEndOutdated = true;
    if (setup.game != m_setup.game || setup.options != m_setup.options || setup.bestOf != m_setup.bestOf)
        ledger.series.settingsChanged();
    mood.choosingUntilMs.reset();
    m_setup = std::move(setup);
    for (Member &m : m_members) {
        m.ready = false;
        if (m.seat && *m.seat >= seats().max)
            m.seat = freeSeat();
    }
}

core::ChatLine Room::say(const Session &speaker, const QString &text, Instant now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC);
    const core::ChatLine line{.n = m_said + 1,
                              .person = speaker.person,
                              .name = speaker.name,
                              .text = text,
                              .at = at.toString(Qt::ISODateWithMs)};
    restore(line);
    return line;
}

void Room::restore(const core::ChatLine &line)
{
    m_said = line.n;
    m_chat.push_back(line);
    if (m_chat.size() > historyKept)
        m_chat.pop_front();
}

int Room::slotOf(const core::ChatLine &line)
{
    return static_cast<int>(line.n % historyKept);
}

Match &Room::start(const Sessions &sessions, const QString &matchId, const QByteArray &random, Instant now)
{
    m_running = std::make_unique<Match>(MatchPlan{.match = matchId,
                                                  .number = ++m_matches,
                                                  .game = m_setup.game,
                                                  .options = m_setup.options,
                                                  .players = lineUp(sessions),
                                                  .secondsPerMove = m_setup.secondsPerMove,
                                                  .secondsEach = m_setup.secondsEach,
                                                  .random = random},
                                        now);
    mood.choosingUntilMs.reset();
    ledger.series.matchStarts();
    return *m_running;
}

const Match &Room::finish()
{
    for (Member &m : m_members)
        m.ready = false;
    ledger.isEndOutdated = false;
    m_finished.push_back(std::move(m_running));
    const Match &match = *m_finished.back();
    const auto isExpected = [this](const QString &person) { return find(person) != nullptr; };
    const core::MatchResult result = match.endFor({}).result;
    ledger.score.count(match.plan().number, match.plan().players, result, isExpected);
    if (m_setup.hasSeries())
        ledger.series.matchEnds(match.plan().number, *m_setup.bestOf, match.plan().players, result,
                                isExpected);
    return match;
}

std::optional<QString> Room::takeOutlived()
{
    if (m_finished.size() <= matchesKept)
        return std::nullopt;
    const QString match = m_finished.front()->id();
    m_finished.pop_front();
    return match;
}

void Room::restore(std::unique_ptr<Match> match)
{
    m_matches = match->plan().number;
    if (match->isOver())
        m_finished.push_back(std::move(match));
    else
        m_running = std::move(match);
}

const Match *Room::finished(const QString &matchId) const
{
    const auto match = std::ranges::find(m_finished, matchId, [](const auto &m) { return m->id(); });
    return match == m_finished.end() ? nullptr : match->get();
}

const Match *Room::lastFinished() const
{
    return m_finished.empty() ? nullptr : m_finished.back().get();
}

// Members stand in the order in which they came.
static QString firstOf(const Room &room, const Sessions &sessions, bool isConnected, bool isPlayer)
{
    const auto found = std::ranges::find_if(room.members(), [&](const Member &member) {
        return member.seat.has_value() == isPlayer
               && (!isConnected || sessions.find(member.person)->isConnected());
    });
    return found == room.members().end() ? QString() : found->person;
}

QString presentHeir(const Room &room, const Sessions &sessions)
{
    const QString player = firstOf(room, sessions, true, true);
    return player.isEmpty() ? firstOf(room, sessions, true, false) : player;
}

QString heir(const Room &room, const Sessions &sessions)
{
    if (const QString present = presentHeir(room, sessions); !present.isEmpty())
        return present;
    const QString player = firstOf(room, sessions, false, true);
    return player.isEmpty() ? firstOf(room, sessions, false, false) : player;
}

core::Viewer Room::viewerIn(const Match &match, const QString &person)
{
    return {match.viewsAreAlike() ? std::nullopt : match.seatOf(person)};
}

} // namespace server
