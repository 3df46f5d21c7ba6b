#include "sealedchoices.h"
#include "testclass.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// What a program does by itself with the throw or the code that it keeps, and when it keeps it closed.
class AutoActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void throwsByItself();
    void keepsTheThrowClosed_data();
    void keepsTheThrowClosed();
    void duelsByItself();
    void keepsTheCodeClosed_data();
    void keepsTheCodeClosed();
};

// Three programs that see nothing but their views play whole rounds.
void AutoActionsTest::throwsByItself()
{
    ThrowScript match(3, points(4));
    QRandomGenerator dice(3);
    std::map<Seat, SealedChoice> sealed;
    for (int steps = 0; steps < 200 && !match.game().outcome(); ++steps) {
        const Seat seat = match.game().turn()[static_cast<std::size_t>(steps) % match.game().turn().size()];
        if (match.phase() == "commit"_L1) {
            sealed[seat] = sealedChoiceBy(match, throwing(), seat, gesture(dice.bounded(3)));
            QVERIFY(!match.game().play(seat, match.game().step(), sealing(sealed[seat])));
            continue;
        }
        const AutoAction act = throwing().commitmentScheme()->act(match.view({seat}), sealed[seat]);
        QVERIFY2(std::holds_alternative<AutoMove>(act), qPrintable(textOfAction(act)));
        QVERIFY(!match.game().play(seat, match.game().step(), std::get<AutoMove>(act).move));
    }
    QVERIFY(match.game().outcome());
}

void AutoActionsTest::keepsTheThrowClosed_data()
{
    QTest::addColumn<QJsonObject>("view");
    QTest::addColumn<QString>("action");
    ThrowScript match(3);
    const SealedChoice sealed = sealedChoiceBy(match, throwing(), 0, gesture(2));
    QVERIFY(!match.game().play(0, 0, sealing(sealed)));
    QTest::addRow("others have not sealed") << match.view({0}) << QString();
    QCOMPARE(match.run(u"1 seals rock, 2 seals rock"_s), QString());
    const QJsonObject good = match.view({0});
    const QString other = u"other choice"_s;
    const QString early = u"asked early"_s;
    const auto in = [&](const QJsonValue &seats) { return with(good, "in"_L1, seats); };
    const auto seal = [&](const QString &seat, const QJsonValue &hash) {
        return withSeat(good, "committed"_L1, seat, hash);
    };
    QTest::addRow("another seal instead of the own") << seal(u"0"_s, hexOf('a')) << other;
    QTest::addRow("another's seal instead of the own") << seal(u"0"_s, good["committed"_L1]["1"_L1]) << other;
    QTest::addRow("the own seal is missing") << withoutSeat(good, "committed"_L1, u"0"_s) << other;
    QTest::addRow("no seals at all") << with(good, "committed"_L1, QJsonValue()) << other;
    QTest::addRow("another's seal is missing") << withoutSeat(good, "committed"_L1, u"2"_s) << early;
    QTest::addRow("another's seal is empty") << seal(u"1"_s, u""_s) << early;
    QTest::addRow("another's seal is no text") << seal(u"1"_s, 7) << early;
    QTest::addRow("nobody is in") << in(QJsonArray()) << early;
    QTest::addRow("who is in is missing") << in(QJsonValue()) << early;
    QTest::addRow("nobody else is in") << in(QJsonArray{0}) << early;
    QTest::addRow("nobody else is in, told twice") << in(QJsonArray{0, 0}) << early;
    QTest::addRow("all but itself are in") << in(QJsonArray{1, 2}) << early;
    QTest::addRow("a seat that is no number") << in(QJsonArray{0, 1, u"2"_s}) << early;
    QTest::addRow("a seat that nobody has") << in(QJsonArray{0, 1, 2, 3}) << early;
    QTest::addRow("another round") << with(good, "round"_L1, 2) << QString();
    QTest::addRow("no round") << with(good, "round"_L1, QJsonValue()) << QString();
    QTest::addRow("an unknown phase") << with(good, "phase"_L1, u"show"_s) << QString();
    QTest::addRow("after the end") << with(good, "phase"_L1, u"over"_s) << QString();
    QTest::addRow("nothing in it") << QJsonObject() << QString();
    const QString shown = u"move {\"gesture\":2,\"nonce\":\""_s + QString::fromLatin1(sealed.nonce.toHex())
                          + u"\"}"_s;
    QTest::addRow("all as it should be") << good << shown;
    QTest::addRow("somebody has gone") << with(in(QJsonArray{0, 2}), "committed"_L1,
                                               withoutSeat(good, "committed"_L1, u"1"_s)["committed"_L1])
                                       << shown;
}

void AutoActionsTest::keepsTheThrowClosed()
{
    QFETCH(QJsonObject, view);
    QFETCH(QString, action);
    const SealedChoice sealed = sealedChoiceBy(ThrowScript(3), throwing(), 0, gesture(2));
    QCOMPARE(textOfAction(throwing().commitmentScheme()->act(view, sealed)), action);
}

