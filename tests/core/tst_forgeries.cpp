#include "forger.h"
#include "testclass.h"

#include <QtTest>

#include <functional>

using namespace core;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Forger &)>;

namespace {

constexpr auto otherEnd = "other_result";
constexpr auto otherStart = "other_start";
constexpr auto otherPlayers = "other_players";
constexpr auto notOver = "not_over";
constexpr auto holds = "holds"; // nobody can tell who has not seen the match

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
    const auto otherThrow = "move 6 by seat 2: move_refused: illegal_move not_what_was_committed";
    add(
        "a throw is changed", match, [=](Forger &f) { f.changeThrow(reveal(f)); }, otherThrow, otherThrow);
    add(
        "a throw is changed and sealed anew", match,
        [=](Forger &f) {
            f.resealThrow(reveal(f));
            f.complete();
        },
        holds, "move 4: other_move");
    add(
        "a throw is dropped", match, [=](Forger &f) { f.drop(reveal(f)); },
        "move 8 by seat 3: move_refused: not_your_turn wait_for_others", "move 6: other_move");
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
        holds, "move 6: other_move");
    add(
        "a seal is dropped", match, [](Forger &f) { f.drop(1); },
        "move 4 by seat 1: move_refused: illegal_move wrong_phase", "move 2: other_move");
    add(
        "the last move is dropped", match, [](Forger &f) { f.dropLast(); }, notOver,
        "move 32: observed_move_missing");
    add(
        "somebody has resigned who has not", match,
        [](Forger &f) {
            f.insert(8, {{u"seat"_s, 0}, {u"event"_s, u"resigned"_s}, {u"ms"_s, 3}});
        },
        "move 12 by seat 0: move_refused: not_your_turn out_of_match", "move 9: other_move");
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); },
        "move 5 by seat 0: move_refused: illegal_move not_what_was_committed", "move 1: other_move");
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
        "no players", match, [](Forger &f) { f.set("players"_L1, QJsonArray()); }, "player_count",
        otherPlayers);
    add(
        "other options", match, [](Forger &f) { f.set("options"_L1, "first_to"_L1, 5); },
        "move 25 by seat 3: after_the_end", "other_options");
    add(
        "another match", match, [](Forger &f) { f.set("match"_L1, QString(32, u'b')); },
        "move 5 by seat 1: move_refused: illegal_move not_what_was_committed", "other_match");
    add(
        "another time", match, [](Forger &f) { f.setEntry(3, "ms"_L1, 2); }, holds, "move 4: other_move");
}

void ForgeriesTest::addCodes()
{
    constexpr auto match = "a race for a code";
    add(
        "another code of the server", match, [](Forger &f) { f.setServerSecret("code"_L1, u"543"_s); },
        "move 33 by seat 1: after_the_end", otherStart);
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
        "secrets_missing", "secrets_missing");
    add(
        "a code of the server that breaks the options", match,
        [](Forger &f) { f.setServerSecret("code"_L1, u"444"_s); },
        "secrets_refused: illegal_move code_has_repeats", "secrets_refused: illegal_move code_has_repeats");
    add(
        "a guess is dropped", match, [](Forger &f) { f.drop(3); }, holds, "move 4: other_move");
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); }, otherEnd,
        "move 1: other_move");
    add(
        "another winner", match, [](Forger &f) { f.nameAnotherWinner(); }, otherEnd, otherEnd);
    add(
        "another code of the server", "a code found together",
        [](Forger &f) { f.setServerSecret("code"_L1, u"321"_s); }, "move 25 by seat 1: after_the_end",
        otherStart);
}

void ForgeriesTest::addDuels()
{
    constexpr auto match = "a duel";
    add(
        "an answer is changed", match,
        [](Forger &f) {
            f.setMove(f.placeOf("answer"_L1, 1), "answer"_L1, QJsonObject{{u"bulls"_s, 0}, {u"cows"_s, 1}});
        },
        otherEnd, "move 6: other_move");
    add(
        "a code is changed", match,
        [](Forger &f) { f.setMove(f.placeOf("code"_L1, 0), "code"_L1, u"321"_s); },
        "move 87 by seat 1: move_refused: illegal_move not_what_was_committed",
        "move 87 by seat 1: move_refused: illegal_move not_what_was_committed");
    add(
        "a secret is changed", match, [](Forger &f) { f.set("secrets"_L1, "0"_L1, QJsonObject()); },
        "other_secrets", "other_secrets");
    add(
        "somebody has cheated who has not", match,
        [](Forger &f) { f.set("result"_L1, "reason"_L1, u"cheated"_s); }, otherEnd, otherEnd);
    add(
        "the seats of the moves are swapped", match, [](Forger &f) { f.swapSeatsOfMoves(); },
        "move 87 by seat 0: move_refused: illegal_move not_what_was_committed", "move 1: other_move");
}

void ForgeriesTest::addBoards()
{
    add(
        "another cell", "gomoku",
        [](Forger &f) {
            f.setMove(4, "cell"_L1, QJsonArray{14, 14});
        },
        notOver, "move 5: other_move");
    add(
        "a move is dropped", "gomoku", [](Forger &f) { f.drop(4); },
        "move 5 by seat 1: move_refused: not_your_turn", "move 5 by seat 1: move_refused: not_your_turn");
    add(
        "two moves are dropped", "gomoku",
        [](Forger &f) {
            f.drop(4);
            f.drop(4);
        },
        notOver, "move 5: other_move");
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
    QCOMPARE(toWords(replayed(forger.transcript())), alone);
    QCOMPARE(toWords(replayed(forger.transcript(), match.player())), seen);
    QCOMPARE(toWords(replayed(forger.transcript(), match.spectator())), seen);
}

// Who came late vouches for the rest, and for what the rest tells of before.
void ForgeriesTest::areCaughtByWhoCameLate()
{
    RecordedMatch match(sampleOf(u"a race for a code"_s), 6);
    QVERIFY(match.playToEnd());
    Forger secret(match.transcript());
    secret.setServerSecret("nonce"_L1, QString(64, u'0'));
    QCOMPARE(toWords(replayed(secret.transcript(), match.latecomer())), u"move 5: other_move"_s);
    Forger early(match.transcript());
    early.drop(1);
    QVERIFY(!replayed(early.transcript(), match.latecomer()).holds());
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
    QCOMPARE(toWords(replayed(match.transcript(), deceived)), u"other_result_shown"_s);
}

PARLOR_TEST(ForgeriesTest, testing::NoApplication)
#include "tst_forgeries.moc"
