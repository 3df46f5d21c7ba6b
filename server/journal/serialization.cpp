#include "journal/serialization.h"

#include "games/catalog.h"
#include "protocol/json.h"
#include "protocol/names.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

QByteArray compact(const core::RawJson &object)
{
    return object.text();
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray listOf(const QSet<QString> &persons)
{
    QStringList list = persons.values();
    list.sort();
    return QJsonArray::fromStringList(list);
}

QSet<QString> setOf(const QJsonArray &list)
{
    QSet<QString> persons;
    for (const QJsonValue &person : list)
        persons.insert(person.toString());
    return persons;
}

QJsonObject memberJson(const Member &member)
{
    return {{"person"_L1, member.person},
            {"seat"_L1, orNull(member.seat)},
            {"ready"_L1, member.ready},
            {"figure"_L1, member.figure}};
}

Member readMember(core::FieldReader &reader)
{
    return {reader.text("person"_L1), reader.maybe("seat"_L1, &core::FieldReader::natural),
            reader.boolean("ready"_L1),
            reader.maybe("figure"_L1, &core::FieldReader::natural).value_or(0) % core::figureCount};
}

QJsonObject playerJson(const core::MatchPlayer &player)
{
    return {{"seat"_L1, player.seat}, {"person"_L1, player.person}, {"name"_L1, player.name}};
}

core::MatchPlayer readPlayer(core::FieldReader &reader)
{
    return {reader.natural("seat"_L1), reader.text("person"_L1), reader.text("name"_L1)};
}

// The game, where this Parlor has it and would still play it with these options.
const core::GameKind *readGame(const QString &id, const QJsonObject &options)
{
    const core::GameKind *game = core::findGame(id);
    if (!game)
        return nullptr;
    const auto checked = game->checkedOptions(options);
    const auto *complete = std::get_if<QJsonObject>(&checked);
    return complete && *complete == options ? game : nullptr;
}

std::optional<qint64> readSecondsEach(core::FieldReader &reader)
{
    const auto seconds = reader.maybe("seconds_each"_L1, &core::FieldReader::integer);
    if (seconds && (*seconds < shortestClock || *seconds > longestClock))
        reader.fail("seconds_each"_L1, "as long as a clock may be"_L1);
    return seconds;
}

std::optional<qint64> readSeconds(core::FieldReader &reader)
{
    const auto seconds = reader.maybe("seconds"_L1, &core::FieldReader::integer);
    if (seconds && (*seconds < 1 || *seconds > longestMove))
        reader.fail("seconds"_L1, "as long as a move may be"_L1);
    return seconds;
}

// The persons as 0.1.0 has them, and beside them their names.
QJsonArray bannedJson(const Bans &banned)
{
    QJsonArray persons;
    for (const core::BannedPerson &ban : banned.all())
        persons.append(ban.person);
    return persons;
}

QJsonObject banNamesJson(const Bans &banned)
{
    QJsonObject names;
    for (const core::BannedPerson &ban : banned.all())
        names.insert(ban.person, ban.name);
    return names;
}

// Of whom 0.1.0 banned the name is not known.
Bans readBans(core::FieldReader &reader)
{
    Bans banned;
    const QJsonArray persons = reader.array("banned"_L1);
    const QJsonObject names = reader.maybe("ban_names"_L1, &core::FieldReader::object)
                                  .value_or(QJsonObject());
    for (const QJsonValue &person : persons)
        banned.add(person.toString(), names.value(person.toString()).toString(person.toString()));
    return banned;
}

QJsonObject scoreJson(const Score::Entry &entry)
{
    return {{"person"_L1, entry.person}, {"name"_L1, entry.name},       {"wins"_L1, entry.wins},
            {"draws"_L1, entry.draws},   {"matches"_L1, entry.matches}, {"last"_L1, entry.last}};
}

// What goes on counting up from there.
int readCount(core::FieldReader &reader, QLatin1StringView key)
{
    constexpr int most = 1'000'000'000;
    const int count = reader.natural(key);
    if (count > most)
        reader.fail(key, "a count that may go on"_L1);
    return count;
}

Score::Entry readScoreEntry(core::FieldReader &reader)
{
    return {.person = reader.text("person"_L1),
            .name = reader.text("name"_L1),
            .wins = readCount(reader, "wins"_L1),
            .draws = readCount(reader, "draws"_L1),
            .matches = readCount(reader, "matches"_L1),
            .last = reader.natural("last"_L1)};
}

Score readScore(core::FieldReader &reader)
{
    auto entries = reader.has("score"_L1) ? reader.list("score"_L1, readScoreEntry)
                                          : std::vector<Score::Entry>();
    if (entries.size() > Score::mostKept)
        reader.fail("score"_L1, "of as many as a room has"_L1);
    return Score(std::move(entries));
}

QJsonObject winJson(const Series::Win &win)
{
    return {{"person"_L1, win.person}, {"wins"_L1, win.wins}, {"last"_L1, win.last}};
}

Series::Win readWin(core::FieldReader &reader)
{
    return {.person = reader.text("person"_L1),
            .wins = readCount(reader, "wins"_L1),
            .last = reader.natural("last"_L1)};
}

Series readSeries(core::FieldReader &reader)
{
    if (!reader.has("series"_L1))
        return {};
    core::FieldReader series(reader.object("series"_L1));
    Series::State state{.number = readCount(series, "number"_L1),
                        .hasEnded = series.boolean("ended"_L1),
                        .wins = series.list("wins"_L1, readWin),
                        .winner = series.text("winner"_L1)};
    if (series.failure())
        reader.failWith(*series.failure());
    if (state.wins.size() > Series::most)
        reader.fail("series"_L1, "of as many as a room has"_L1);
    return Series(std::move(state));
}

std::optional<qint64> readBestOf(core::FieldReader &reader)
{
    const auto bestOf = reader.maybe("best_of"_L1, &core::FieldReader::integer);
    if (bestOf && (*bestOf < shortestSeries || *bestOf > longestSeries || *bestOf % 2 == 0))
        reader.fail("best_of"_L1, "the length of a series"_L1);
    return bestOf;
}

RoomLedger readLedger(core::FieldReader &reader)
{
    return {.banned = readBans(reader),
            .muted = setOf(reader.array("muted"_L1)),
            .isEndOutdated = reader.maybe("outdated"_L1, &core::FieldReader::boolean).value_or(false),
            .score = readScore(reader),
            .series = readSeries(reader)};
}

template<typename T, typename Write>
QJsonArray listJson(const std::vector<T> &items, Write write)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

QJsonObject waitJson(const Wait &wait)
{
    return {{"seat"_L1, wait.seat}, {"from"_L1, wait.fromMs}, {"to"_L1, wait.toMs}};
}

Wait readWait(core::FieldReader &reader)
{
    return {.seat = reader.natural("seat"_L1),
            .fromMs = reader.integer("from"_L1),
            .toMs = reader.integer("to"_L1)};
}

QJsonObject seriesJson(const Series::State &series)
{
    return {{"number"_L1, series.number},
            {"ended"_L1, series.hasEnded},
            {"wins"_L1, listJson(series.wins, winJson)},
            {"winner"_L1, series.winner}};
}

} // namespace