// Two programs that see nothing but their views answer and show by themselves.
void AutoActionsTest::duelsByItself()
{
    for (const QString &solving : {u"012"_s, u"034"_s}) {
        CodeScript match(2, duel(3));
        const std::vector<SealedChoice> sealed{sealedChoiceBy(match, coding(), 0, code(u"012"_s)),
                                               sealedChoiceBy(match, coding(), 1, code(u"345"_s))};
        for (const Seat seat : {1, 0})
            QVERIFY(!match.game().play(seat, 0, sealing(sealed[static_cast<std::size_t>(seat)])));
        while (!match.game().outcome()) {
            const Seat seat = match.game().turn().back();
            const auto act = coding().commitmentScheme()->act(match.view({seat}),
                                                              sealed[static_cast<std::size_t>(seat)]);
            if (match.phase() == "guess"_L1) {
                QCOMPARE(textOfAction(act), QString());
                QCOMPARE(match.run(u"%1 guesses %2"_s.arg(seat).arg(seat == 1 ? solving : u"021"_s)),
                         QString());
                continue;
            }
            QVERIFY2(std::holds_alternative<AutoMove>(act), qPrintable(textOfAction(act)));
            QVERIFY(!match.game().play(seat, match.game().step(), std::get<AutoMove>(act).move));
        }
        QCOMPARE(match.end(), solving == "012"_L1 ? u"won 1: 1 > 0"_s : u"draw nobody: 0 1"_s);
    }
}

void AutoActionsTest::keepsTheCodeClosed_data()
{
    QTest::addColumn<QJsonObject>("view");
    QTest::addColumn<QString>("action");
    const QString other = u"other choice"_s;
    const QString early = u"asked early"_s;
    const QString shown = u"move {\"code\":\"012\",\"nonce\":\""_s
                          + QString::fromLatin1(CodeScript::nonceOf(0).toHex()) + u"\"}"_s;
    const auto at = [](const QString &script) {
        CodeScript match(2, duel(2));
        return match.run(u"0 seals 012"_s + script).isEmpty() ? match.view({0}) : QJsonObject();
    };
    const QString first = u", 1 seals 345, 0 guesses 034, 1 answers, 1 guesses 034"_s;
    const QString second = first + u", 0 answers, 0 guesses 354, 1 answers, 1 guesses 021, 0 answers"_s;
    QTest::addRow("the other has not sealed") << at(u""_s) << QString();
    QTest::addRow("to guess") << at(u", 1 seals 345"_s) << QString();
    const QJsonObject asked = at(first);
    QTest::addRow("to answer") << asked << u"move {\"answer\":{\"bulls\":1,\"cows\":0}}"_s;
    QTest::addRow("to answer for another seal")
        << withSeat(asked, "commitments"_L1, u"0"_s, hexOf('a')) << other;
    QTest::addRow("to answer without a seal") << withoutSeat(asked, "commitments"_L1, u"0"_s) << other;
    QTest::addRow("to answer the own guess")
        << with(asked, "pending"_L1, QJsonObject{{u"seat"_s, 0}, {u"guess"_s, u"034"_s}}) << QString();
    QTest::addRow("to answer nothing") << with(asked, "pending"_L1, QJsonValue()) << QString();
    QTest::addRow("to show before any guess")
        << with(at(u", 1 seals 345"_s), "phase"_L1, u"reveal"_s) << early;
    QTest::addRow("to show with guesses left")
        << with(at(first + u", 0 answers"_s), "phase"_L1, u"reveal"_s) << early;
    QTest::addRow("to show instead of answering") << with(asked, "phase"_L1, u"reveal"_s) << early;
    const QJsonObject done = at(second);
    QTest::addRow("to show when the guesses are used up") << done << shown;
    QTest::addRow("to show for another seal")
        << withSeat(done, "commitments"_L1, u"0"_s, hexOf('a')) << other;
    QTest::addRow("to show where the boards are missing") << with(done, "boards"_L1, QJsonValue()) << early;
    QTest::addRow("to show where more guesses are given") << with(done, "guesses"_L1, 3) << early;
    QTest::addRow("to show where options do not hold") << with(done, "length"_L1, 99) << QString();
    QTest::addRow("after the end") << with(done, "phase"_L1, u"over"_s) << QString();
    QTest::addRow("nothing in it") << QJsonObject() << QString();
    QTest::addRow("solved, and the other may still guess")
        << with(at(u", 1 seals 345, 0 guesses 345, 1 answers"_s), "phase"_L1, u"reveal"_s) << early;
    QTest::addRow("solved with equally many guesses")
        << at(u", 1 seals 345, 0 guesses 345, 1 answers, 1 guesses 034, 0 answers"_s) << shown;
}

void AutoActionsTest::keepsTheCodeClosed()
{
    QFETCH(QJsonObject, view);
    QFETCH(QString, action);
    const SealedChoice sealed = sealedChoiceBy(CodeScript(2, duel(2)), coding(), 0, code(u"012"_s));
    QCOMPARE(textOfAction(coding().commitmentScheme()->act(view, sealed)), action);
}

PARLOR_TEST(AutoActionsTest, testing::NoApplication)
#include "tst_autoactions.moc"
