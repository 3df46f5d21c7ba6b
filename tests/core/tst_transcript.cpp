#include "fairness/transcript.h"
#include "testclass.h"

#include <QJsonArray>
#include <QtTest>

#include <functional>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject entry(int seat, int column, int row, int ms)
{
    return {{u"seat"_s, seat}, {u"move"_s, QJsonObject{{u"cell"_s, QJsonArray{column, row}}}}, {u"ms"_s, ms}};
}

QJsonObject departure(const QJsonValue &seat, const QString &what, int ms)
{
    return {{u"seat"_s, seat}, {u"event"_s, what}, {u"ms"_s, ms}};
}

QJsonObject player(const QJsonValue &seat, const QString &name)
{
    return {{u"seat"_s, seat}, {u"person"_s, u"p"_s + name}, {u"name"_s, name}};
}

QJsonObject result(const QJsonArray &winners, const QJsonArray &ranking, const QString &reason)
{
    return {{u"winners"_s, winners}, {u"ranking"_s, ranking}, {u"reason"_s, reason}};
}

// Bo, on seat 1, moves first and wins the top row in the fifth move.
QJsonObject goodTranscript()
{
    return {{u"game"_s, u"tic_tac_toe"_s},
            {u"options"_s, QJsonObject{{u"columns"_s, 3}, {u"rows"_s, 3}, {u"in_a_row"_s, 3}}},
            {u"match"_s, u"00112233445566778899aabbccddeeff"_s},
            {u"players"_s, QJsonArray{player(0, u"Ana"_s), player(1, u"Bo"_s)}},
            {u"moves"_s, QJsonArray{entry(1, 0, 0, 900), entry(0, 0, 1, 900), entry(1, 1, 0, 1400),
                                    entry(0, 1, 1, 2000), entry(1, 2, 0, 3100)}},
            {u"secrets"_s, QJsonObject()},
            {u"result"_s, result({1}, {QJsonArray{1}, QJsonArray{0}}, u"won"_s)}};
}

QJsonObject with(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject transcript = goodTranscript();
    transcript[key] = value;
    return transcript;
}

QJsonObject withMove(int n, const QJsonObject &move)
{
    QJsonArray moves = goodTranscript()["moves"_L1].toArray();
    moves[n - 1] = move;
    return with("moves"_L1, moves);
}

QJsonObject withMoves(const std::function<void(QJsonArray &)> &change)
{
    QJsonArray moves = goodTranscript()["moves"_L1].toArray();
    change(moves);
    return with("moves"_L1, moves);
}

QJsonObject resigned()
{
    QJsonObject transcript = withMoves(
        [](QJsonArray &moves) { moves[4] = departure(1, u"resigned"_s, 5000); });
    transcript["result"_L1] = result({0}, {QJsonArray{0}, QJsonArray{1}}, u"resigned"_s);
    return transcript;
}

} // namespace

// Replays transcripts that hold, and says of forged ones where they do not.
class TranscriptTest : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void doesNotHold_data();
    void doesNotHold();
    void survivesAnything();
};

void TranscriptTest::holds_data()
{
    QTest::addColumn<QJsonObject>("transcript");
    QTest::addRow("a match that was won") << goodTranscript();
    QTest::addRow("a match that was resigned") << resigned();
    QTest::addRow("the players in another order")
        << with("players"_L1, QJsonArray{player(1, u"Bo"_s), player(0, u"Ana"_s)});
    QTest::addRow("options left to the preset") << with("options"_L1, QJsonObject());
    QTest::addRow("a key nobody knows") << with("weather"_L1, u"fine"_s);
    QJsonObject left = with("moves"_L1, QJsonArray{departure(1, u"left"_s, 0)});
    left["result"_L1] = result({0}, {QJsonArray{0}, QJsonArray{1}}, u"left"_s);
    QTest::addRow("nobody moved and one left") << left;
}

void TranscriptTest::holds()
{
    QFETCH(QJsonObject, transcript);
    const Verdict verdict = replayed(transcript);
    QVERIFY2(verdict.holds(), qPrintable(toWords(verdict)));
    QCOMPARE(toWords(verdict), u"holds"_s);
}

