#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// How many throws there are in a round told as "rock paper -".
int playersIn(const QString &round)
{
    return static_cast<int>(round.count(u' ')) + 1;
}

QString playRound(ThrowScript &script, const QString &round)
{
    return script.run(u"all seal %1, all show"_s.arg(round));
}

} // namespace

// Whole rounds: who is out, who scores, who wins.
class RockPaperScissorsTest : public QObject
{
    Q_OBJECT

private slots:
    void eliminates_data();
    void eliminates();
    void scores_data();
    void scores();
    void playsAsMany_data();
    void playsAsMany();
    void endsAfterTwoHundredRounds_data();
    void endsAfterTwoHundredRounds();
    void showsTheLastTwentyRounds();
};

void RockPaperScissorsTest::eliminates_data()
{
    QTest::addColumn<int>("gestures");
    QTest::addColumn<QStringList>("rounds");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("end");
    const QString on;
    QTest::addRow("paper covers rock") << 3 << QStringList{u"rock paper"_s} << u"1"_s << u"won 1: 1 > 0"_s;
    QTest::addRow("one beats all the others")
        << 3 << QStringList{u"rock paper rock rock"_s} << u"1"_s << u"won 1: 1 > 0 2 3"_s;
    QTest::addRow("one is beaten") << 3 << QStringList{u"rock rock scissors"_s} << u"0 1"_s << on;
    QTest::addRow("all alike") << 3 << QStringList{u"rock rock rock"_s} << u"0 1 2"_s << on;
    QTest::addRow("all three, so everybody would be out")
        << 3 << QStringList{u"rock paper scissors"_s} << u"0 1 2"_s << on;
    QTest::addRow("all three among many")
        << 3 << QStringList{u"rock paper scissors rock rock"_s} << u"0 1 2 3 4"_s << on;
    QTest::addRow("a tie, then a decision")
        << 3 << QStringList{u"rock rock"_s, u"paper paper"_s, u"scissors paper"_s} << u"0"_s
        << u"won 0: 0 > 1"_s;
    QTest::addRow("one out after the other")
        << 3 << QStringList{u"rock rock rock scissors"_s, u"paper paper rock -"_s, u"rock paper - -"_s}
        << u"1"_s << u"won 1: 1 > 0 > 2 > 3"_s;
    QTest::addRow("who is out does not throw on")
        << 3 << QStringList{u"rock scissors rock"_s, u"rock - scissors"_s} << u"0"_s << u"won 0: 0 > 2 > 1"_s;
    QTest::addRow("who beats some and is beaten by another is out")
        << 5 << QStringList{u"rock scissors lizard"_s} << u"0"_s << u"won 0: 0 > 1 2"_s;
    QTest::addRow("two of five stand unbeaten")
        << 5 << QStringList{u"spock spock rock scissors"_s} << u"0 1"_s << on;
    QTest::addRow("a circle of three within five")
        << 5 << QStringList{u"rock lizard paper"_s} << u"0 1 2"_s << on;
    QTest::addRow("all of five") << 5 << QStringList{u"rock scissors lizard paper spock"_s} << u"0 1 2 3 4"_s
                                 << on;
    QTest::addRow("seven, once around")
        << 7 << QStringList{u"water rock fire air"_s} << u"3"_s << u"won 3: 3 > 0 1 2"_s;
    QTest::addRow("numbers where gestures have no names")
        << 13 << QStringList{u"12 5"_s} << u"0"_s << u"won 0: 0 > 1"_s;
    QTest::addRow("the farthest that a gesture beats among 101")
        << 101 << QStringList{u"0 50"_s} << u"0"_s << u"won 0: 0 > 1"_s;
    QTest::addRow("the nearest that beats it")
        << 101 << QStringList{u"0 51"_s} << u"1"_s << u"won 1: 1 > 0"_s;
    QTest::addRow("from the last to the first")
        << 101 << QStringList{u"100 0 49"_s} << u"0"_s << u"won 0: 0 > 1 2"_s;
    QTest::addRow("everybody beaten among 101") << 101 << QStringList{u"0 50 51"_s} << u"0 1 2"_s << on;
}

void RockPaperScissorsTest::eliminates()
{
    QFETCH(int, gestures);
    QFETCH(QStringList, rounds);
    QFETCH(QString, in);
    QFETCH(QString, end);
    ThrowScript script(playersIn(rounds.first()), elimination(gestures));
    for (const QString &round : rounds)
        QCOMPARE(playRound(script, round), QString());
    QCOMPARE(script.in(), in);
    QCOMPARE(script.end(), end);
    QCOMPARE(script.turn(), end.isEmpty() ? in : QString());
    QCOMPARE(script.round(), rounds.size() + (end.isEmpty() ? 1 : 0));
    QVERIFY(script.scores().remove(u"0"_s).trimmed().isEmpty());
}

