#include "fixtures.h"
#include "matchfixture.h"
#include "testclass.h"

#include "fairness/transcript.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString matchesFolder = fixturePath(u"0.1.0/matches"_s);
constexpr qsizetype matchesOfAGame = 500;
constexpr qsizetype wholeRecords = 50;

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeLast(); // what follows the last end of a line
    return lines;
}

std::optional<MatchFixture> fixtureOf(const QString &game, int seed)
{
    return readMatchFixture(game, QString::fromUtf8(
                                      linesOf(matchesFolder + u'/' + game + u".txt"_s).value(seed - 1)));
}

// The first action that is no longer possible, or nothing.
QString refusedAction(MatchReplay &replay, const MatchFixture &fixture)
{
    for (const QString &action : fixture.actions) {
        if (!replay.act(action))
            return action;
    }
    return {};
}

} // namespace

// Matches that were played with Parlor 0.1.0 come out the same, byte for byte.
class RecordedMatchesTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesViewsAndTranscriptsAreTheSame_data();
    void entriesViewsAndTranscriptsAreTheSame();
    void wholeRecordsAreTheSame_data();
    void wholeRecordsAreTheSame();
    void aTranscriptHasItsMovesAsLongAsItFitsBesideTheView();
};

void RecordedMatchesTest::entriesViewsAndTranscriptsAreTheSame_data()
{
    QTest::addColumn<QString>("game");
    for (const char *game :
         {"tic_tac_toe", "four_in_a_row", "gomoku", "rock_paper_scissors", "bulls_and_cows"})
        QTest::addRow("%s", game) << QString::fromLatin1(game);
}

void RecordedMatchesTest::entriesViewsAndTranscriptsAreTheSame()
{
    QFETCH(QString, game);
    static constexpr std::array parts{"entries", "views", "transcript"};
    const QByteArrayList lines = linesOf(matchesFolder + u'/' + game + u".txt"_s);
    QCOMPARE(lines.size(), matchesOfAGame);
    for (const QByteArray &line : lines) {
        const auto fixture = readMatchFixture(game, QString::fromUtf8(line));
        QVERIFY2(fixture && fixture->digests.size() == qsizetype(parts.size()), line.constData());
        MatchReplay replay(*fixture);
        const QString refused = refusedAction(replay, *fixture);
        QVERIFY2(refused.isEmpty(), qPrintable(u"match %1: %2"_s.arg(fixture->seed).arg(refused)));
        QVERIFY2(replay.match().isOver(), qPrintable(u"match %1 goes on"_s.arg(fixture->seed)));
        const QStringList digests = replay.digests();
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const auto index = qsizetype(part);
            QVERIFY2(digests[index] == fixture->digests[index],
                     qPrintable(
                         u"match %1: other %2"_s.arg(fixture->seed).arg(QLatin1StringView(parts[part]))));
        }
    }
}

void RecordedMatchesTest::wholeRecordsAreTheSame_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<int>("seed");
    const QStringList files = QDir(matchesFolder + u"/whole"_s).entryList(QDir::Files);
    QCOMPARE(files.size(), wholeRecords);
    for (const QString &file : files) {
        const QString name = file.section(u'.', 0, 0);
        const QString game = name.section(u'-', 0, 0);
        const int seed = name.section(u'-', 1).toInt();
        QTest::addRow("match %d of %s", seed, qPrintable(game)) << game << seed;
    }
}

void RecordedMatchesTest::wholeRecordsAreTheSame()
{
    QFETCH(QString, game);
    QFETCH(int, seed);
    const auto fixture = fixtureOf(game, seed);
    QVERIFY(fixture);
    MatchReplay replay(*fixture);
    QCOMPARE(refusedAction(replay, *fixture), QString());
    const QByteArrayList expected = linesOf(u"%1/whole/%2-%3.txt"_s.arg(matchesFolder, game).arg(seed));
    for (qsizetype line = 0; line < std::min(expected.size(), replay.lines().size()); ++line)
        QCOMPARE(replay.lines()[line], expected[line]);
    QCOMPARE(replay.lines().size(), expected.size());
    const QByteArray transcript = expected.constLast().mid(static_cast<qsizetype>(qstrlen("transcript ")));
    const core::Verdict verdict = core::replayed(QJsonDocument::fromJson(transcript).object());
    QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
}

void RecordedMatchesTest::aTranscriptHasItsMovesAsLongAsItFitsBesideTheView()
{
    const auto fixture = fixtureOf(u"gomoku"_s, 1);
    QVERIFY(fixture);
    MatchReplay replay(*fixture);
    QVERIFY(refusedAction(replay, *fixture).isEmpty());
    const server::Match &match = replay.match();
    const qsizetype size = match.transcript(0).text().size();
    const qsizetype largestView = core::largestServerMessage - 4 * 1024 - size;
    QCOMPARE(match.transcript(largestView).text().size(), size);
    QVERIFY(match.transcript(largestView)["moves"_L1].isArray());
    QVERIFY(match.transcript(largestView + 1)["moves"_L1].isNull());
}

PARLOR_TEST(RecordedMatchesTest, testing::NoApplication)
#include "tst_recordedmatches.moc"
