#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// Who is late, resigns or leaves, in either phase, and what becomes of the round and of the match.
class RockDeparturesTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOrGoesOn_data();
    void endsOrGoesOn();
    void goesDownToTheLast_data();
    void goesDownToTheLast();

private:
    static void addLateWithSealing();
    static void addLateWithShowing();
    static void addGoing();
    static void addGoingOfMore();
    static void add(const char *name, int players, const char *script, const char *phase, const char *turn,
                    const char *end);
};

void RockDeparturesTest::add(const char *name, int players, const char *script, const char *phase,
                             const char *turn, const char *end)
{
    QTest::addRow("%s", name) << players << QString::fromLatin1(script) << QString::fromLatin1(phase)
                              << QString::fromLatin1(turn) << QString::fromLatin1(end);
}

void RockDeparturesTest::addLateWithSealing()
{
    add("sealing: one of two is late", 2, "0 seals rock, 1 is late", "over", "", "timeout 0: 0 > 1");
    add("sealing: the other of two is late", 2, "1 seals rock, 0 is late", "over", "", "timeout 1: 1 > 0");
    add("sealing: both of two are late", 2, "0 is late, 1 is late", "over", "", "timeout nobody");
    add("sealing: one of three is late", 3, "all seal rock - rock, 1 is late", "reveal", "0 2", "");
    add("sealing: two of three are late", 3, "1 seals rock, 0 is late, 2 is late", "over", "",
        "timeout 1: 1 > ");
    add("sealing: the first of two late ones is gone", 3, "1 seals rock, 0 is late", "commit", "2", "");
    add("sealing: all three are late", 3, "0 is late, 1 is late, 2 is late", "over", "", "timeout nobody");
    add("sealing: three of five are late", 5, "all seal rock - - - rock, 1 is late, 2 is late, 3 is late",
        "reveal", "0 4", "");
    add("sealing: late in the second round", 3,
        "all seal rock paper scissors, all show, 0 seals rock, 1 seals paper, 2 is late", "reveal", "0 1",
        "");
}

void RockDeparturesTest::addLateWithShowing()
{
    add("showing: one of two is late", 2, "all seal rock paper, 0 shows, 1 is late", "over", "",
        "won 0: 0 > 1");
    add("showing: the better throw does not help who is late", 3,
        "all seal rock paper rock, 0 shows, 2 shows, 1 is late", "commit", "0 2", "");
    add("showing: one of three is late, and one is beaten", 3,
        "all seal rock paper rock, 0 shows, 1 shows, 2 is late", "over", "", "won 1: 1 > 0 2");
    add("showing: all but one are late", 4,
        "all seal rock paper rock scissors, 3 shows, 0 is late, 1 is late, 2 is late", "over", "",
        "won 3: 3 > 0 1 2");
    add("showing: the first of two late ones is waited for no longer", 4,
        "all seal rock paper rock scissors, 3 shows, 2 shows, 0 is late", "reveal", "1", "");
    add("showing: those who are left would all be beaten", 4,
        "all seal rock paper scissors rock, 0 shows, 1 shows, 2 shows, 3 is late", "commit", "0 1 2", "");
    add("showing: one late with a tie of the others", 3,
        "all seal rock rock rock, 1 shows, 2 shows, 0 is late", "commit", "1 2", "");
}

void RockDeparturesTest::addGoing()
{
    add("one of two resigns before anything", 2, "0 resigns", "over", "", "resigned 1: 1 > 0");
    add("one of two leaves before anything", 2, "1 leaves", "over", "", "left 0: 0 > 1");
    add("one of two resigns after sealing", 2, "0 seals rock, 0 resigns", "over", "", "resigned 1: 1 > 0");
    add("one of two resigns when the other has sealed", 2, "1 seals rock, 0 resigns", "over", "",
        "resigned 1: 1 > 0");
    add("one of two resigns when both have sealed", 2, "all seal rock paper, 1 resigns", "over", "",
        "resigned 0: 0 > 1");
    add("one of two resigns after showing", 2, "all seal rock paper, 1 shows, 1 resigns", "over", "",
        "resigned 0: 0 > 1");
    add("one of two leaves when the other has shown", 2, "all seal rock paper, 1 shows, 0 leaves", "over", "",
        "left 1: 1 > 0");
}

