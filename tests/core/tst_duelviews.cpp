#include "codescript.h"
#include "game/refusal.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Out of turn there is no more to say than that.
const Refusal outOfTurn;
const Refusal waits{"wait_for_others"_L1};
const Refusal malformed{"malformed"_L1};
const Refusal noCode{"not_what_was_committed"_L1};

Refusal wrongPhase(const QString &phase)
{
    return {"wrong_phase"_L1, {{u"phase"_s, phase}}};
}

// Each has guessed once, and nearly solved it.
const QString guessedOnce = bothSealed + u"0 guesses 021, 1 answers, 1 guesses 354, 0 answers"_s;

QJsonObject answer(const QJsonValue &bulls, const QJsonValue &cows)
{
    return {{u"answer"_s, QJsonObject{{u"bulls"_s, bulls}, {u"cows"_s, cows}}}};
}

QJsonObject guess(const char *text)
{
    return {{u"guess"_s, QString::fromLatin1(text)}};
}

} // namespace

// What is refused in a duel, and what is seen of it.
class DuelViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void takesPossibleAnswersOnly();
    void refusesALateShow();
    void takesSealsAndShowsForAnOlderStep();
    void showsWhatTheContractSays();
    void hidesTheFirstShow();
    void showsNobodysSecretBeforeTheEnd();
    void showsOnlyWhatWasShown();
};

void DuelViewsTest::refuses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QJsonObject>("move");
    QTest::addColumn<Refusal>("refusal");
    const auto add = [](const char *name, const QString &before, Seat seat, const QJsonObject &move,
                        const Refusal &refusal) {
        QTest::addRow("%s", name) << before << seat << move << refusal;
    };
    const QJsonObject seal{{u"commit"_s, hexOf('a')}};
    const QJsonObject show = CodeScript::reveal(u"012"_s, CodeScript::nonceOf(0));
    const Refusal unsealed = wrongPhase(u"commit"_s);
    const Refusal guessing = wrongPhase(u"guess"_s);
    add("a guess before all is sealed", u"1 seals 345"_s, 0, guess("012"), unsealed);
    add("a code shown before all is sealed", u"1 seals 345"_s, 0, show, unsealed);
    add("a second seal", u"1 seals 345"_s, 1, seal, waits);
    add("a seal in capitals", u""_s, 0, {{u"commit"_s, hexOf('A')}}, malformed);
    add("a seal that is too short", u""_s, 0, {{u"commit"_s, hexOf('a').chopped(1)}}, malformed);
    add("a guess out of turn", bothSealed, 1, guess("012"), outOfTurn);
    add("a bad guess", bothSealed, 0, guess("011"), {"code_has_repeats"_L1});
    add("an answer to no guess", bothSealed, 0, answer(1, 0), guessing);
    add("a seal when all is sealed", bothSealed, 0, seal, guessing);
    add("a code shown while guessing", bothSealed, 0, show, guessing);
    const QString pending = bothSealed + u"0 guesses 034"_s;
    add("a second guess", pending, 0, guess("034"), outOfTurn);
    add("an answer to the own guess", pending, 0, answer(1, 0), outOfTurn);
    add("a guess instead of an answer", pending, 1, guess("034"), wrongPhase(u"answer"_s));
    add("an answer without cows", pending, 1, {{u"answer"_s, QJsonObject{{u"bulls"_s, 1}}}}, malformed);
    add("half a bull", pending, 1, answer(0.5, 0), malformed);
    add("bulls in words", pending, 1, answer(u"1"_s, 0), malformed);
    add("a guess when it is time to show", guessedOnce, 0, guess("034"), wrongPhase(u"reveal"_s));
    add("another code", guessedOnce, 0, CodeScript::reveal(u"021"_s, CodeScript::nonceOf(0)), noCode);
    add("another nonce", guessedOnce, 0, CodeScript::reveal(u"012"_s, CodeScript::nonceOf(1)), noCode);
    add("the other's code", guessedOnce, 0, CodeScript::reveal(u"345"_s, CodeScript::nonceOf(1)), noCode);
    add("a code without its nonce", guessedOnce, 0, {{u"code"_s, u"012"_s}}, malformed);
    add("a code as a number", guessedOnce, 0, {{u"code"_s, 12}, {u"nonce"_s, hexOf('a')}}, malformed);
    add("a code shown twice", guessedOnce + u", 0 shows"_s, 0, show, waits);
    add("another code after the first", guessedOnce + u", 0 shows"_s, 0,
        CodeScript::reveal(u"021"_s, CodeScript::nonceOf(0)), waits);
}

