#include "forger.h"
#include "testclass.h"

#include <QtTest>

#include <functional>

using namespace core;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Forger &)>;

namespace {

constexpr auto otherEnd = "The moves hold, but they end with another result.";
constexpr auto otherStart = "The beginning of the match is not the one that you were shown.";
constexpr auto otherPlayers = "The players are not those of the match that you have seen.";
constexpr auto notOver = "The match is not over after its last move.";
constexpr auto holds = ""; // nobody can tell who has not seen the match

Sample sampleOf(const QString &name)
{
    const auto all = samples();
    return *std::ranges::find_if(all, [&](const Sample &sample) {
        return name == QLatin1StringView(sample.name);
    });
}

// Of a match in which all happens that its rows speak of.
quint32 seedFor(const QString &sample)
{
    return sample == "gestures for points"_L1 ? 97 : 6;
}

} // namespace

// What a host could change in a transcript after the match, and what is said of it to those who have not seen
// the match and to those who have: the player of seat 0, a spectator.
class ForgeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void areCaught_data();
    void areCaught();
    void areCaughtByWhoCameLate();
    void resultsShownFalselyAreCaught();

private:
    static void add(const char *name, const char *sample, const Change &change, const char *alone,
                    const char *seen);
    static void addThrows();
    static void addWholeRecords();
    static void addCodes();
    static void addDuels();
    static void addBoards();
};

void ForgeriesTest::add(const char *name, const char *sample, const Change &change, const char *alone,
                        const char *seen)
{
    QTest::addRow("%s: %s", sample, name)
        << QString::fromLatin1(sample) << change << QString::fromLatin1(alone) << QString::fromLatin1(seen);
}

// Four seal in the moves 1 to 4 and reveal in 5 to 8; the moves of a round come in any order of seats.
void ForgeriesTest::addThrows()
{
    constexpr auto match = "gestures for points";
    const auto reveal = [](const Forger &forger) { return forger.placeOf("gesture"_L1, 1); };
    const auto otherThrow = "Move 6 by Cleo does not hold: That is not what was sealed.";
    add(
        "a throw is changed", match, [=](Forger &f) { f.changeThrow(reveal(f)); }, otherThrow, otherThrow);
    add(
        "a throw is changed and sealed anew", match,
        [=](Forger &f) {
            f.resealThrow(reveal(f));
            f.complete();
        },
        holds, "Move 4 is not the one that you were shown.");
    add(
        "a throw is dropped", match, [=](Forger &f) { f.drop(reveal(f)); },
        "Move 8 by Dino does not hold: It is not your turn.", "Move 6 is not the one that you were shown.");
    add(
        "a throw becomes a late one", match,
        [=](Forger &f) {
            const int at = reveal(f);
            const QJsonObject entry = f.entry(at);
            f.drop(at);
            f.insert(at,
                     {{u"seat"_s, entry["seat"_L1]}, {u"event"_s, u"timeout"_s}, {u"ms"_s, entry["ms"_L1]}});
            f.complete();
        },
        holds, "Move 6 is not the one that you were shown.");
    add(
        "a seal is dropped", match, [](Forger &f) { f.drop(1); },
        "Move 4 by Bo does not hold: That cannot be done now: the match is in the phase \"commit\".",
        "Move 2 is not the one that you were shown.");
    add(
        "the last move is dropped", match, [](Forger &f) { f.dropLast(); }, notOver,
        "Move 32, which you were shown, is missing.");
    add(
        "somebody has resigned who has not", match,
        [](Forger &f) {
            f.insert(8, {{u"seat"_s, 0}, {u"event"_s, u"resigned"_s}, {u"ms"_s, 3}});
        },
        "Move 12 by Ana does not hold: It is not your turn.", "Move 9 is not the one that you were shown.");
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); },
        "Move 5 by Ana does not hold: That is not what was sealed.",
        "Move 1 is not the one that you were shown.");
    add(
        "the players are swapped", match, [](Forger &f) { f.swapSeatsOfPlayers(); }, holds, otherPlayers);
}

void ForgeriesTest::addWholeRecords()
{
    constexpr auto match = "gestures for points";
    add(
        "another winner", match, [](Forger &f) { f.nameAnotherWinner(); }, otherEnd, otherEnd);
    add(
        "another reason", match, [](Forger &f) { f.set("result"_L1, "reason"_L1, u"left"_s); }, otherEnd,
        otherEnd);
    add(
        "no players", match, [](Forger &f) { f.set("players"_L1, QJsonArray()); },
        "The number of players does not fit the game.", otherPlayers);
    add(
        "other options", match, [](Forger &f) { f.set("options"_L1, "first_to"_L1, 5); },
        "Move 25 by Dino does not hold: This match is over.",
        "The options are not those of the match that you have seen.");
    add(
        "another match", match, [](Forger &f) { f.set("match"_L1, QString(32, u'b')); },
        "Move 5 by Bo does not hold: That is not what was sealed.",
        "It is the record of another match than the one that you have seen.");
    add(
        "another time", match, [](Forger &f) { f.setEntry(3, "ms"_L1, 2); }, holds,
        "Move 4 is not the one that you were shown.");
}

