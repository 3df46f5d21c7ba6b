#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

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

PARLOR_TEST(RockViewsTest, testing::NoApplication)
#include "tst_rockviews.moc"
