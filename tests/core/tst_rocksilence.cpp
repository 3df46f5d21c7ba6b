#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// Who has sealed a throw and does not show it, where that does not put them out.
class RockSilenceTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheSilentAsBeaten_data();
    void countsTheSilentAsBeaten();
    void playsAgainWhereNobodyReveals_data();
    void playsAgainWhereNobodyReveals();
    void countsPlayingAgainAnewWithEachRound();
};

void RockSilenceTest::countsTheSilentAsBeaten_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, int players, const char *script, const char *scores,
                        const char *end) {
        QTest::addRow("%s", name) << players << QString::fromLatin1(script) << QString::fromLatin1(scores)
                                  << QString::fromLatin1(end);
    };
    row("one of two is silent", 2, "all seal rock paper, 0 shows, 1 is late", "1 0", "");
    row("one of three is silent, the others are alike", 3,
        "all seal rock paper rock, 0 shows, 2 shows, 1 is late", "1 0 1", "");
    row("a point for the silent one beside the others", 3,
        "all seal paper scissors rock, 0 shows, 2 shows, 1 is late", "2 0 1", "");
    row("three of four are silent", 4,
        "all seal rock rock rock paper, 3 shows, 0 is late, 1 is late, 2 is late", "0 0 0 3",
        "won 3: 3 > 0 1 2");
    row("who has left is not beaten", 4,
        "all seal rock rock rock rock, 0 leaves, 1 shows, 2 shows, 3 is late", "0 1 1 0", "");
    row("who was silent throws on", 2,
        "all seal rock paper, 0 shows, 1 is late, all seal rock paper, all show", "1 1", "");
    row("late with sealing is out", 3, "all seal rock - paper, 1 is late, all show", "0 0 1", "");
    row("points do not help who leaves", 3,
        "all seal rock rock paper, all show, 2 leaves, all seal rock scissors -, all show, 1 resigns",
        "1 0 2", "resigned 0: 0 > 1 > 2");
}

void RockSilenceTest::countsTheSilentAsBeaten()
{
    QFETCH(int, players);
    QFETCH(QString, script);
    QFETCH(QString, scores);
    QFETCH(QString, end);
    ThrowScript match(players, points(3));
    QCOMPARE(match.run(script), QString());
    QCOMPARE(match.scores(), scores);
    QCOMPARE(match.end(), end);
}

void RockSilenceTest::playsAgainWhereNobodyReveals_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addRow("for the last one in") << elimination();
    QTest::addRow("for points") << points(3);
}

void RockSilenceTest::playsAgainWhereNobodyReveals()
{
    QFETCH(QJsonObject, options);
    const QString silence = u"all seal rock paper scissors, 0 is late, 1 is late, 2 is late"_s;
    ThrowScript match(3, options);
    QCOMPARE(match.run(u"all seal rock rock rock, all show"_s), QString());
    for (int again = 1; again <= 3; ++again) {
        QCOMPARE(match.run(silence), QString());
        QCOMPARE(match.phase(), u"commit"_s);
        QCOMPARE(match.round(), 2);
        QCOMPARE(match.turn(), u"0 1 2"_s);
        QCOMPARE(match.scores(), u"0 0 0"_s);
        QCOMPARE(match.view()["committed"_L1].toObject(), QJsonObject());
        QCOMPARE(match.view()["rounds"_L1].toArray().size(), 1);
    }
    QCOMPARE(match.run(silence), QString());
    QCOMPARE(match.end(), u"timeout nobody: 0 1 2"_s);
    QCOMPARE(match.round(), 2);
    QCOMPARE(match.phase(), u"over"_s);
}

void RockSilenceTest::countsPlayingAgainAnewWithEachRound()
{
    const QString silence = u"all seal rock paper, 0 is late, 1 is late"_s;
    ThrowScript match(2);
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(match.round(), round);
        for (int again = 1; again <= 3; ++again)
            QCOMPARE(match.run(silence), QString());
        QCOMPARE(match.run(u"all seal rock rock, all show"_s), QString());
    }
    QCOMPARE(match.end(), QString());
    for (int again = 1; again <= 4; ++again)
        QCOMPARE(match.run(silence), QString());
    QCOMPARE(match.end(), u"timeout nobody: 0 1"_s);
}

PARLOR_TEST(RockSilenceTest, testing::NoApplication)
#include "tst_rocksilence.moc"
