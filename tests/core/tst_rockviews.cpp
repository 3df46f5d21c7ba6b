#include "games/catalog.h"
#include "games/rockpaperscissors/rules.h"
#include "gestureviews.h"
#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using gestureviews::Round;
using gestureviews::Table;

namespace {

std::optional<GestureView> readView(const QJsonObject &view)
{
    return RockPaperScissors::readView(RockPaperScissors::id, view);
}

// After a round in which seat 0 has gone out, 1 has committed.
QJsonObject secondRound()
{
    ThrowScript script(3);
    std::ignore = script.run(u"all seal scissors rock rock, all show, 1 seals paper"_s);
    return script.view();
}

} // namespace

// What is seen of a round and when, and how long there is for it.
class RockViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheContractSays();
    void showsNoThrowBeforeAllAreShown();
    void keepsNoncesOutOfEveryView();
    void givesTwentySecondsToReveal();
    void startsTheClockWithThePhase();
    void isReadAsItWasWritten();
    void refusesWhatIsNoView_data();
    void refusesWhatIsNoView();
    void leavesOutWhatIsNone_data();
    void leavesOutWhatIsNone();
    void foreignSeatsAndGesturesAreLeftOut();
    void decidedRoundsAreCounted_data();
    void decidedRoundsAreCounted();
    void tellsWhatEverybodyDoes();
    void choosesNothingWhereNothingIsToBeChosen();
};