void RockDeparturesTest::addGoingOfMore()
{
    add("one of three resigns before anything", 3, "0 resigns", "commit", "1 2", "");
    add("one of three resigns as the last to seal", 3, "all seal rock - paper, 1 resigns", "reveal", "0 2",
        "");
    add("one of three leaves after sealing", 3, "1 seals paper, 1 leaves", "commit", "0 2", "");
    add("one of three leaves after all have sealed", 3, "all seal rock paper rock, 1 leaves", "reveal", "0 2",
        "");
    add("the throw of one who has left beats nobody", 3,
        "all seal rock paper rock, 1 shows, 1 leaves, 0 shows, 2 shows", "commit", "0 2", "");
    add("one of three leaves as the last to show", 3, "all seal rock paper rock, 0 shows, 2 shows, 1 leaves",
        "commit", "0 2", "");
    add("one of three leaves as the last to show, and it is decided", 3,
        "all seal rock paper scissors, 0 shows, 2 shows, 1 leaves", "over", "", "won 0: 0 > 2 > 1");
    add("two of three go", 3, "0 resigns, 2 leaves", "over", "", "left 1: 1 > 2 > 0");
    add("two of three go, the last one after a round", 3,
        "all seal rock rock paper, 2 leaves, 0 shows, 1 shows, 1 resigns", "over", "",
        "resigned 0: 0 > 1 > 2");
    add("one of five goes in each phase", 5, "3 leaves, all seal rock rock rock - paper, 4 resigns, all show",
        "commit", "0 1 2", "");
    add("four of five go", 5, "0 leaves, 4 leaves, 1 resigns, 2 resigns", "over", "",
        "resigned 3: 3 > 2 > 1 > 4 > 0");
    add("one is late with sealing, then all others go but one", 5,
        "all seal - rock rock rock rock, 0 is late, 1 leaves, 2 leaves, 3 leaves", "over", "",
        "left 4: 4 > 3 > 2 > 1 > 0");
    add("who is late with showing may still leave", 5,
        "all seal rock rock rock rock paper, 4 is late, 4 leaves, all show", "commit", "0 1 2 3", "");
    add("who is out already cannot go again", 3, "0 resigns, 0 resigns, 0 leaves, 0 is late", "commit", "1 2",
        "");
}

void RockDeparturesTest::endsOrGoesOn_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("end");
    addLateWithSealing();
    addLateWithShowing();
    addGoing();
    addGoingOfMore();
}

void RockDeparturesTest::endsOrGoesOn()
{
    QFETCH(int, players);
    QFETCH(QString, script);
    QFETCH(QString, phase);
    QFETCH(QString, turn);
    QFETCH(QString, end);
    ThrowScript match(players);
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.phase(), phase);
    QCOMPARE(match.turn(), turn);
    // Where several are late at once, no row says how they rank among each other.
    QCOMPARE(end.isEmpty() ? match.end() : match.end().left(end.size()), end);
}

void RockDeparturesTest::goesDownToTheLast_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<bool>("isSealed");
    for (const int players : {2, 3, 5, 20}) {
        QTest::addRow("%d players who have sealed nothing", players) << players << false;
        QTest::addRow("%d players who have sealed", players) << players << true;
    }
}

void RockDeparturesTest::goesDownToTheLast()
{
    QFETCH(int, players);
    QFETCH(bool, isSealed);
    ThrowScript match(players);
    if (isSealed)
        QCOMPARE(match.run(u"all seal"_s + u" rock"_s.repeated(players)), QString());
    for (Seat seat = 0; seat < players - 1; ++seat) {
        QVERIFY(!match.game().outcome());
        QCOMPARE(match.run(u"%1 leaves"_s.arg(seat)), QString());
    }
    QVERIFY(match.end().startsWith(u"left %1: %1 > "_s.arg(players - 1)));
}

PARLOR_TEST(RockDeparturesTest, testing::NoApplication)
#include "tst_rockdepartures.moc"
