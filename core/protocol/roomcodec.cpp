#include "protocol/roomcodec.h"

#include "protocol/matchcodec.h"
#include "protocol/names.h"

#include <limits>

namespace core {

using namespace Qt::Literals::StringLiterals;

static void writeSummary(JsonWriter &w, const RoomSummary &room)
{
    w.field("room"_L1, room.room);
    w.field("name"_L1, room.name);
    w.field("named"_L1, room.named);
    w.field("game"_L1, room.game);
    w.field("host"_L1, room.host);
    w.field("players"_L1, room.players);
    w.field("seats"_L1, room.seats);
    w.field("spectators"_L1, room.spectators);
    w.field("playing"_L1, room.playing);
    w.field("locked"_L1, room.locked);
}

static RoomSummary readSummary(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .name = r.shown("name"_L1, longestName),
            .game = r.shown("game"_L1, longestGameId),
            .host = r.shown("host"_L1, longestName),
            .players = r.natural("players"_L1),
            .seats = r.natural("seats"_L1),
            .spectators = r.natural("spectators"_L1),
            .playing = r.boolean("playing"_L1),
            .locked = r.boolean("locked"_L1),
            .named = r.maybe("named"_L1, &FieldReader::boolean).value_or(true)};
}

void write(JsonWriter &w, const Lobby &m)
{
    w.list("rooms"_L1, m.rooms, writeSummary);
}

Lobby readLobby(FieldReader &r)
{
    return {r.list<RoomSummary>("rooms"_L1, readSummary)};
}

static void writePerson(JsonWriter &w, const Person &person)
{
    w.field("person"_L1, person.person);
    w.field("name"_L1, person.name);
    w.field("role"_L1, roleName(person.role));
    w.field("connected"_L1, person.connected);
    w.field("ready"_L1, person.ready);
    w.field("muted"_L1, person.muted);
    w.field("figure"_L1, person.figure);
    if (person.seat)
        w.field("seat"_L1, *person.seat);
    if (person.away)
        w.field("away"_L1, awayName(*person.away));
    if (person.browser)
        w.field("browser"_L1, true);
}

static Person readPerson(FieldReader &r)
{
    const QString name = r.shown("name"_L1, longestName);
    return {.person = r.text("person"_L1),
            .name = name,
            .role = readRole(r, "role"_L1),
            .seat = r.maybe("seat"_L1, &FieldReader::natural),
            .connected = r.boolean("connected"_L1),
            .ready = r.boolean("ready"_L1),
            .muted = r.boolean("muted"_L1),
            .figure = r.maybe("figure"_L1, &FieldReader::natural).value_or(figureFor(name)) % figureCount,
            .away = readAway(r),
            .browser = r.maybe("browser"_L1, &FieldReader::boolean).value_or(false)};
}

static void writeScoreLine(JsonWriter &w, const ScoreLine &line)
{
    w.field("person"_L1, line.person);
    w.field("name"_L1, line.name);
    w.field("wins"_L1, line.wins);
    w.field("draws"_L1, line.draws);
    w.field("matches"_L1, line.matches);
}

static ScoreLine readScoreLine(FieldReader &r)
{
    return {.person = r.text("person"_L1),
            .name = r.shown("name"_L1, longestName),
            .wins = r.natural("wins"_L1),
            .draws = r.natural("draws"_L1),
            .matches = r.natural("matches"_L1)};
}

static void write(JsonWriter &w, const SeriesState &series)
{
    w.field("best_of"_L1, series.bestOf);
    w.field("number"_L1, series.number);
    QJsonObject wins;
    for (const auto &[person, count] : series.wins)
        wins.insert(person, count);
    w.field("wins"_L1, wins);
    w.field("winner"_L1, series.winner);
}