void ForgeriesTest::addCodes()
{
    constexpr auto match = "a race for a code";
    add(
        "another code of the server", match, [](Forger &f) { f.setServerSecret("code"_L1, u"543"_s); },
        "Move 33 by Bo does not hold: This match is over.", otherStart);
    add(
        "another code of the server, and the end that it brings", match,
        [](Forger &f) {
            f.setServerSecret("code"_L1, u"543"_s);
            f.complete();
        },
        holds, otherStart);
    add(
        "another nonce of the server", match,
        [](Forger &f) { f.setServerSecret("nonce"_L1, QString(64, u'0')); }, holds, otherStart);
    add(
        "no code of the server", match, [](Forger &f) { f.set("secrets"_L1, QJsonObject()); },
        "The secrets do not hold: The server's code is missing.",
        "The secrets do not hold: The server's code is missing.");
    add(
        "a code of the server that breaks the options", match,
        [](Forger &f) { f.setServerSecret("code"_L1, u"444"_s); },
        "The secrets do not hold: No symbol may stand in it twice.",
        "The secrets do not hold: No symbol may stand in it twice.");
    add(
        "a guess is dropped", match, [](Forger &f) { f.drop(3); }, holds,
        "Move 4 is not the one that you were shown.");
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); }, otherEnd,
        "Move 1 is not the one that you were shown.");
    add(
        "another winner", match, [](Forger &f) { f.nameAnotherWinner(); }, otherEnd, otherEnd);
    add(
        "another code of the server", "a code found together",
        [](Forger &f) { f.setServerSecret("code"_L1, u"321"_s); },
        "Move 25 by Bo does not hold: This match is over.", otherStart);
}

void ForgeriesTest::addDuels()
{
    constexpr auto match = "a duel";
    add(
        "an answer is changed", match,
        [](Forger &f) {
            f.setMove(f.placeOf("answer"_L1, 1), "answer"_L1, QJsonObject{{u"bulls"_s, 0}, {u"cows"_s, 1}});
        },
        otherEnd, "Move 6 is not the one that you were shown.");
    add(
        "a code is changed", match,
        [](Forger &f) { f.setMove(f.placeOf("code"_L1, 0), "code"_L1, u"321"_s); },
        "Move 87 by Bo does not hold: That is not what was sealed.",
        "Move 87 by Bo does not hold: That is not what was sealed.");
    add(
        "a secret is changed", match, [](Forger &f) { f.set("secrets"_L1, "0"_L1, QJsonObject()); },
        "The secrets are not those of the moves.", "The secrets are not those of the moves.");
    add(
        "somebody has cheated who has not", match,
        [](Forger &f) { f.set("result"_L1, "reason"_L1, u"cheated"_s); }, otherEnd, otherEnd);
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); },
        "Move 87 by Ana does not hold: That is not what was sealed.",
        "Move 1 is not the one that you were shown.");
}

void ForgeriesTest::addBoards()
{
    add(
        "another cell", "gomoku",
        [](Forger &f) {
            f.setMove(4, "cell"_L1, QJsonArray{14, 14});
        },
        notOver, "Move 5 is not the one that you were shown.");
    add(
        "a move is dropped", "gomoku", [](Forger &f) { f.drop(4); },
        "Move 5 by Bo does not hold: It is not your turn.",
        "Move 5 by Bo does not hold: It is not your turn.");
    add(
        "two moves are dropped", "gomoku",
        [](Forger &f) {
            f.drop(4);
            f.drop(4);
        },
        notOver, "Move 5 is not the one that you were shown.");
}

void ForgeriesTest::areCaught_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("alone");
    QTest::addColumn<QString>("seen");
    addThrows();
    addWholeRecords();
    addCodes();
    addDuels();
    addBoards();
}

void ForgeriesTest::areCaught()
{
    QFETCH(QString, sample);
    QFETCH(Change, change);
    QFETCH(QString, alone);
    QFETCH(QString, seen);
    RecordedMatch match(sampleOf(sample), seedFor(sample));
    QVERIFY(match.playToEnd());
    Forger forger(match.transcript());
    change(forger);
    QVERIFY(forger.transcript() != match.transcript());
    QCOMPARE(replayed(forger.transcript()).reason, alone);
    QCOMPARE(replayed(forger.transcript(), match.player()).reason, seen);
    QCOMPARE(replayed(forger.transcript(), match.spectator()).reason, seen);
}

// Who came late vouches for the rest, and for what the rest tells of before.
void ForgeriesTest::areCaughtByWhoCameLate()
{
    RecordedMatch match(sampleOf(u"a race for a code"_s), 6);
    QVERIFY(match.playToEnd());
    Forger secret(match.transcript());
    secret.setServerSecret("nonce"_L1, QString(64, u'0'));
    QCOMPARE(replayed(secret.transcript(), match.latecomer()).reason,
             u"Move 5 is not the one that you were shown."_s);
    Forger early(match.transcript());
    early.drop(1);
    QVERIFY(!replayed(early.transcript(), match.latecomer()).holds);
}

// The transcript is true, but another winner was shown at the end.
void ForgeriesTest::resultsShownFalselyAreCaught()
{
    RecordedMatch match(sampleOf(u"a duel"_s), 6);
    QVERIFY(match.playToEnd());
    ObservationLog deceived = match.player();
    MatchEnded end = match.endFor({0});
    end.result.winners = {0, 1};
    deceived.see(end);
    QCOMPARE(replayed(match.transcript(), deceived).reason,
             u"The result is not the one that you were shown."_s);
}

PARLOR_TEST(ForgeriesTest, testing::NoApplication)
#include "tst_forgeries.moc"
