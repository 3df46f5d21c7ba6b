#include "fairness/transcript.h"
#include "playthrough.h"
#include "testclass.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// A host may end a match for all, whatever the game: nobody wins, and the record says who did it.
class StoppingTest : public QObject
{
    Q_OBJECT

private slots:
    void anyMatchCanBeStopped_data() { addSamples(); }
    void anyMatchCanBeStopped();
    void whatIsOverStays_data() { addSamples(); }
    void whatIsOverStays();
    void aForgedEndDoesNotHold_data();
    void aForgedEndDoesNotHold();

private:
    static void addSamples();
};

void StoppingTest::addSamples()
{
    QTest::addColumn<Sample>("sample");
    for (const Sample &sample : samples())
        QTest::addRow("%s", sample.name) << sample;
}

static std::vector<Seat> ranked(const Outcome &outcome)
{
    std::vector<Seat> seats;
    for (const auto &group : outcome.ranking)
        seats.insert(seats.end(), group.begin(), group.end());
    std::ranges::sort(seats);
    return seats;
}

// After none, some and many moves, where there may be with somebody out.
void StoppingTest::anyMatchCanBeStopped()
{
    QFETCH(Sample, sample);
    for (int moves = 0; moves < 6; ++moves) {
        Playthrough play(sample, 4);
        for (int i = 0; i < moves && !play.game().outcome(); ++i)
            QVERIFY(play.playOne());
        if (sample.players > 2 && !play.game().outcome())
            play.depart(play.game().turn().back(), Departure::Left);
        if (play.game().outcome())
            break;
        const int step = play.game().step();
        play.stop();
        const auto outcome = play.game().outcome();
        QVERIFY(outcome);
        QCOMPARE(outcome->reason, Reason::Stopped);
        QVERIFY(outcome->winners.empty());
        QCOMPARE(static_cast<int>(ranked(*outcome).size()), sample.players);
        QVERIFY(play.game().turn().empty());
        QCOMPARE(play.game().step(), step);
        const Verdict verdict = replayed(play.transcript(), findSampleGame);
        QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    }
}

void StoppingTest::whatIsOverStays()
{
    QFETCH(Sample, sample);
    Playthrough play(sample, 2);
    QVERIFY(play.playToEnd());
    const auto views = play.views();
    const auto outcome = play.game().outcome();
    play.game().stop();
    QCOMPARE(play.views(), views);
    QCOMPARE(play.game().outcome(), outcome);
}

void StoppingTest::aForgedEndDoesNotHold_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addRow("by somebody's seat") << QJsonObject{{u"seat"_s, 0}};
    QTest::addRow("with a move") << QJsonObject{{u"move"_s, QJsonObject()}};
    QTest::addRow("before the moves") << QJsonObject{{u"ms"_s, -1}};
    QTest::addRow("without a time") << QJsonObject{{u"ms"_s, QJsonValue()}};
    QTest::addRow("of nobody in particular") << QJsonObject{{u"event"_s, u"left"_s}};
}

void StoppingTest::aForgedEndDoesNotHold()
{
    QFETCH(QJsonObject, change);
    Playthrough play(samples().front(), 3);
    QVERIFY(play.playOne());
    play.stop();
    QJsonObject transcript = play.transcript();
    QVERIFY(replayed(transcript, findSampleGame).holds());
    QJsonArray entries = transcript["moves"_L1].toArray();
    QJsonObject last = entries.last().toObject();
    for (auto it = change.begin(); it != change.end(); ++it)
        last.insert(it.key(), it.value());
    entries.replace(entries.size() - 1, last);
    transcript.insert("moves"_L1, entries);
    QVERIFY(!replayed(transcript, findSampleGame).holds());
}

PARLOR_TEST(StoppingTest, testing::NoApplication)
#include "tst_stopping.moc"
