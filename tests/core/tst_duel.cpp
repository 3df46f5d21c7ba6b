#include "codescript.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Nobody has solved it with the one guess there was.
const QString unsolved = bothSealed + u"0 guesses 012, 1 answers, 1 guesses 345, 0 answers, "_s;

} // namespace

// Duels: the phases, who wins, who has answered falsely, who is late and who goes.
class DuelTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughItsPhases_data();
    void goesThroughItsPhases();
    void judges_data();
    void judges();
    void endsWithWhoGoes_data();
    void endsWithWhoGoes();
    void startsWithTheFirstSeat();
    void clocksPhases();

private:
    static void add(const char *name, int guesses, const QString &script, const char *phase,
                    const char *turn);
    static void addEnd(const char *name, int guesses, const QString &script, const char *end);
    static void addCheats();
};

void DuelTest::add(const char *name, int guesses, const QString &script, const char *phase, const char *turn)
{
    QTest::addRow("%s", name) << guesses << script << QString::fromLatin1(phase) << QString::fromLatin1(turn);
}

void DuelTest::addEnd(const char *name, int guesses, const QString &script, const char *end)
{
    QTest::addRow("%s", name) << guesses << script << QString::fromLatin1(end);
}

void DuelTest::goesThroughItsPhases_data()
{
    QTest::addColumn<int>("guesses");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("turn");
    add("both seal when they like", 0, u""_s, "commit", "0 1");
    add("one has sealed", 0, u"1 seals 345"_s, "commit", "0");
    add("both have sealed", 0, bothSealed, "guess", "0");
    add("a guess waits for its answer", 0, bothSealed + u"0 guesses 034"_s, "answer", "1");
    add("answered, and the other guesses", 0, bothSealed + u"0 guesses 034, 1 answers"_s, "guess", "1");
    add("the other's guess waits", 0, bothSealed + u"0 guesses 034, 1 answers, 1 guesses 034"_s, "answer",
        "0");
    add("both have guessed once", 0, unsolved, "guess", "0");
    add("who comes second may still solve it", 0, bothSealed + u"0 guesses 345, 1 answers"_s, "guess", "1");
    add("one has solved it with equally many guesses", 0,
        bothSealed + u"0 guesses 345, 1 answers, 1 guesses 034, 0 answers"_s, "reveal", "0 1");
    add("the second has solved it", 0, bothSealed + u"0 guesses 034, 1 answers, 1 guesses 012, 0 answers"_s,
        "reveal", "0 1");
    add("all guesses are used up", 1, unsolved, "reveal", "0 1");
    add("one guess is left", 2, unsolved, "guess", "0");
    add("one has shown", 1, unsolved + u"1 shows"_s, "reveal", "0");
    add("one is late", 1, unsolved + u"0 is late"_s, "reveal", "1");
    add("both have shown", 1, unsolved + u"all show"_s, "over", "");
}

void DuelTest::goesThroughItsPhases()
{
    QFETCH(int, guesses);
    QFETCH(QString, script);
    QFETCH(QString, phase);
    QFETCH(QString, turn);
    CodeScript match(2, duel(guesses));
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.phase(), phase);
    QCOMPARE(match.turn(), turn);
}

void DuelTest::judges_data()
{
    QTest::addColumn<int>("guesses");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("end");
    addEnd("the first solves it", 0,
           bothSealed + u"0 guesses 345, 1 answers, 1 guesses 034, 0 answers, 0 shows, 1 shows"_s,
           "won 0: 0 > 1");
    addEnd("the second solves it", 0,
           bothSealed + u"0 guesses 034, 1 answers, 1 guesses 012, 0 answers, 1 shows, 0 shows"_s,
           "won 1: 1 > 0");
    addEnd("both solve it", 0, bothSealed + u"0 guesses 345, 1 answers, 1 guesses 012, 0 answers, all show"_s,
           "draw nobody: 0 1");
    addEnd("nobody solves it", 1, unsolved + u"all show"_s, "draw nobody: 0 1");
    addEnd("solved with the last guess", 2,
           unsolved + u"0 guesses 021, 1 answers, 1 guesses 012, 0 answers, all show"_s, "won 1: 1 > 0");
    addEnd("a hundred guesses are used up", 0,
           bothSealed + u"0 guesses 012, 1 answers, 1 guesses 345, 0 answers, "_s.repeated(100)
               + u"all show"_s,
           "draw nobody: 0 1");
    addCheats();
}

