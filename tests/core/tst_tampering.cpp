#include "recordedmatch.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int changesOfEach = TAMPERING_CHANGES; // of the 19 samples: more than 10,000 in all

// Any byte, or one that often leaves JSON well-formed, at any place.
QByteArray changed(QByteArray text, QRandomGenerator &dice)
{
    static const QByteArray telling = "0123456789abcdefghinorstvw\", .-e";
    const int at = dice.bounded(static_cast<int>(text.size()));
    const char before = text[at];
    while (text[at] == before) {
        text[at] = dice.bounded(4) == 0 ? static_cast<char>(dice.bounded(256))
                                        : telling[dice.bounded(static_cast<int>(telling.size()))];
    }
    return text;
}

} // namespace

// Transcripts of finished matches before those who saw them: untouched ones hold, and no byte of them can be
// changed.
class TamperingTest : public QObject
{
    Q_OBJECT

private slots:
    void untouchedOnesHold_data() { addSamples(); }
    void untouchedOnesHold();
    void untouchedOnesWithDeparturesHold_data() { addSamples(); }
    void untouchedOnesWithDeparturesHold();
    void noByteCanBeChanged_data() { addSamples(); }
    void noByteCanBeChanged();
    void noByteCanBeChangedWithDepartures_data() { addSamples(); }
    void noByteCanBeChangedWithDepartures();
    void knowsTheMatchOnly();

private:
    static void addSamples();
    static void holdsForAll(const RecordedMatch &match);
    static void catchesChanges(const RecordedMatch &match, int changes);
};

void TamperingTest::addSamples()
{
    QTest::addColumn<Sample>("sample");
    const auto all = samples();
    for (const Sample &sample : all)
        QTest::addRow("%s", sample.name) << sample;
}

void TamperingTest::holdsForAll(const RecordedMatch &match)
{
    for (const ObservationLog *observed : {&match.player(), &match.spectator(), &match.latecomer()}) {
        const Verdict verdict = replayed(match.transcript(), *observed, findSampleGame);
        QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    }
    QVERIFY(replayed(match.transcript(), findSampleGame).holds());
    QVERIFY(match.player().observations().size() > 1);
}

void TamperingTest::untouchedOnesHold()
{
    QFETCH(Sample, sample);
    for (quint32 seed = 0; seed < 4; ++seed) {
        RecordedMatch match(sample, seed);
        QVERIFY(match.playToEnd());
        holdsForAll(match);
    }
}

void TamperingTest::untouchedOnesWithDeparturesHold()
{
    QFETCH(Sample, sample);
    for (const int every : {1, 2, 3, 7}) {
        RecordedMatch match(sample, 5);
        QVERIFY(match.playToEnd(every));
        holdsForAll(match);
    }
}

void TamperingTest::catchesChanges(const RecordedMatch &match, int changes)
{
    const QByteArray text = QJsonDocument(match.transcript()).toJson(QJsonDocument::Compact);
    QRandomGenerator dice(1);
    for (int change = 0; change < changes; ++change) {
        const QByteArray other = changed(text, dice);
        const QJsonDocument parsed = QJsonDocument::fromJson(other);
        if (!parsed.isObject())
            continue;
        for (const ObservationLog *observed : {&match.player(), &match.spectator()}) {
            const Verdict verdict = replayed(parsed.object(), *observed, findSampleGame);
            QVERIFY2(!verdict.holds(), other.constData());
        }
    }
}

void TamperingTest::noByteCanBeChanged()
{
    QFETCH(Sample, sample);
    RecordedMatch match(sample, 6);
    QVERIFY(match.playToEnd());
    catchesChanges(match, changesOfEach);
}

void TamperingTest::noByteCanBeChangedWithDepartures()
{
    QFETCH(Sample, sample);
    RecordedMatch match(sample, 7);
    QVERIFY(match.playToEnd(2));
    catchesChanges(match, changesOfEach / 5);
}

// Messages of another match are no observation of this one.
void TamperingTest::knowsTheMatchOnly()
{
    const Sample sample = samples().front();
    RecordedMatch match(sample, 1);
    QVERIFY(match.playToEnd());
    ObservationLog observed = match.spectator();
    const auto observations = observed.observations().size();
    MatchView view;
    view.match = u"another"_s;
    observed.see(view);
    MatchEnded end;
    end.match = u"another"_s;
    observed.see(end);
    QCOMPARE(observed.observations().size(), observations);
    QVERIFY(replayed(match.transcript(), observed, findSampleGame).holds());
}

PARLOR_TEST(TamperingTest, testing::NoApplication)
#include "tst_tampering.moc"
