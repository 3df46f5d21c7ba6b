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
    ThrowTale tale(3);
    QCOMPARE(tale.view(), parsed(R"({"gestures":3,"rule":"elimination","first_to":3,"round":1,
        "phase":"commit","in":[0,1,2],"committed":{},"revealed":{},"scores":[0,0,0],"rounds":[]})"));
    QCOMPARE(tale.tell(u"2 seals rock"_s), QString());
    const QString seal = ThrowTale::sealOf(1, 2, 0, ThrowTale::nonceOf(1, 2));
    QCOMPARE(tale.view()["committed"_L1].toObject(), (QJsonObject{{u"2"_s, seal}}));
    QCOMPARE(tale.tell(u"0 seals scissors, 1 seals rock"_s), QString());
    QCOMPARE(tale.phase(), u"reveal"_s);
    QCOMPARE(tale.view()["committed"_L1].toObject().keys(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(tale.tell(u"all show"_s), QString());
    QCOMPARE(tale.view(), parsed(R"({"gestures":3,"rule":"elimination","first_to":3,"round":2,
        "phase":"commit","in":[1,2],"committed":{},"revealed":{},"scores":[0,0,0],
        "rounds":[{"gestures":{"0":1,"1":0,"2":0},"out":[0]}]})"));
    QCOMPARE(tale.tell(u"all seal - paper rock, all show"_s), QString());
    const QJsonObject last = tale.view();
    QCOMPARE(last["phase"_L1], u"over"_s);
    QCOMPARE(last["round"_L1], 2);
    QCOMPARE(last["in"_L1], (QJsonArray{1}));
    QCOMPARE(last["revealed"_L1], (QJsonObject{{u"1"_s, 2}, {u"2"_s, 0}}));
    QCOMPARE(last["rounds"_L1][1], parsed(R"({"gestures":{"1":2,"2":0},"out":[2]})"));
    QCOMPARE(tale.game().secrets(), QJsonObject());
}

// What each view shows does not change with a throw that is shown before the last one.
void RockViewsTest::showsNoThrowBeforeAllAreShown()
{
    for (const QJsonObject &options : {elimination(101), points(50, 101)}) {
        ThrowTale tale(4, options);
        for (int round = 0; round < 3; ++round) {
            const QString thrown = QString::number(37 + round);
            QCOMPARE(tale.tell(u"all seal %1 %1 %1 %1"_s.arg(thrown)), QString());
            const auto sealed = tale.views();
            for (const Seat seat : {2, 0, 3}) {
                QCOMPARE(tale.tell(u"%1 shows"_s.arg(seat)), QString());
                QCOMPARE(tale.views(), sealed);
                QCOMPARE(tale.view()["revealed"_L1].toObject(), QJsonObject());
            }
            QCOMPARE(tale.tell(u"1 shows"_s), QString());
            QVERIFY(tale.views() != sealed);
            for (const QByteArray &view : tale.views())
                QVERIFY(view.contains(R"("gestures":{"0":%1)"_L1.arg(thrown).toLatin1()));
        }
    }
}

// A seal tells nothing of the throw, so nothing else may; all see the same.
void RockViewsTest::keepsNoncesOutOfEveryView()
{
    ThrowTale tale(3, elimination(15));
    const auto look = [&] {
        const auto views = tale.views();
        for (const QByteArray &view : views) {
            QCOMPARE(view, views.front());
            for (int round = 1; round <= 3; ++round) {
                for (Seat seat = 0; seat < 3; ++seat)
                    QVERIFY(!view.contains(ThrowTale::nonceOf(round, seat).toHex()));
            }
        }
    };
    const auto rounds = {"0 seals 4, 1 seals 4, 2 seals 4, 2 shows, 1 shows, 0 shows",
                         "0 seals 4, 1 seals 5, 2 seals 4, 0 shows, 1 shows, 2 shows",
                         "0 seals 4, 2 seals 5, 0 shows, 2 shows"};
    for (const char *round : rounds) {
        const QStringList deeds = QString::fromLatin1(round).split(u", "_s);
        for (const QString &deed : deeds) {
            QCOMPARE(tale.tell(deed), QString());
            look();
        }
    }
    QCOMPARE(tale.end(), u"won 0: 0 > 2 > 1"_s);
}

void RockViewsTest::givesTwentySecondsToReveal()
{
    using namespace std::chrono_literals;
    ThrowTale tale(2, points(1));
    QCOMPARE(tale.game().phaseLimit(), std::nullopt);
    QCOMPARE(tale.tell(u"0 seals rock"_s), QString());
    QCOMPARE(tale.game().phaseLimit(), std::nullopt);
    QCOMPARE(tale.tell(u"1 seals rock"_s), QString());
    QCOMPARE(tale.game().phaseLimit(), std::optional(20000ms));
    QCOMPARE(tale.tell(u"0 shows"_s), QString());
    QCOMPARE(tale.game().phaseLimit(), std::optional(20000ms));
    QCOMPARE(tale.tell(u"1 shows"_s), QString());
    QCOMPARE(tale.game().phaseLimit(), std::nullopt);
    QCOMPARE(tale.tell(u"all seal rock paper, all show"_s), QString());
    QVERIFY(tale.game().outcome());
    QCOMPARE(tale.game().phaseLimit(), std::nullopt);
}

// The clocks of all start anew with a phase and with nothing else.
void RockViewsTest::startsTheClockWithThePhase()
{
    ThrowTale tale(4);
    const auto restarts = [&](const QString &deeds) {
        const int before = tale.game().phase(0);
        const QString refused = tale.tell(deeds);
        const auto isLikeTheFirst = [&](Seat seat) {
            return tale.game().phase(seat) == tale.game().phase(0);
        };
        return refused.isEmpty() && tale.game().phase(0) != before
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
    QCOMPARE(tale.phase(), u"commit"_s);
    QCOMPARE(tale.round(), 2);
}

PARLOR_TEST(RockViewsTest, testing::NoApplication)
#include "tst_rockviews.moc"
