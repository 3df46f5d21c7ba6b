#include "codescript.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void addRow(const char *name, int players, int guesses, const char *script, const char *turn, const char *end)
{
    QTest::addRow("%s", name) << players << guesses << QString::fromLatin1(script)
                              << QString::fromLatin1(turn) << QString::fromLatin1(end);
}

void addColumns()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<int>("guesses");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("end");
}

} // namespace

// Races and co-ops: who may guess, who wins, who leaves. The server's code is 012.
class BullsAndCowsTest : public QObject
{
    Q_OBJECT

private slots:
    void races_data();
    void races();
    void racesWithoutWhoLeft_data();
    void racesWithoutWhoLeft();
    void clocksEachRacerAlone();
    void playsTogether_data();
    void playsTogether();
    void startsWithTheFirstSeat();
    void clocksTheTurn();
};

void BullsAndCowsTest::races_data()
{
    addColumns();
    addRow("all guess when they like", 3, 0, "2 guesses 345, 2 guesses 345, 0 guesses 012", "1", "");
    addRow("alone and at once", 1, 0, "0 guesses 012", "", "won 0: 0");
    addRow("alone and later", 1, 0, "0 guesses 345, 0 guesses 340, 0 guesses 012", "", "won 0: 0");
    addRow("alone, with the last guess", 1, 2, "0 guesses 345, 0 guesses 012", "", "won 0: 0");
    addRow("alone, all guesses wrong", 1, 2, "0 guesses 345, 0 guesses 021", "", "draw nobody: 0");
    addRow("who could still share it guesses on", 2, 0, "0 guesses 345, 0 guesses 012, 1 guesses 345", "1",
           "");
    addRow("shared by equally many", 2, 0, "0 guesses 345, 0 guesses 012, 1 guesses 345, 1 guesses 012", "",
           "won 0 1: 0 1");
    addRow("over when nobody could do better", 2, 0,
           "0 guesses 345, 0 guesses 012, 1 guesses 345, 1 guesses 354", "", "won 0: 0 > 1");
    addRow("who has as many guesses as the best is not in turn", 3, 0, "1 guesses 345, 0 guesses 012", "2",
           "");
    addRow("over at once where all have as many guesses", 3, 0, "1 guesses 345, 2 guesses 345, 0 guesses 012",
           "", "won 0: 0 > 1 2");
    addRow("somebody does better later", 2, 0,
           "0 guesses 345, 0 guesses 354, 0 guesses 012, 1 guesses 345, 1 guesses 012", "", "won 1: 1 > 0");
    addRow("who did better stops those who did worse", 3, 0,
           "0 guesses 345, 0 guesses 354, 0 guesses 012, 1 guesses 345, 2 guesses 345, 2 guesses 012", "1",
           "");
    addRow("three places", 3, 0,
           "0 guesses 345, 0 guesses 354, 0 guesses 012, 1 guesses 345, 1 guesses 012, 2 guesses 012", "",
           "won 2: 2 > 1 > 0");
    addRow("used up, so out of turn", 2, 2, "0 guesses 345, 0 guesses 354, 1 guesses 345", "1", "");
    addRow("used up by all", 2, 1, "0 guesses 345, 1 guesses 354", "", "draw nobody: 0 1");
    addRow("solved with the last guess", 2, 2, "0 guesses 345, 0 guesses 354, 1 guesses 345, 1 guesses 012",
           "", "won 1: 1 > 0");
    addRow("eight, two solve", 8, 1, "all guess 345 012 345 345 345 345 012 345", "",
           "won 1 6: 1 6 > 0 2 3 4 5 7");
    const QStringList round(20, u"345"_s);
    const QStringList rounds(40, u"all guess "_s + round.join(u' '));
    addRow("twenty have forty guesses each", 20, 100, rounds.join(u", "_s).toUtf8().constData(), "",
           "draw nobody: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19");
}