void TranscriptTest::doesNotHold_data()
{
    QTest::addColumn<QJsonObject>("transcript");
    QTest::addColumn<QString>("fault");
    const QString noGame = u"unknown_game"_s;
    const QString seats = u"player_seats"_s;
    const QString number = u"player_count"_s;
    const QString otherResult = u"other_result"_s;
    const QString time = u"earlier_time"_s;
    const QString odd = u"neither_move_nor_event"_s;
    const auto move = [](int n, Seat seat, const QString &why) {
        return u"move %1 by seat %2: %3"_s.arg(n).arg(seat).arg(why);
    };
    QTest::addRow("nothing in it") << QJsonObject() << noGame;
    QTest::addRow("a game nobody knows") << with("game"_L1, u"chess"_s) << noGame;
    QTest::addRow("a game that is a number") << with("game"_L1, 3) << noGame;
    QTest::addRow("no options") << with("options"_L1, QJsonValue::Null) << u"options_missing"_s;
    QTest::addRow("options out of range") << with("options"_L1, QJsonObject{{u"columns"_s, 99}})
                                          << u"options_refused: bad_options out_of_range"_s;
    QTest::addRow("no match") << with("match"_L1, QJsonValue()) << u"match_missing"_s;
    QTest::addRow("no players") << with("players"_L1, QJsonValue()) << number;
    QTest::addRow("one player") << with("players"_L1, QJsonArray{player(0, u"Ana"_s)}) << number;
    QTest::addRow("two on one seat") << with("players"_L1,
                                             QJsonArray{player(0, u"Ana"_s), player(0, u"Bo"_s)})
                                     << seats;
    QTest::addRow("a seat too far") << with("players"_L1, QJsonArray{player(0, u"Ana"_s), player(2, u"Bo"_s)})
                                    << seats;
    QTest::addRow("half a seat") << with("players"_L1, QJsonArray{player(0, u"Ana"_s), player(0.5, u"Bo"_s)})
                                 << seats;
    QTest::addRow("a player without a name")
        << with("players"_L1, QJsonArray{player(0, u"Ana"_s), QJsonObject{{u"seat"_s, 1}}}) << seats;
    QTest::addRow("moves still to be fetched") << with("moves"_L1, QJsonValue::Null) << u"moves_missing"_s;
    QTest::addRow("a taken cell") << withMove(3, entry(1, 0, 1, 1400))
                                  << move(3, 1, u"move_refused: illegal_move cell_taken"_s);
    QTest::addRow("two moves in a row")
        << withMove(2, entry(1, 1, 0, 950)) << move(2, 1, u"move_refused: not_your_turn"_s);
    QTest::addRow("a move by nobody") << withMove(4, entry(2, 1, 1, 2000)) << u"move 3: unknown_mover"_s;
    QTest::addRow("time that runs back") << withMove(3, entry(1, 1, 0, 899)) << move(3, 1, time);
    QTest::addRow("time before the start") << withMove(1, entry(1, 0, 0, -1)) << move(1, 1, time);
    QTest::addRow("no time") << withMoves([](QJsonArray &m) {
        QJsonObject first = m[0].toObject();
        first.remove("ms"_L1);
        m[0] = first;
    }) << move(1, 1, time);
    QTest::addRow("a move and an event at once") << withMoves([](QJsonArray &m) {
        QJsonObject first = m[0].toObject();
        first["event"_L1] = u"left"_s;
        m[0] = first;
    }) << move(1, 1, odd);
    QTest::addRow("neither a move nor an event")
        << withMove(2, {{u"seat"_s, 0}, {u"ms"_s, 1000}}) << move(2, 0, odd);
    QTest::addRow("an event nobody knows")
        << withMove(2, departure(0, u"slept"_s, 1000)) << move(2, 0, u"unknown_event"_s);
    QTest::addRow("a move after the end")
        << withMoves([](QJsonArray &m) { m.append(entry(0, 2, 2, 9000)); }) << move(6, 0, u"after_the_end"_s);
    QTest::addRow("an event after the end")
        << withMoves([](QJsonArray &m) { m.append(departure(0, u"left"_s, 9000)); })
        << move(6, 0, u"after_the_end"_s);
    QTest::addRow("the last move missing")
        << withMoves([](QJsonArray &m) { m.removeLast(); }) << u"not_over"_s;
    QTest::addRow("an entry that is no object")
        << withMoves([](QJsonArray &m) { m[0] = 7; }) << u"unknown_mover"_s;
    QTest::addRow("the loser as winner")
        << with("result"_L1, result({0}, {QJsonArray{0}, QJsonArray{1}}, u"won"_s)) << otherResult;
    QTest::addRow("another ranking") << with("result"_L1, result({1}, {QJsonArray{0, 1}}, u"won"_s))
                                     << otherResult;
    QTest::addRow("another reason") << with("result"_L1,
                                            result({1}, {QJsonArray{1}, QJsonArray{0}}, u"left"_s))
                                    << otherResult;
    QTest::addRow("no result") << with("result"_L1, QJsonValue()) << otherResult;
}

void TranscriptTest::doesNotHold()
{
    QFETCH(QJsonObject, transcript);
    QFETCH(QString, fault);
    const Verdict verdict = replayed(transcript);
    QVERIFY(!verdict.holds());
    QCOMPARE(toWords(verdict), fault);
}

// Any value in any place gives a verdict; that there is one is all that is asked.
void TranscriptTest::survivesAnything()
{
    const std::vector<QJsonValue> odd{
        QJsonValue(), true, 0, 1.5, 1e300, u"x"_s, QJsonArray{1}, QJsonObject{{u"a"_s, 1}}};
    const QStringList keys = goodTranscript().keys();
    for (const QString &key : keys) {
        for (const QJsonValue &value : odd) {
            QJsonObject transcript = goodTranscript();
            transcript[key] = value;
            QVERIFY(!toWords(replayed(transcript)).isEmpty());
        }
    }
    for (const auto &inner : {"seat"_L1, "move"_L1, "ms"_L1}) {
        for (const QJsonValue &value : odd) {
            QJsonObject first = goodTranscript()["moves"_L1][0].toObject();
            first[inner] = value;
            QVERIFY(!toWords(replayed(withMove(1, first))).isEmpty());
        }
    }
}

PARLOR_TEST(TranscriptTest, testing::NoApplication)
#include "tst_transcript.moc"
