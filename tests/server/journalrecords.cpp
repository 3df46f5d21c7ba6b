#include "journalrecords.h"

#include "games/catalog.h"

namespace server {

using namespace Qt::Literals::StringLiterals;

MatchRecord matchOf(const QString &room, const QString &id, int number)
{
    const core::GameKind *game = core::findGame(u"gomoku");
    const QJsonObject options = std::get<QJsonObject>(game->checkedOptions({}));
    return {room,
            {.match = id,
             .number = number,
             .game = game,
             .options = options,
             .players = {{0, u"p1"_s, u"Ana"_s}, {1, u"p2"_s, u"Bo"_s}},
             .secondsPerMove = {},
             .random = QByteArray(64, '\0')},
            1'000};
}

EntryRecord entryOf(const QString &match, int index)
{
    return {match, index,
            QJsonObject{{"seat"_L1, index % 2}, {"move"_L1, QJsonArray{index, 1}}, {"ms"_L1, index}}};
}

RoomRecord roomOf(const QString &id, const QString &text)
{
    return {id,
            {.name = text,
             .game = core::findGame(u"gomoku"),
             .options = matchOf({}, {}, 1).plan.options,
             .password = text,
             .secondsPerMove = 3600,
             .bestOf = 9},
            text,
            {{text, 1, true}, {u"p2"_s, {}, false}},
            {.banned = Bans({{text, text}, {u"p9"_s, u"Zoe"_s}}),
             .muted = {text, u"p2"_s},
             .isEndOutdated = true,
             .score = Score({{text, text, 3, 1, 5, 7}}),
             .series = Series({2, true, {{text, 2, 7}}, text})}};
}

Snapshot everythingOf(const QString &text)
{
    MatchRecord match = matchOf(text, text, 1);
    match.plan.players = {{0, text, text}, {1, u"p2"_s, u"Bo"_s}};
    match.plan.random = QByteArray("\0\xff\xa7", 3) + text.toUtf8();
    Snapshot all;
    all.clockMs = 1LL << 50;
    all.personsEver = 18;
    all.roomsEver = 8;
    all.sessions = {{text, text, text, 31, true}};
    all.replies = {{text, 63, (1LL << 53) - 1, QByteArray(60'000, 'x') + text.toUtf8()}};
    all.rooms = {roomOf(text, text)};
    all.lines = {{text, 49, {1'000'000, text, text, text, text}}};
    all.matches = {match};
    all.entries = {{text, 0, QJsonObject{{"seat"_L1, 0}, {"move"_L1, text}, {"ms"_L1, 7}}}};
    return all;
}

Records recordsOf(const Snapshot &snapshot)
{
    Records records{CounterRecord{Counter::ClockMs, snapshot.clockMs},
                    CounterRecord{Counter::Persons, snapshot.personsEver},
                    CounterRecord{Counter::Rooms, snapshot.roomsEver}};
    const auto addAll = [&records](const auto &of) { records.insert(records.end(), of.begin(), of.end()); };
    addAll(snapshot.sessions);
    addAll(snapshot.replies);
    addAll(snapshot.rooms);
    addAll(snapshot.lines);
    addAll(snapshot.matches);
    addAll(snapshot.entries);
    return records;
}

} // namespace server