void DuelViewsTest::refuses()
{
    QFETCH(QString, before);
    QFETCH(Seat, seat);
    QFETCH(QJsonObject, move);
    QFETCH(Refusal, refusal);
    CodeScript match(2, duel(1));
    QCOMPARE(match.run(before), QString());
    const auto views = match.views();
    const QString turn = match.turn();
    const auto refused = match.game().play(seat, match.game().step(), move);
    QVERIFY(refused);
    QCOMPARE(refused->code,
             refusal == outOfTurn || refusal == waits ? ErrorCode::NotYourTurn : ErrorCode::IllegalMove);
    QCOMPARE(refused->why, refusal);
    QCOMPARE(match.views(), views);
    QCOMPARE(match.turn(), turn);
}

void DuelViewsTest::takesPossibleAnswersOnly()
{
    QStringList taken;
    for (int bulls = -1; bulls <= 5; ++bulls) {
        for (int cows = -1; cows <= 5; ++cows) {
            CodeScript match(2, duel());
            QCOMPARE(match.run(bothSealed + u"0 guesses 034"_s), QString());
            const QString refused = match.run(u"1 answers %1 %2"_s.arg(bulls).arg(cows));
            if (refused.isEmpty())
                taken.append(u"%1+%2"_s.arg(bulls).arg(cows));
            else
                QCOMPARE(refused, englishText({ErrorCode::IllegalMove, {"impossible_answer"_L1}}));
        }
    }
    QCOMPARE(taken.join(u' '), u"0+0 0+1 0+2 0+3 1+0 1+1 1+2 2+0 3+0"_s);
}

void DuelViewsTest::refusesALateShow()
{
    CodeScript match(2, duel(1));
    QCOMPARE(match.run(guessedOnce + u", 0 is late"_s), QString());
    QCOMPARE(match.run(u"0 shows"_s), englishText({ErrorCode::NotYourTurn, waits}));
    QCOMPARE(match.run(u"1 shows"_s), QString());
    QCOMPARE(match.end(), u"cheated 1: 1 > 0"_s);
}

void DuelViewsTest::takesSealsAndShowsForAnOlderStep()
{
    CodeScript match(2, duel(1));
    Game &game = match.game();
    QVERIFY(!game.play(1, 0, QJsonObject{{u"commit"_s, CodeScript::sealOf(1, u"345"_s)}}));
    QVERIFY(!game.play(0, 0, QJsonObject{{u"commit"_s, CodeScript::sealOf(0, u"012"_s)}}));
    const auto stale = game.play(0, 1, guess("034"));
    QVERIFY(stale && stale->code == ErrorCode::StaleStep);
    QCOMPARE(match.run(u"0 guesses 034, 1 answers 0 2, 1 guesses 034, 0 answers 1 0"_s), QString());
    QVERIFY(!game.play(1, 6, CodeScript::reveal(u"345"_s, CodeScript::nonceOf(1))));
    QVERIFY(!game.play(0, 6, CodeScript::reveal(u"012"_s, CodeScript::nonceOf(0))));
    QCOMPARE(match.end(), u"draw nobody: 0 1"_s);
}

