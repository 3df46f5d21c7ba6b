#include "protocol/matchcodec.h"

#include "protocol/names.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

void write(JsonWriter &w, const MatchPlayer &player)
{
    w.field("seat"_L1, player.seat);
    w.field("person"_L1, player.person);
    w.field("name"_L1, player.name);
}

static MatchPlayer readPlayer(FieldReader &r)
{
    return {.seat = r.natural("seat"_L1),
            .person = r.text("person"_L1),
            .name = r.shown("name"_L1, longestName)};
}

void write(JsonWriter &w, const MatchView &view)
{
    w.field("match"_L1, view.match);
    w.field("step"_L1, view.step);
    w.list("turn"_L1, view.turn);
    w.field("view"_L1, view.view);
    w.field("last"_L1, view.last);
    w.field("ms"_L1, view.ms);
    if (view.seconds)
        w.field("seconds"_L1, *view.seconds);
    if (view.clocks) {
        QJsonObject clocks;
        for (const auto &[seat, seconds] : *view.clocks)
            clocks.insert(QString::number(seat), seconds);
        w.field("clocks"_L1, clocks);
    }
}

static std::optional<std::map<Seat, qint64>> readClocks(FieldReader &r)
{
    if (!r.has("clocks"_L1))
        return std::nullopt;
    std::map<Seat, qint64> clocks;
    const QJsonObject object = r.object("clocks"_L1);
    for (auto clock = object.begin(); clock != object.end(); ++clock) {
        bool isSeat = false;
        const int seat = clock.key().toInt(&isSeat);
        const auto seconds = integerOf(clock.value());
        if (!isSeat || seat < 0 || !seconds || *seconds < 0)
            r.fail("clocks"_L1, "seconds by seat"_L1);
        else
            clocks[seat] = *seconds;
    }
    return clocks;
}

MatchView readMatchView(FieldReader &r)
{
    return {.match = r.text("match"_L1),
            .step = r.natural("step"_L1),
            .turn = r.naturals("turn"_L1),
            .view = r.object("view"_L1),
            .last = r.maybe("last"_L1, &FieldReader::object),
            .seconds = r.maybe("seconds"_L1, &FieldReader::number),
            .ms = r.maybe("ms"_L1, &FieldReader::integer).value_or(0),
            .clocks = readClocks(r)};
}

void write(JsonWriter &w, const MatchStarted &started)
{
    w.field("number"_L1, started.number);
    w.field("game"_L1, started.game);
    w.field("options"_L1, started.options);
    w.list("players"_L1, started.players, write);
    w.field("seconds_each"_L1, started.secondsEach);
    write(w, started.state);
}

// Reads what a `room` holds too, where only section 4's `view` and the players are certain to be there.
MatchStarted readMatchStarted(FieldReader &r)
{
    return {.number = r.has("number"_L1) ? r.natural("number"_L1) : 0,
            .game = r.has("game"_L1) ? r.shown("game"_L1, longestGameId) : QString(),
            .options = r.maybe("options"_L1, &FieldReader::object).value_or(QJsonObject()),
            .players = r.list<MatchPlayer>("players"_L1, readPlayer),
            .state = readMatchView(r),
            .secondsEach = r.maybe("seconds_each"_L1, &FieldReader::integer)};
}

void write(JsonWriter &w, const MatchResult &result)
{
    w.list("winners"_L1, result.winners);
    w.array("ranking"_L1, [&] {
        for (const std::vector<Seat> &group : result.ranking)
            w.list(group);
    });
    w.field("reason"_L1, result.reason);
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

void write(JsonWriter &w, const MatchEnded &ended)
{
    w.field("match"_L1, ended.match);
    w.field("step"_L1, ended.step);
    w.object("result"_L1, [&] { write(w, ended.result); });
    w.field("view"_L1, ended.view);
    w.field("ms"_L1, ended.ms);
    if (ended.transcript)
        w.field("transcript"_L1, *ended.transcript);
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