void RockViewsTest::showsWhatTheContractSays()
{
    ThrowScript script(3);
    QCOMPARE(script.view(), parsed(R"({"gestures":3,"rule":"elimination","first_to":3,"round":1,
        "phase":"commit","in":[0,1,2],"committed":{},"revealed":{},"scores":[0,0,0],"rounds":[]})"));
    QCOMPARE(script.run(u"2 seals rock"_s), QString());
    const QString seal = ThrowScript::sealOf(1, 2, 0, ThrowScript::nonceOf(1, 2));
    QCOMPARE(script.view()["committed"_L1].toObject(), (QJsonObject{{u"2"_s, seal}}));
    QCOMPARE(script.run(u"0 seals scissors, 1 seals rock"_s), QString());
    QCOMPARE(script.phase(), u"reveal"_s);
    QCOMPARE(script.view()["committed"_L1].toObject().keys(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(script.run(u"all show"_s), QString());
    QCOMPARE(script.view(), parsed(R"({"gestures":3,"rule":"elimination","first_to":3,"round":2,
        "phase":"commit","in":[1,2],"committed":{},"revealed":{},"scores":[0,0,0],
        "rounds":[{"gestures":{"0":1,"1":0,"2":0},"out":[0]}]})"));
    QCOMPARE(script.run(u"all seal - paper rock, all show"_s), QString());
    const QJsonObject last = script.view();
    QCOMPARE(last["phase"_L1], u"over"_s);
    QCOMPARE(last["round"_L1], 2);
    QCOMPARE(last["in"_L1], (QJsonArray{1}));
    QCOMPARE(last["revealed"_L1], (QJsonObject{{u"1"_s, 2}, {u"2"_s, 0}}));
    QCOMPARE(last["rounds"_L1][1], parsed(R"({"gestures":{"1":2,"2":0},"out":[2]})"));
    QCOMPARE(script.game().secrets(), QJsonObject());
}

// What each view shows does not change with a throw that is shown before the last one.
void RockViewsTest::showsNoThrowBeforeAllAreShown()
{
    for (const QJsonObject &options : {elimination(101), points(50, 101)}) {
        ThrowScript script(4, options);
        for (int round = 0; round < 3; ++round) {
            const QString thrown = QString::number(37 + round);
            QCOMPARE(script.run(u"all seal %1 %1 %1 %1"_s.arg(thrown)), QString());
            const auto sealed = script.views();
            for (const Seat seat : {2, 0, 3}) {
                QCOMPARE(script.run(u"%1 shows"_s.arg(seat)), QString());
                QCOMPARE(script.views(), sealed);
                QCOMPARE(script.view()["revealed"_L1].toObject(), QJsonObject());
            }
            QCOMPARE(script.run(u"1 shows"_s), QString());
            QVERIFY(script.views() != sealed);
            for (const QByteArray &view : script.views())
                QVERIFY(view.contains(R"("gestures":{"0":%1)"_L1.arg(thrown).toLatin1()));
        }
    }
}

// A seal tells nothing of the throw, so nothing else may; all see the same.
void RockViewsTest::keepsNoncesOutOfEveryView()
{
    ThrowScript script(3, elimination(15));
    const auto look = [&] {
        const auto views = script.views();
        for (const QByteArray &view : views) {
            QCOMPARE(view, views.front());
            for (int round = 1; round <= 3; ++round) {
                for (Seat seat = 0; seat < 3; ++seat)
                    QVERIFY(!view.contains(ThrowScript::nonceOf(round, seat).toHex()));
            }
        }
    };
    const auto rounds = {"0 seals 4, 1 seals 4, 2 seals 4, 2 shows, 1 shows, 0 shows",
                         "0 seals 4, 1 seals 5, 2 seals 4, 0 shows, 1 shows, 2 shows",
                         "0 seals 4, 2 seals 5, 0 shows, 2 shows"};
    for (const char *round : rounds) {
        const QStringList steps = QString::fromLatin1(round).split(u", "_s);
        for (const QString &step : steps) {
            QCOMPARE(script.run(step), QString());
            look();
        }
    }
    QCOMPARE(script.end(), u"won 0: 0 > 2 > 1"_s);
}

void RockViewsTest::givesTwentySecondsToReveal()
{
    using namespace std::chrono_literals;
    ThrowScript script(2, points(1));
    QCOMPARE(script.game().phaseLimit(), std::nullopt);
    QCOMPARE(script.run(u"0 seals rock"_s), QString());
    QCOMPARE(script.game().phaseLimit(), std::nullopt);
    QCOMPARE(script.run(u"1 seals rock"_s), QString());
    QCOMPARE(script.game().phaseLimit(), std::optional(20000ms));
    QCOMPARE(script.run(u"0 shows"_s), QString());
    QCOMPARE(script.game().phaseLimit(), std::optional(20000ms));
    QCOMPARE(script.run(u"1 shows"_s), QString());
    QCOMPARE(script.game().phaseLimit(), std::nullopt);
    QCOMPARE(script.run(u"all seal rock paper, all show"_s), QString());
    QVERIFY(script.game().outcome());
    QCOMPARE(script.game().phaseLimit(), std::nullopt);
}

// The clocks of all start anew with a phase and with nothing else.
void RockViewsTest::startsTheClockWithThePhase()
{
    ThrowScript script(4);
    const auto restarts = [&](const QString &steps) {
        const int before = script.game().phase(0);
        const QString refused = script.run(steps);
        const auto isLikeTheFirst = [&](Seat seat) {
            return script.game().phase(seat) == script.game().phase(0);
        };
        return refused.isEmpty() && script.game().phase(0) != before
               && std::ranges::all_of(std::array{1, 2, 3}, isLikeTheFirst);
    };
    QVERIFY(!restarts(u"0 seals rock, 1 seals rock"_s));
    QVERIFY(!restarts(u"2 resigns"_s));
    QVERIFY(restarts(u"3 seals rock"_s));
    QVERIFY(!restarts(u"0 shows, 1 is late"_s));
    QVERIFY(restarts(u"3 shows"_s));
    QVERIFY(restarts(u"all seal rock - - rock"_s));
    QVERIFY(!restarts(u"0 is late"_s));
    QVERIFY(restarts(u"3 is late"_s));
    QCOMPARE(script.phase(), u"commit"_s);
    QCOMPARE(script.round(), 2);
}

void RockViewsTest::isReadAsItWasWritten()
{
    const QJsonObject json = secondRound();
    const auto view = readView(json);
    QVERIFY(view);
    QCOMPARE(view->gestures, 3);
    QCOMPARE(view->round, 2);
    QCOMPARE(view->phase, GestureView::Phase::Commit);
    QCOMPARE(view->in, (std::set<Seat>{1, 2}));
    QCOMPARE(view->committed, (std::map<Seat, QString>{{1, json["committed"_L1]["1"_L1].toString()}}));
    QVERIFY(view->revealed.empty());
    QCOMPARE(view->scores, (std::vector<int>{0, 0, 0}));
    QCOMPARE(view->rounds.size(), 1U);
    QCOMPARE(view->rounds[0], (GestureView::Round{{{0, 1}, {1, 0}, {2, 0}}, {0}}));
    const QJsonObject written = toJson<RockPaperScissors>(*view);
    QCOMPARE(written, json);
    QVERIFY(readView(written) == view);
}

void RockViewsTest::refusesWhatIsNoView_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto add = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::addRow("%s", name) << key << value;
    };
    add("gestures that are null", u"gestures"_s, QJsonValue());
    add("an even number of gestures", u"gestures"_s, 4);
    add("one gesture", u"gestures"_s, 1);
    add("a hundred and three gestures", u"gestures"_s, 103);
    add("gestures in words", u"gestures"_s, u"3"_s);
    add("a rule that does not exist", u"rule"_s, u"luck"_s);
    add("a rule that is a number", u"rule"_s, 1);
    add("no points to reach", u"first_to"_s, 0);
    add("half a point to reach", u"first_to"_s, 1.5);
    add("a phase that does not exist", u"phase"_s, u"dance"_s);
    add("a phase that is a number", u"phase"_s, 1);
    add("no phase", u"phase"_s, QJsonValue::Undefined);
    add("a round before the first", u"round"_s, 0);
    add("half a round", u"round"_s, 1.5);
    add("a round beyond 32 bits", u"round"_s, 4294967297.0);
    add("no round", u"round"_s, QJsonValue::Undefined);
}