void DuelTest::addCheats()
{
    const QString solvedByBoth = bothSealed + u"0 guesses 345, 1 answers, 1 guesses 012, 0 answers, "_s;
    addEnd("who hides that it was solved has lost", 1,
           bothSealed + u"0 guesses 345, 1 answers 2 0, 1 guesses 034, 0 answers, all show"_s,
           "cheated 0: 0 > 1");
    addEnd("who hides a cow has lost", 1,
           bothSealed + u"0 guesses 034, 1 answers, 1 guesses 034, 0 answers 0 0, all show"_s,
           "cheated 1: 1 > 0");
    addEnd("who gives away a win has lost, and the other has won", 1,
           bothSealed + u"0 guesses 034, 1 answers 3 0, 1 guesses 034, 0 answers, all show"_s,
           "cheated 0: 0 > 1");
    addEnd("a lie in favour of the other counts, too", 0,
           solvedByBoth.chopped(2).replace(u"0 answers"_s, u"0 answers 2 0"_s) + u", all show"_s,
           "cheated 1: 1 > 0");
    addEnd("a lie long ago", 2,
           bothSealed
               + u"0 guesses 034, 1 answers 1 1, 1 guesses 034, 0 answers, "
                 "0 guesses 021, 1 answers, 1 guesses 021, 0 answers, all show"_s,
           "cheated 0: 0 > 1");
    addEnd("who lies does not win with a solved code", 0,
           bothSealed + u"0 guesses 345, 1 answers, 1 guesses 034, 0 answers 0 2, all show"_s,
           "cheated 1: 1 > 0");
    addEnd("both lie", 1,
           bothSealed + u"0 guesses 034, 1 answers 0 0, 1 guesses 034, 0 answers 0 0, all show"_s,
           "cheated nobody: 0 1");
    const QString after = u"0 guesses 012, 1 answers, 1 guesses 345, 0 answers, all show"_s;
    addEnd("a code with a symbol twice", 1, u"0 seals 012, 1 seals 343, "_s + after, "cheated 0: 0 > 1");
    addEnd("a code with a symbol that is not in play", 1, u"0 seals 016, 1 seals 345, "_s + after,
           "cheated 1: 1 > 0");
    addEnd("a code that is too long", 1, u"0 seals 0123, 1 seals 345, "_s + after, "cheated 1: 1 > 0");
    addEnd("an empty code", 1, u"0 seals 012, 1 seals , "_s + after, "cheated 0: 0 > 1");
    addEnd("two codes that break the options", 1, u"0 seals 011, 1 seals 34, "_s + after,
           "cheated nobody: 0 1");
    addEnd("one is late with showing", 1, unsolved + u"1 shows, 0 is late"_s, "cheated 1: 1 > 0");
    addEnd("one is late with showing, then the other shows", 1, unsolved + u"1 is late, 0 shows"_s,
           "cheated 0: 0 > 1");
    addEnd("both are late with showing", 1, unsolved + u"0 is late, 1 is late"_s, "cheated nobody: 0 1");
    addEnd("who is late has lost what was solved", 0,
           bothSealed + u"0 guesses 345, 1 answers, 1 guesses 034, 0 answers, 1 shows, 0 is late"_s,
           "cheated 1: 1 > 0");
    addEnd("one lies and the other is late", 1,
           bothSealed + u"0 guesses 034, 1 answers 0 0, 1 guesses 034, 0 answers, 1 shows, 0 is late"_s,
           "cheated nobody: 0 1");
}

void DuelTest::judges()
{
    QFETCH(int, guesses);
    QFETCH(QString, script);
    QFETCH(QString, end);
    CodeScript match(2, duel(guesses));
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.phase(), u"over"_s);
    QCOMPARE(match.end(), end);
}