static SeriesState readSeries(FieldReader &r)
{
    SeriesState series{.bestOf = r.integer("best_of"_L1),
                       .number = r.natural("number"_L1),
                       .wins = {},
                       .winner = r.maybe("winner"_L1, &FieldReader::text)};
    const QJsonObject wins = r.object("wins"_L1);
    for (auto win = wins.begin(); win != wins.end(); ++win) {
        const auto count = integerOf(win.value());
        if (!count || *count < 0 || *count > std::numeric_limits<int>::max())
            r.fail("wins"_L1, "numbers by person"_L1);
        else
            series.wins[win.key()] = static_cast<int>(*count);
    }
    return series;
}

static void writeBanned(JsonWriter &w, const BannedPerson &banned)
{
    w.field("person"_L1, banned.person);
    w.field("name"_L1, banned.name);
}

static BannedPerson readBanned(FieldReader &r)
{
    return {.person = r.text("person"_L1), .name = r.shown("name"_L1, longestName)};
}

// An object, or null where there is none.
template<typename T>
static void writeMaybe(JsonWriter &w, QLatin1StringView key, const std::optional<T> &item)
{
    if (item)
        w.object(key, [&] { write(w, *item); });
    else
        w.field(key, nullptr);
}

static void write(JsonWriter &w, const RoomKnowledge &knows)
{
    w.field("best_of"_L1, knows.bestOf);
    w.list("score"_L1, knows.score, writeScoreLine);
    writeMaybe(w, "series"_L1, knows.series);
    w.field("choosing"_L1, knows.choosing);
    if (knows.banned)
        w.list("banned"_L1, *knows.banned, writeBanned);
}

// Earlier servers know nothing of it.
static RoomKnowledge readKnowledge(FieldReader &r)
{
    RoomKnowledge knows;
    knows.bestOf = r.maybe("best_of"_L1, &FieldReader::integer);
    if (r.has("score"_L1))
        knows.score = r.list<ScoreLine>("score"_L1, readScoreLine);
    knows.series = maybeObject<SeriesState>(r, "series"_L1, readSeries);
    knows.choosing = r.maybe("choosing"_L1, &FieldReader::boolean).value_or(false);
    if (r.has("banned"_L1))
        knows.banned = r.list<BannedPerson>("banned"_L1, readBanned);
    return knows;
}

static SeatRange readSeats(FieldReader &r)
{
    return {.min = r.natural("min"_L1), .max = r.natural("max"_L1)};
}

void write(JsonWriter &w, const RoomState &m)
{
    w.field("room"_L1, m.room);
    w.field("name"_L1, m.name);
    w.field("named"_L1, m.named);
    w.field("host"_L1, m.host);
    w.field("game"_L1, m.game);
    w.field("options"_L1, m.options);
    w.field("seconds_per_move"_L1, m.secondsPerMove);
    w.field("locked"_L1, m.locked);
    w.object("seats"_L1, [&] {
        w.field("min"_L1, m.seats.min);
        w.field("max"_L1, m.seats.max);
    });
    w.list("people"_L1, m.people, writePerson);
    w.field("spectators"_L1, m.spectators);
    writeMaybe(w, "match"_L1, m.match);
    writeMaybe(w, "ended"_L1, m.ended);
    w.field("seconds_each"_L1, m.secondsEach);
    write(w, m.knows);
}

RoomState readRoom(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .name = r.shown("name"_L1, longestName),
            .named = r.maybe("named"_L1, &FieldReader::boolean).value_or(true),
            .host = r.text("host"_L1),
            .game = r.shown("game"_L1, longestGameId),
            .options = r.object("options"_L1),
            .secondsPerMove = r.maybe("seconds_per_move"_L1, &FieldReader::integer),
            .locked = r.boolean("locked"_L1),
            .seats = maybeObject<SeatRange>(r, "seats"_L1, readSeats).value_or(SeatRange()),
            .people = r.list<Person>("people"_L1, readPerson),
            .spectators = r.natural("spectators"_L1),
            .match = maybeObject<MatchStarted>(r, "match"_L1, readMatchStarted),
            .ended = maybeObject<MatchEnded>(r, "ended"_L1, readMatchEnded),
            .secondsEach = r.maybe("seconds_each"_L1, &FieldReader::integer),
            .knows = readKnowledge(r)};
}

} // namespace core
