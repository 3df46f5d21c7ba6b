#include "protocol/roomcodec.h"

#include "protocol/matchcodec.h"
#include "protocol/names.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

static void writeSummary(JsonWriter &w, const RoomSummary &room)
{
    w.field("room"_L1, room.room);
    w.field("name"_L1, room.name);
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
            .locked = r.boolean("locked"_L1)};
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
            .figure = r.maybe("figure"_L1, &FieldReader::natural).value_or(figureFor(name)) % figureCount};
}

static SeatRange readSeats(FieldReader &r)
{
    return {.min = r.natural("min"_L1), .max = r.natural("max"_L1)};
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

void write(JsonWriter &w, const RoomState &m)
{
    w.field("room"_L1, m.room);
    w.field("name"_L1, m.name);
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
}

RoomState readRoom(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .name = r.shown("name"_L1, longestName),
            .host = r.text("host"_L1),
            .game = r.shown("game"_L1, longestGameId),
            .options = r.object("options"_L1),
            .secondsPerMove = r.maybe("seconds_per_move"_L1, &FieldReader::integer),
            .locked = r.boolean("locked"_L1),
            .seats = maybeObject<SeatRange>(r, "seats"_L1, readSeats).value_or(SeatRange()),
            .people = r.list<Person>("people"_L1, readPerson),
            .spectators = r.natural("spectators"_L1),
            .match = maybeObject<MatchStarted>(r, "match"_L1, readMatchStarted),
            .ended = maybeObject<MatchEnded>(r, "ended"_L1, readMatchEnded)};
}

} // namespace core