void DuelTest::endsWithWhoGoes_data()
{
    QTest::addColumn<int>("guesses");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("end");
    addEnd("before anything", 1, u"0 resigns"_s, "resigned 1: 1 > 0");
    addEnd("after sealing", 1, u"1 seals 345, 1 leaves"_s, "left 0: 0 > 1");
    addEnd("when the other has sealed", 1, u"1 seals 345, 0 leaves"_s, "left 1: 1 > 0");
    addEnd("late with sealing", 1, u"1 seals 345, 0 is late"_s, "timeout 1: 1 > 0");
    addEnd("in turn to guess", 1, bothSealed + u"0 resigns"_s, "resigned 1: 1 > 0");
    addEnd("while the other is to guess", 1, bothSealed + u"1 resigns"_s, "resigned 0: 0 > 1");
    addEnd("late with guessing", 1, bothSealed + u"0 is late"_s, "timeout 1: 1 > 0");
    addEnd("in turn to answer", 1, bothSealed + u"0 guesses 345, 1 resigns"_s, "resigned 0: 0 > 1");
    addEnd("while waiting for the answer", 1, bothSealed + u"0 guesses 345, 0 leaves"_s, "left 1: 1 > 0");
    addEnd("late with answering", 1, bothSealed + u"0 guesses 345, 1 is late"_s, "timeout 0: 0 > 1");
    addEnd("before showing", 1, unsolved + u"0 resigns"_s, "resigned 1: 1 > 0");
    addEnd("after showing", 1, unsolved + u"0 shows, 0 resigns"_s, "resigned 1: 1 > 0");
    addEnd("when the other has shown", 1, unsolved + u"0 shows, 1 leaves"_s, "left 0: 0 > 1");
    addEnd("who has lied resigns before it is seen", 1,
           bothSealed + u"0 guesses 034, 1 answers 0 0, 1 guesses 034, 0 answers, 1 resigns"_s,
           "resigned 0: 0 > 1");
    addEnd("late with showing, then gone", 1, unsolved + u"0 is late, 0 leaves"_s, "left 1: 1 > 0");
}

void DuelTest::endsWithWhoGoes()
{
    judges();
}

void DuelTest::startsWithTheFirstSeat()
{
    CodeScript match(2, duel(), 1);
    QCOMPARE(match.turn(), u"0 1"_s);
    QCOMPARE(match.run(bothSealed), QString());
    QCOMPARE(match.turn(), u"1"_s);
    QCOMPARE(match.run(u"1 guesses 012, 0 answers"_s), QString());
    QCOMPARE(match.turn(), u"0"_s);
    QCOMPARE(match.run(u"0 guesses 034, 1 answers"_s), QString());
    QCOMPARE(match.phase(), u"reveal"_s);
    QCOMPARE(match.run(u"all show"_s), QString());
    QCOMPARE(match.end(), u"won 1: 1 > 0"_s);
}

// A clock starts anew with each phase; only the last one has its time from the rules.
void DuelTest::clocksPhases()
{
    using namespace std::chrono_literals;
    CodeScript match(2, duel(1));
    const auto restarts = [&](const QString &step) {
        const int before = match.game().phase(0);
        const bool isTaken = match.run(step).isEmpty();
        return isTaken && match.game().phase(0) != before && match.game().phase(0) == match.game().phase(1);
    };
    QVERIFY(!restarts(u"1 seals 345"_s));
    for (const QString &step : {u"0 seals 012"_s, u"0 guesses 012"_s, u"1 answers"_s, u"1 guesses 345"_s}) {
        QVERIFY(restarts(step));
        QCOMPARE(match.game().phaseLimit(), std::nullopt);
    }
    QVERIFY(restarts(u"0 answers"_s));
    QCOMPARE(match.game().phaseLimit(), std::optional(20000ms));
    QVERIFY(!restarts(u"1 shows"_s));
    QCOMPARE(match.game().phaseLimit(), std::optional(20000ms));
    QVERIFY(restarts(u"0 shows"_s));
    QCOMPARE(match.game().phaseLimit(), std::nullopt);
}

PARLOR_TEST(DuelTest, testing::NoApplication)
#include "tst_duel.moc"
