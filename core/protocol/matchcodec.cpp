#include "protocol/matchcodec.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

static QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

static QJsonObject playerJson(const MatchPlayer &player)
{
    return {{"seat"_L1, player.seat}, {"person"_L1, player.person}, {"name"_L1, player.name}};
}

static MatchPlayer readPlayer(FieldReader &r)
{
    return {.seat = r.natural("seat"_L1), .person = r.text("person"_L1), .name = r.text("name"_L1)};
}

QJsonObject toJson(const MatchView &view)
{
    QJsonObject content{{"match"_L1, view.match},
                        {"step"_L1, view.step},
                        {"turn"_L1, numbersJson(view.turn)},
                        {"view"_L1, view.view},
                        {"last"_L1, view.last ? QJsonValue(*view.last) : QJsonValue()},
                        {"ms"_L1, view.ms}};
    if (view.seconds)
        content.insert("seconds"_L1, *view.seconds);
    return content;
}

MatchView readMatchView(FieldReader &r)
{
    return {.match = r.text("match"_L1),
            .step = r.natural("step"_L1),
            .turn = r.naturals("turn"_L1),
            .view = r.object("view"_L1),
            .last = r.maybe("last"_L1, &FieldReader::object),
            .seconds = r.maybe("seconds"_L1, &FieldReader::number),
            .ms = r.maybe("ms"_L1, &FieldReader::integer).value_or(0)};
}

QJsonObject toJson(const MatchStarted &started)
{
    QJsonObject content = toJson(started.state);
    content.insert("number"_L1, started.number);
    content.insert("game"_L1, started.game);
    content.insert("options"_L1, started.options);
    content.insert("players"_L1, playersJson(started.players));
    return content;
}

// Reads what a `room` holds too, where only section 4's `view` and the players are certain to be there.
MatchStarted readMatchStarted(FieldReader &r)
{
    return {.number = r.has("number"_L1) ? r.natural("number"_L1) : 0,
            .game = r.maybe("game"_L1, &FieldReader::text).value_or(QString()),
            .options = r.maybe("options"_L1, &FieldReader::object).value_or(QJsonObject()),
            .players = r.list<MatchPlayer>("players"_L1, readPlayer),
            .state = readMatchView(r)};
}

QJsonArray playersJson(const std::vector<MatchPlayer> &players)
{
    return listJson(players, playerJson);
}

QJsonObject toJson(const MatchResult &result)
{
    QJsonArray ranking;
    for (const auto &group : result.ranking)
        ranking.append(numbersJson(group));
    return {{"winners"_L1, numbersJson(result.winners)},
            {"ranking"_L1, ranking},
            {"reason"_L1, result.reason}};
}

static MatchResult readResult(FieldReader &r)
{
    MatchResult result{.winners = r.naturals("winners"_L1), .ranking = {}, .reason = r.text("reason"_L1)};
    const QJsonArray groups = r.array("ranking"_L1);
    for (const QJsonValue &group : groups) {
        FieldReader inner(QJsonObject{{"ranking"_L1, group}});
        result.ranking.push_back(inner.naturals("ranking"_L1));
        if (inner.failure())
            r.failWith(*inner.failure());
    }
    return result;
}

QJsonObject toJson(const MatchEnded &ended)
{
    QJsonObject content{{"match"_L1, ended.match},
                        {"step"_L1, ended.step},
                        {"result"_L1, toJson(ended.result)},
                        {"view"_L1, ended.view},
                        {"ms"_L1, ended.ms}};
    if (ended.transcript)
        content.insert("transcript"_L1, *ended.transcript);
    return content;
}

MatchEnded readMatchEnded(FieldReader &r)
{
    MatchEnded ended{.match = r.text("match"_L1),
                     .step = r.natural("step"_L1),
                     .result = maybeObject<MatchResult>(r, "result"_L1, readResult).value_or(MatchResult()),
                     .view = r.object("view"_L1),
                     .ms = r.maybe("ms"_L1, &FieldReader::integer).value_or(0),
                     .transcript = r.maybe("transcript"_L1, &FieldReader::object)};
    if (!r.has("result"_L1))
        r.fail("result"_L1, "an object"_L1);
    return ended;
}

} // namespace core