QByteArray roomState(const RoomRecord &room)
{
    const RoomSetup &setup = room.setup;
    return compact(QJsonObject{{"name"_L1, setup.name},
                               {"named"_L1, setup.isNamed},
                               {"game"_L1, setup.game ? setup.game->id : QString()},
                               {"options"_L1, setup.options},
                               {"password"_L1, orNull(setup.password)},
                               {"seconds"_L1, orNull(setup.secondsPerMove)},
                               {"host"_L1, room.host},
                               {"members"_L1, listJson(room.members, memberJson)},
                               {"seconds_each"_L1, orNull(setup.secondsEach)},
                               {"best_of"_L1, orNull(setup.bestOf)},
                               {"banned"_L1, bannedJson(room.ledger.banned)},
                               {"ban_names"_L1, banNamesJson(room.ledger.banned)},
                               {"score"_L1, listJson(room.ledger.score.entries(), scoreJson)},
                               {"series"_L1, seriesJson(room.ledger.series.state())},
                               {"muted"_L1, listOf(room.ledger.muted)},
                               {"outdated"_L1, room.ledger.isEndOutdated}});
}

std::optional<RoomRecord> readRoomState(const QString &room, const QByteArray &state)
{
    const auto object = readObject(state);
    if (!object)
        return std::nullopt;
    core::FieldReader reader(*object);
    const QJsonObject options = reader.object("options"_L1);
    RoomRecord record{
        .room = room,
        .setup = {.name = reader.text("name"_L1),
                  .game = readGame(reader.text("game"_L1), options),
                  .options = options,
                  .password = reader.maybe("password"_L1, &core::FieldReader::text),
                  .secondsPerMove = readSeconds(reader),
                  .secondsEach = readSecondsEach(reader),
                  .bestOf = readBestOf(reader),
                  .isNamed = reader.maybe("named"_L1, &core::FieldReader::boolean).value_or(true)},
        .host = reader.text("host"_L1),
        .members = reader.list("members"_L1, readMember),
        .ledger = readLedger(reader)};
    return reader.failure() ? std::nullopt : std::optional(record);
}

QByteArray sessionMore(const SessionRecord &session)
{
    return compact(QJsonObject{{"figure"_L1, orNull(session.figure)}, {"closed"_L1, session.hasClosed}});
}

bool readSessionMore(const QByteArray &more, SessionRecord &session)
{
    if (more.isEmpty()) // as 0.1.0 left it
        return true;
    const auto object = readObject(more);
    if (!object)
        return false;
    core::FieldReader reader(*object);
    session.figure = reader.maybe("figure"_L1, &core::FieldReader::natural);
    session.hasClosed = reader.boolean("closed"_L1);
    return !reader.failure() && session.figure.value_or(0) < core::figureCount;
}

QByteArray matchPlan(const MatchPlan &plan)
{
    return compact(QJsonObject{{"number"_L1, plan.number},
                               {"game"_L1, plan.game ? plan.game->id : QString()},
                               {"options"_L1, plan.options},
                               {"players"_L1, listJson(plan.players, playerJson)},
                               {"seconds"_L1, orNull(plan.secondsPerMove)},
                               {"seconds_each"_L1, orNull(plan.secondsEach)},
                               {"waits"_L1, listJson(plan.waits, waitJson)}});
}

std::optional<MatchPlan> readMatchPlan(const QString &match, const QByteArray &plan)
{
    const auto object = readObject(plan);
    if (!object)
        return std::nullopt;
    core::FieldReader reader(*object);
    const QJsonObject options = reader.object("options"_L1);
    MatchPlan read{.match = match,
                   .number = reader.natural("number"_L1),
                   .game = readGame(reader.text("game"_L1), options),
                   .options = options,
                   .players = reader.list("players"_L1, readPlayer),
                   .secondsPerMove = readSeconds(reader),
                   .secondsEach = readSecondsEach(reader),
                   .random = {},
                   .waits = reader.has("waits"_L1) ? reader.list("waits"_L1, readWait) : std::vector<Wait>()};
    return reader.failure() ? std::nullopt : std::optional(read);
}

std::optional<QJsonObject> readObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace server
