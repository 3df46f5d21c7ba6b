#include "journal/serialization.h"

#include "games/catalog.h"
#include "protocol/json.h"
#include "protocol/names.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

QString compact(const core::RawJson &object)
{
    return QString::fromUtf8(object.text());
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
    const auto checked = game->checkedOptions(id, options);
    const auto *complete = std::get_if<QJsonObject>(&checked);
    return complete && *complete == options ? game : nullptr;
}

std::optional<qint64> readSeconds(core::FieldReader &reader)
{
    const auto seconds = reader.maybe("seconds"_L1, &core::FieldReader::integer);
    if (seconds && (*seconds < 1 || *seconds > longestMove))
        reader.fail("seconds"_L1, "as long as a move may be"_L1);
    return seconds;
}

RoomLedger readLedger(core::FieldReader &reader)
{
    return {.banned = setOf(reader.array("banned"_L1)),
            .muted = setOf(reader.array("muted"_L1)),
            .isEndOutdated = reader.maybe("outdated"_L1, &core::FieldReader::boolean).value_or(false)};
}

template<typename T, typename Write>
QJsonArray listJson(const std::vector<T> &items, Write write)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

} // namespace

QString roomState(const RoomRecord &room)
{
    const RoomSetup &setup = room.setup;
    return compact(QJsonObject{{"name"_L1, setup.name},
                               {"game"_L1, setup.game ? setup.game->id : QString()},
                               {"options"_L1, setup.options},
                               {"password"_L1, orNull(setup.password)},
                               {"seconds"_L1, orNull(setup.secondsPerMove)},
                               {"host"_L1, room.host},
                               {"members"_L1, listJson(room.members, memberJson)},
                               {"banned"_L1, listOf(room.ledger.banned)},
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
    RoomRecord record{.room = room,
                      .setup = {.name = reader.text("name"_L1),
                                .game = readGame(reader.text("game"_L1), options),
                                .options = options,
                                .password = reader.maybe("password"_L1, &core::FieldReader::text),
                                .secondsPerMove = readSeconds(reader)},
                      .host = reader.text("host"_L1),
                      .members = reader.list("members"_L1, readMember),
                      .ledger = readLedger(reader)};
    return reader.failure() ? std::nullopt : std::optional(record);
}

QString matchPlan(const MatchPlan &plan)
{
    return compact(QJsonObject{{"number"_L1, plan.number},
                               {"game"_L1, plan.game ? plan.game->id : QString()},
                               {"options"_L1, plan.options},
                               {"players"_L1, listJson(plan.players, playerJson)},
                               {"seconds"_L1, orNull(plan.secondsPerMove)}});
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
                   .random = {}};
    return reader.failure() ? std::nullopt : std::optional(read);
}

QString entryText(const core::RawJson &entry)
{
    return compact(entry);
}

std::optional<QJsonObject> readObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace server