void BullsAndCowsTest::races()
{
    QFETCH(int, players);
    QFETCH(int, guesses);
    QFETCH(QString, script);
    QFETCH(QString, turn);
    QFETCH(QString, end);
    CodeScript match(players, race(guesses));
    QCOMPARE(match.phase(), u"guess"_s);
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.turn(), turn);
    QCOMPARE(match.end(), end);
    QCOMPARE(match.phase(), end.isEmpty() ? u"guess"_s : u"over"_s);
}

void BullsAndCowsTest::racesWithoutWhoLeft_data()
{
    addColumns();
    addRow("alone and resigned", 1, 0, "0 guesses 345, 0 resigns", "", "resigned nobody: 0");
    addRow("alone and left", 1, 0, "0 leaves", "", "left nobody: 0");
    addRow("alone and late", 1, 0, "0 is late", "", "timeout nobody: 0");
    addRow("one of two resigns", 2, 0, "0 guesses 345, 0 resigns", "", "resigned 1: 1 > 0");
    addRow("one of two is late", 2, 0, "0 guesses 345, 1 is late", "", "timeout 0: 0 > 1");
    addRow("one of two leaves when the other has solved", 2, 0, "0 guesses 345, 0 guesses 012, 1 leaves", "",
           "left 0: 0 > 1");
    addRow("who has solved has nothing to resign from", 2, 0,
           "0 guesses 345, 0 guesses 012, 0 resigns, 0 leaves, 1 guesses 345, 1 guesses 012", "",
           "won 0 1: 0 1");
    addRow("who has used up the guesses may leave without a loss", 2, 1,
           "0 guesses 345, 0 leaves, 1 guesses 345", "", "draw nobody: 0 1");
    addRow("one of three resigns", 3, 0, "1 resigns", "0 2", "");
    addRow("two of three leave, the last one guesses on", 3, 0, "1 leaves, 0 leaves, 2 guesses 345", "2", "");
    addRow("two of three leave, the last one solves it", 3, 0, "1 leaves, 0 leaves, 2 guesses 012", "",
           "won 2: 2 > 0 > 1");
    addRow("all three go", 3, 0, "1 leaves, 0 resigns, 2 is late", "", "timeout nobody: 2 > 0 > 1");
    addRow("the last who could do better leaves", 3, 0, "0 guesses 012, 1 guesses 345, 2 leaves", "",
           "won 0: 0 > 1 > 2");
    addRow("the last with guesses leaves, nobody has solved", 3, 1, "0 guesses 345, 1 guesses 345, 2 leaves",
           "", "draw nobody: 0 1 > 2");
    addRow("who has left does not win with a better score", 3, 0,
           "0 guesses 345, 0 leaves, 1 guesses 345, 1 guesses 354, 1 guesses 012, 2 resigns", "",
           "won 1: 1 > 2 > 0");
    addRow("all but one of eight go", 8, 0,
           "0 leaves, 1 leaves, 2 resigns, 3 leaves, 4 is late, 6 leaves, 7 leaves", "5", "");
    addRow("all eight go", 8, 0,
           "0 leaves, 1 leaves, 2 resigns, 3 leaves, 4 is late, 6 leaves, 7 leaves, 5 resigns", "",
           "resigned nobody: 5 > 7 > 6 > 4 > 3 > 2 > 1 > 0");
}

void BullsAndCowsTest::racesWithoutWhoLeft()
{
    races();
}

void BullsAndCowsTest::clocksEachRacerAlone()
{
    CodeScript match(3, race());
    const auto phases = [&] {
        return std::array{match.game().phase(0), match.game().phase(1), match.game().phase(2)};
    };
    auto before = phases();
    QCOMPARE(match.run(u"1 guesses 345"_s), QString());
    QCOMPARE(phases()[0], before[0]);
    QVERIFY(phases()[1] != before[1]);
    QCOMPARE(phases()[2], before[2]);
    before = phases();
    QCOMPARE(match.run(u"0 leaves"_s), QString());
    QCOMPARE(phases(), before);
    QCOMPARE(match.game().phaseLimit(), std::nullopt);
}