void DuelViewsTest::showsWhatTheContractSays()
{
    CodeScript match(2, duel(1));
    QJsonObject shown = parsed(R"({"mode":"duel","length":3,"symbols":6,"repeats":false,"guesses":1,
        "phase":"commit","boards":[{"seat":0,"rows":[],"solved":false},{"seat":1,"rows":[],"solved":false}],
        "commitments":{},"pending":null})");
    QCOMPARE(match.view(), shown);
    QCOMPARE(match.run(u"1 seals 345, 0 seals 012, 0 guesses 034"_s), QString());
    shown["phase"_L1] = u"answer"_s;
    shown["commitments"_L1] = QJsonObject{{u"0"_s, CodeScript::sealOf(0, u"012"_s)},
                                          {u"1"_s, CodeScript::sealOf(1, u"345"_s)}};
    shown["pending"_L1] = parsed(R"({"seat":0,"guess":"034"})");
    QCOMPARE(match.view(), shown);
    QCOMPARE(match.run(u"1 answers, 1 guesses 012, 0 answers"_s), QString());
    shown["phase"_L1] = u"reveal"_s;
    shown["pending"_L1] = QJsonValue();
    shown["boards"_L1] = parsed(R"({"all":[
        {"seat":0,"rows":[{"guess":"034","bulls":0,"cows":2}],"solved":false},
        {"seat":1,"rows":[{"guess":"012","bulls":3,"cows":0}],"solved":true}]})")["all"_L1];
    QCOMPARE(match.view(), shown);
    QCOMPARE(match.run(u"all show"_s), QString());
    const QJsonObject secrets{{u"0"_s, CodeScript::reveal(u"012"_s, CodeScript::nonceOf(0))},
                              {u"1"_s, CodeScript::reveal(u"345"_s, CodeScript::nonceOf(1))}};
    shown["phase"_L1] = u"over"_s;
    shown["secrets"_L1] = secrets;
    QCOMPARE(match.view(), shown);
    QCOMPARE(match.game().secrets().tree(), secrets);
}

void DuelViewsTest::hidesTheFirstShow()
{
    for (const Seat first : {0, 1}) {
        CodeScript match(2, duel(1));
        QCOMPARE(match.run(guessedOnce), QString());
        const auto views = match.views();
        QCOMPARE(match.run(u"%1 shows"_s.arg(first)), QString());
        QCOMPARE(match.views(), views);
        QCOMPARE(match.run(u"%1 shows"_s.arg(1 - first)), QString());
        QVERIFY(match.views() != views);
    }
}

// All see the same, so the players do not see each other's code, nor the nonce that opens it.
void DuelViewsTest::showsNobodysSecretBeforeTheEnd()
{
    CodeScript match(2, duel(1));
    const QStringList steps = (guessedOnce + u", 1 shows, 0 shows"_s).split(u", "_s);
    for (const QString &step : steps) {
        const auto views = match.views();
        for (const QByteArray &view : views) {
            QCOMPARE(view, views.front());
            QVERIFY(!view.contains("\"012\"") && !view.contains("\"345\"") && !view.contains("secret"));
            for (const Seat seat : {0, 1})
                QVERIFY(!view.contains(CodeScript::nonceOf(seat).toHex()));
        }
        QCOMPARE(match.run(step), QString());
    }
    QVERIFY(match.game().outcome());
    for (const QByteArray &view : match.views())
        QVERIFY(view.contains("\"012\"") && view.contains("\"345\""));
}

void DuelViewsTest::showsOnlyWhatWasShown()
{
    CodeScript late(2, duel(1));
    QCOMPARE(late.run(guessedOnce + u", 1 shows, 0 is late"_s), QString());
    QCOMPARE(late.view()["secrets"_L1].toObject().keys(), QStringList{u"1"_s});
    QCOMPARE(late.game().secrets().tree(), late.view()["secrets"_L1].toObject());
    CodeScript gone(2, duel(1));
    QCOMPARE(gone.run(bothSealed + u"0 guesses 034, 0 resigns"_s), QString());
    QCOMPARE(gone.view()["secrets"_L1].toObject(), QJsonObject());
    QCOMPARE(gone.view()["pending"_L1], QJsonValue(QJsonValue::Null));
}

PARLOR_TEST(DuelViewsTest, testing::NoApplication)
#include "tst_duelviews.moc"