void RockViewsTest::refusesWhatIsNoView()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject view = secondRound();
    QVERIFY(readView(view));
    view[key] = value;
    QVERIFY(!readView(view));
    const GameKind *kind = findGame(u"rock_paper_scissors");
    QVERIFY(!kind->optionsOf(view));
    QVERIFY(!kind->activities(view, 2, {1}));
}

void RockViewsTest::leavesOutWhatIsNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("read");
    const auto add = [](const char *name, const QString &key, const char *json, const char *read) {
        QTest::addRow("%s", name) << key << QString::fromLatin1(json) << QString::fromLatin1(read);
    };
    add("seats that are in", u"in"_s, R"([2,77,-1,"0",null,1.5,1,2])", "[1,2]");
    add("no list of seats", u"in"_s, R"({"0":1})", "[]");
    add("commitments of other seats", u"committed"_s, R"({"0":"a","20":"b","-1":"c","x":"d","01":"e"})",
        R"({"0":"a"})");
    add("commitments that are none", u"committed"_s, R"({"0":"","1":7,"2":null})", "{}");
    add("no commitments", u"committed"_s, "[1]", "{}");
    add("other gestures", u"revealed"_s, R"({"0":3,"1":-1,"2":2,"3":"1","4":0.5})", R"({"2":2})");
    add("scores in words", u"scores"_s, R"([1,"2",null])", "[1,0,0]");
    add("scores of more than twenty", u"scores"_s, "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]",
        "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]");
    add("rounds that are none", u"rounds"_s, R"([7,{"gestures":{"0":9,"1":1},"out":[1,99]}])",
        R"([{"gestures":{},"out":[]},{"gestures":{"1":1},"out":[1]}])");
}

void RockViewsTest::leavesOutWhatIsNone()
{
    QFETCH(QString, key);
    QFETCH(QString, json);
    QFETCH(QString, read);
    const auto valueOf = [](const QString &text) -> QJsonValue {
        return parsed(qPrintable(u"{\"value\":%1}"_s.arg(text)))["value"_L1];
    };
    QJsonObject view = secondRound();
    view[key] = valueOf(json);
    const auto found = readView(view);
    QVERIFY(found);
    QCOMPARE(toJson<RockPaperScissors>(*found).value(key), valueOf(read));
}

