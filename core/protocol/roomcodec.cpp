#include "protocol/roomcodec.h"

#include "protocol/matchcodec.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

static QJsonObject summaryJson(const RoomSummary &room)
{
    return {{"room"_L1, room.room},
            {"name"_L1, room.name},
            {"game"_L1, room.game},
            {"host"_L1, room.host},
            {"players"_L1, room.players},
            {"seats"_L1, room.seats},
            {"spectators"_L1, room.spectators},
            {"playing"_L1, room.playing},
            {"locked"_L1, room.locked}};
}

static RoomSummary readSummary(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .name = r.text("name"_L1),
            .game = r.text("game"_L1),
            .host = r.text("host"_L1),
            .players = r.natural("players"_L1),
            .seats = r.natural("seats"_L1),
            .spectators = r.natural("spectators"_L1),
            .playing = r.boolean("playing"_L1),
            .locked = r.boolean("locked"_L1)};
}

QJsonObject toJson(const Lobby &m)
{
    return {{"rooms"_L1, listJson(m.rooms, summaryJson)}};
}

Lobby readLobby(FieldReader &r)
{
    return {r.list<RoomSummary>("rooms"_L1, readSummary)};
}

static QJsonObject personJson(const Person &person)
{
    QJsonObject content{{"person"_L1, person.person},       {"name"_L1, person.name},
                        {"role"_L1, roleName(person.role)}, {"connected"_L1, person.connected},
                        {"ready"_L1, person.ready},         {"muted"_L1, person.muted}};
    if (person.seat)
        content.insert("seat"_L1, *person.seat);
    return content;
}

static Person readPerson(FieldReader &r)
{
    return {.person = r.text("person"_L1),
            .name = r.text("name"_L1),
            .role = readRole(r, "role"_L1),
            .seat = r.maybe("seat"_L1, &FieldReader::natural),
            .connected = r.boolean("connected"_L1),
            .ready = r.boolean("ready"_L1),
            .muted = r.boolean("muted"_L1)};
}

static SeatRange readSeats(FieldReader &r)
{
    return {.min = r.natural("min"_L1), .max = r.natural("max"_L1)};
}

QJsonObject toJson(const RoomState &m)
{
    return {{"room"_L1, m.room},
            {"name"_L1, m.name},
            {"host"_L1, m.host},
            {"game"_L1, m.game},
            {"options"_L1, m.options},
            {"seconds_per_move"_L1, m.secondsPerMove ? QJsonValue(*m.secondsPerMove) : QJsonValue()},
            {"locked"_L1, m.locked},
            {"seats"_L1, QJsonObject{{"min"_L1, m.seats.min}, {"max"_L1, m.seats.max}}},
            {"people"_L1, listJson(m.people, personJson)},
            {"spectators"_L1, m.spectators},
            {"match"_L1, m.match ? QJsonValue(toJson(*m.match)) : QJsonValue()},
            {"ended"_L1, m.ended ? QJsonValue(toJson(*m.ended)) : QJsonValue()}};
}

RoomState readRoom(FieldReader &r)
{
    return {.room = r.text("room"_L1),
            .name = r.text("name"_L1),
            .host = r.text("host"_L1),
            .game = r.text("game"_L1),
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