void BullsAndCowsTest::playsTogether_data()
{
    addColumns();
    addRow("the turn passes on", 3, 0, "0 guesses 345", "1", "");
    addRow("the turn comes around", 3, 0, "0 guesses 345, 1 guesses 345, 2 guesses 345", "0", "");
    addRow("one finds it for all", 3, 0, "0 guesses 345, 1 guesses 012", "", "won 0 1 2: 0 1 2");
    addRow("found with the last guess", 2, 2, "0 guesses 345, 1 guesses 012", "", "won 0 1: 0 1");
    addRow("lost with the last guess", 2, 3, "0 guesses 345, 1 guesses 345, 0 guesses 021", "",
           "lost nobody: 0 1");
    addRow("guesses are counted for all together", 3, 2, "0 guesses 345, 1 guesses 345", "",
           "lost nobody: 0 1 2");
    addRow("alone", 1, 0, "0 guesses 345, 0 guesses 012", "", "won 0: 0");
    addRow("alone and lost", 1, 1, "0 guesses 345", "", "lost nobody: 0");
    addRow("alone and left", 1, 0, "0 guesses 345, 0 leaves", "", "left nobody: 0");
    addRow("one of two leaves", 2, 0, "0 guesses 345, 0 leaves", "", "left 1: 1 > 0");
    addRow("who is in turn resigns", 3, 0, "0 guesses 345, 1 resigns", "2", "");
    addRow("who is in turn is late", 3, 0, "0 is late", "1", "");
    addRow("who comes next has left", 3, 0, "1 leaves, 0 guesses 345", "2", "");
    addRow("two in a row have left", 4, 0, "2 leaves, 1 leaves, 0 guesses 345", "3", "");
    addRow("only one is left to guess", 3, 0, "2 leaves, 0 guesses 345, 1 leaves, 0 guesses 345", "0", "");
    addRow("who has left does not win with the others", 3, 0, "1 leaves, 0 guesses 012", "",
           "won 0 2: 0 2 > 1");
    addRow("who has left does not lose with the others", 4, 1, "1 leaves, 3 leaves, 0 guesses 345", "",
           "lost nobody: 0 2 > 3 > 1");
    addRow("all of three go", 3, 0, "1 leaves, 0 leaves, 2 resigns", "", "resigned nobody: 2 > 0 > 1");
    addRow("eight, most of them gone", 8, 0,
           "1 leaves, 2 leaves, 3 leaves, 4 leaves, 6 leaves, 7 leaves, 0 guesses 345, 5 guesses 345", "0",
           "");
}

void BullsAndCowsTest::playsTogether()
{
    QFETCH(int, players);
    QFETCH(int, guesses);
    QFETCH(QString, script);
    QFETCH(QString, turn);
    QFETCH(QString, end);
    CodeScript match(players, coOp(guesses));
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.turn(), turn);
    QCOMPARE(match.end(), end);
}

void BullsAndCowsTest::startsWithTheFirstSeat()
{
    CodeScript together(3, coOp(), 2);
    QCOMPARE(together.turn(), u"2"_s);
    QCOMPARE(together.run(u"2 guesses 345"_s), QString());
    QCOMPARE(together.turn(), u"0"_s);
    QCOMPARE(CodeScript(3, race(), 2).turn(), u"0 1 2"_s);
}

// A turn's clock starts anew when the turn passes, not when somebody else goes.
void BullsAndCowsTest::clocksTheTurn()
{
    CodeScript match(4, coOp());
    const int before = match.game().phase(0);
    QCOMPARE(match.run(u"2 leaves"_s), QString());
    QCOMPARE(match.game().phase(0), before);
    QCOMPARE(match.run(u"0 guesses 345"_s), QString());
    const int then = match.game().phase(1);
    QVERIFY(then != before);
    QCOMPARE(match.run(u"1 is late"_s), QString());
    QVERIFY(match.game().phase(3) != then);
    QCOMPARE(match.game().phaseLimit(), std::nullopt);
}

PARLOR_TEST(BullsAndCowsTest, testing::NoApplication)
#include "tst_bullsandcows.moc"