void RockViewsTest::foreignSeatsAndGesturesAreLeftOut()
{
    QJsonObject view = gestureviews::view({.players = 2, .rounds = {{{0, 1}, {1}}}});
    view[u"in"_s] = QJsonArray{0, 77, -1, u"x"_s};
    view[u"committed"_s] = QJsonObject{{u"0"_s, u"aa"_s}, {u"99"_s, u"aa"_s}, {u"x"_s, u"aa"_s}};
    view[u"rounds"_s] = QJsonArray{
        QJsonObject{{u"gestures"_s, QJsonObject{{u"0"_s, 2}, {u"1"_s, 3}, {u"2"_s, -1}, {u"3"_s, 1.5}}},
                    {u"out"_s, QJsonArray{1, 1000}}},
        u"no round"_s};
    const auto read = gestureviews::read(view);
    QVERIFY(read);
    QCOMPARE(read->in, std::set<int>{0});
    QCOMPARE(read->committed, (std::map<int, QString>{{0, u"aa"_s}}));
    QCOMPARE(read->rounds.at(0).gestures, (std::map<int, int>{{0, 2}}));
    QCOMPARE(read->rounds.at(0).out, std::set<int>{1});
    QVERIFY(read->rounds.at(1).gestures.empty());
}

void RockViewsTest::decidedRoundsAreCounted_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<int>("decided");
    const std::vector<Round> twenty(20, Round{.gestures = {0, 0}});
    QTest::newRow("none yet") << Table() << 0;
    QTest::newRow("the third is on") << Table{.rounds = {{{0, 0}}, {{1, 1}}}} << 2;
    QTest::newRow("given up in the third")
        << Table{.phase = u"over"_s, .round = 3, .rounds = {{{0, 0}}, {{1, 1}}}} << 2;
    QTest::newRow("the 35th is on") << Table{.round = 35, .rounds = twenty} << 34;
    QTest::newRow("over with the 35th")
        << Table{.phase = u"over"_s, .round = 35, .rounds = twenty, .isOpened = true} << 35;
    QTest::newRow("given up in the 35th") << Table{.phase = u"over"_s, .round = 35, .rounds = twenty} << 34;
}

void RockViewsTest::decidedRoundsAreCounted()
{
    QFETCH(const Table, table);
    QTEST(gestureviews::read(gestureviews::view(table))->decided(), "decided");
}

void RockViewsTest::tellsWhatEverybodyDoes()
{
    const GameKind *kind = findGame(u"rock_paper_scissors");
    ThrowScript script(3);
    const auto activity = [&](Seat seat) {
        const auto activities = kind->activities(script.view(), 8, script.game().turn());
        return activities->at(static_cast<std::size_t>(seat));
    };
    QCOMPARE(script.run(u"1 seals rock"_s), QString());
    QCOMPARE(activity(0), SeatActivity::Choosing);
    QCOMPARE(activity(1), SeatActivity::HasChosen);
    QCOMPARE(script.run(u"2 seals rock, 0 seals scissors, 1 shows"_s), QString());
    QCOMPARE(activity(0), SeatActivity::Opening);
    QCOMPARE(activity(1), SeatActivity::HasChosen);
    QCOMPARE(script.run(u"0 shows, 2 shows"_s), QString());
    QCOMPARE(activity(0), SeatActivity::Out);
    QCOMPARE(activity(1), SeatActivity::Choosing);
    QCOMPARE(activity(7), SeatActivity::Out);
    QCOMPARE(kind->ending(script.view()), Ending::Plain);
}

void RockViewsTest::choosesNothingWhereNothingIsToBeChosen()
{
    const GameKind *kind = findGame(u"rock_paper_scissors");
    QRandomGenerator dice(1);
    ThrowScript script(3);
    QVERIFY(!kind->legalMoves(script.view(), 0));
    std::set<int> chosen;
    for (int n = 0; n < 100; ++n)
        chosen.insert(kind->anyMove(script.view(), 0, dice)->value("gesture"_L1).toInt(-1));
    QCOMPARE(chosen, (std::set<int>{0, 1, 2}));
    QVERIFY(!kind->anyMove(script.view(), 3, dice));
    QCOMPARE(script.run(u"0 seals rock"_s), QString());
    QVERIFY(!kind->anyMove(script.view(), 0, dice));
    QCOMPARE(script.run(u"1 seals rock, 2 seals rock"_s), QString());
    for (const Seat seat : {0, 1, 2})
        QVERIFY(!kind->anyMove(script.view(), seat, dice));
}

PARLOR_TEST(RockViewsTest, testing::NoApplication)
#include "tst_rockviews.moc"