void RockPaperScissorsTest::scores_data()
{
    QTest::addColumn<int>("firstTo");
    QTest::addColumn<QStringList>("rounds");
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("end");
    const QString on;
    QTest::addRow("a point for the better throw") << 2 << QStringList{u"rock paper"_s} << u"0 1"_s << on;
    QTest::addRow("a point for each player beaten")
        << 9 << QStringList{u"rock paper rock rock"_s} << u"0 3 0 0"_s << on;
    QTest::addRow("each of those who beat") << 9 << QStringList{u"paper paper rock"_s} << u"1 1 0"_s << on;
    QTest::addRow("all alike") << 1 << QStringList{u"rock rock rock"_s} << u"0 0 0"_s << on;
    QTest::addRow("one beats another and is beaten, too")
        << 9 << QStringList{u"rock rock paper scissors"_s} << u"1 1 2 1"_s << on;
    QTest::addRow("points add up") << 9 << QStringList{u"rock paper"_s, u"rock paper"_s, u"rock scissors"_s}
                                   << u"1 2"_s << on;
    QTest::addRow("nobody is out") << 9 << QStringList{u"rock paper paper"_s, u"rock scissors scissors"_s}
                                   << u"2 1 1"_s << on;
    QTest::addRow("the first to reach it")
        << 2 << QStringList{u"rock paper"_s, u"rock paper"_s} << u"0 2"_s << u"won 1: 1 > 0"_s;
    QTest::addRow("one short of it") << 3 << QStringList{u"rock paper"_s, u"rock paper"_s} << u"0 2"_s << on;
    QTest::addRow("beyond it at once")
        << 2 << QStringList{u"paper rock rock rock"_s} << u"3 0 0 0"_s << u"won 0: 0 > 1 2 3"_s;
    QTest::addRow("two reach it together and share it")
        << 2 << QStringList{u"paper paper rock rock"_s} << u"2 2 0 0"_s << u"won 0 1: 0 1 > 2 3"_s;
    QTest::addRow("all reach it together")
        << 1 << QStringList{u"rock paper scissors"_s} << u"1 1 1"_s << u"won 0 1 2: 0 1 2"_s;
    QTest::addRow("two reach it, the higher one wins")
        << 3 << QStringList{u"paper rock scissors rock"_s, u"paper paper rock rock"_s} << u"4 3 1 1"_s
        << u"won 0: 0 > 1 > 2 3"_s;
    QTest::addRow("the last round overtakes")
        << 3 << QStringList{u"rock scissors scissors"_s, u"scissors rock rock"_s, u"scissors rock scissors"_s}
        << u"2 3 1"_s << u"won 1: 1 > 0 > 2"_s;
}

void RockPaperScissorsTest::scores()
{
    QFETCH(int, firstTo);
    QFETCH(QStringList, rounds);
    QFETCH(QString, scores);
    QFETCH(QString, end);
    ThrowScript script(playersIn(rounds.first()), points(firstTo));
    const QString everybody = script.in();
    for (const QString &round : rounds)
        QCOMPARE(playRound(script, round), QString());
    QCOMPARE(script.scores(), scores);
    QCOMPARE(script.end(), end);
    QCOMPARE(script.in(), everybody);
    QCOMPARE(script.turn(), end.isEmpty() ? everybody : QString());
}

void RockPaperScissorsTest::playsAsMany_data()
{
    QTest::addColumn<int>("gestures");
    for (int gestures = 3; gestures <= 101; gestures += 14)
        QTest::addRow("twenty with %d gestures", gestures) << gestures;
}

// Nineteen throw the gesture that the twentieth beats at its farthest.
void RockPaperScissorsTest::playsAsMany()
{
    QFETCH(int, gestures);
    QStringList round(20, QString::number(gestures - 1));
    round[13] = QString::number((gestures - 1) / 2);
    ThrowScript most(20, points(19, gestures));
    QCOMPARE(playRound(most, round.join(u' ')), QString());
    QCOMPARE(most.end().first(10), u"won 13: 13"_s);
    ThrowScript last(20, elimination(gestures));
    QCOMPARE(playRound(last, round.join(u' ')), QString());
    QCOMPARE(last.in(), u"13"_s);
}

void RockPaperScissorsTest::endsAfterTwoHundredRounds_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    const QString tie = u"rock rock rock"_s;
    QTest::addRow("all still in win") << elimination() << tie << u"won 0 1 2: 0 1 2"_s;
    QTest::addRow("those still in win") << elimination() << u"rock scissors rock"_s << u"won 0 2: 0 2 > 1"_s;
    QTest::addRow("the best score wins")
        << points(9) << u"rock paper scissors rock"_s << u"won 1: 1 > 0 2 3"_s;
    QTest::addRow("all have no points") << points(9) << tie << u"won 0 1 2: 0 1 2"_s;
}

void RockPaperScissorsTest::endsAfterTwoHundredRounds()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, first);
    QFETCH(QString, end);
    ThrowScript script(playersIn(first), options);
    QCOMPARE(playRound(script, first), QString());
    for (int round = 2; round <= 200; ++round) {
        QCOMPARE(script.round(), round);
        QCOMPARE(script.end(), QString());
        QStringList alike(playersIn(first), u"-"_s);
        for (const Seat seat : script.game().turn())
            alike[seat] = u"paper"_s;
        QCOMPARE(playRound(script, alike.join(u' ')), QString());
    }
    QCOMPARE(script.end(), end);
    QCOMPARE(script.round(), 200);
    QCOMPARE(script.phase(), u"over"_s);
}

void RockPaperScissorsTest::showsTheLastTwentyRounds()
{
    ThrowScript script(2, points(100, 101));
    for (int round = 1; round <= 30; ++round) {
        QCOMPARE(playRound(script, u"%1 %1"_s.arg(round)), QString());
        const QJsonArray shown = script.view()["rounds"_L1].toArray();
        QCOMPARE(shown.size(), std::min(round, 20));
        QCOMPARE(shown.last()["gestures"_L1]["1"_L1], round);
        QCOMPARE(shown.first()["gestures"_L1]["0"_L1], std::max(1, round - 19));
    }
}

PARLOR_TEST(RockPaperScissorsTest, testing::NoApplication)
#include "tst_rockpaperscissors.moc"
