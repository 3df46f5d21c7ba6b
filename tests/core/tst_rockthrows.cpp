#include "testclass.h"
#include "throwscript.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Reasons of refusals; out of turn the code says it all.
constexpr auto waits = "wait_for_others";
constexpr auto isOut = "out_of_match";
constexpr auto malformed = "malformed";
constexpr auto noThrow = "not_what_was_committed";
constexpr auto unknownGesture = "no_such_gesture";

QByteArray nonce(int round, Seat seat)
{
    return ThrowScript::nonceOf(round, seat);
}

QJsonObject seal(const QString &hash)
{
    return {{u"commit"_s, hash}};
}

QJsonObject show(const QJsonValue &gesture, const QJsonValue &hex)
{
    return {{u"gesture"_s, gesture}, {u"nonce"_s, hex}};
}

QString hexed(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

// One throw, sealed and shown: what is refused and what is taken.
class RockThrowsTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void takesASealOfAnEarlierRound();
    void refusesAThrowSealedOutOfTheCircle();
    void takesMovesForAnOlderStep();
};

void RockThrowsTest::refuses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QJsonValue>("move");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QJsonObject>("values");
    const auto add = [](const char *name, const char *before, Seat seat, const QJsonValue &move,
                        const char *reason, const QJsonObject &values = {}) {
        const bool isInTurn = qstrcmp(reason, waits) != 0 && qstrcmp(reason, isOut) != 0;
        const ErrorCode code = isInTurn ? ErrorCode::IllegalMove : ErrorCode::NotYourTurn;
        QTest::addRow("%s", name) << QString::fromLatin1(before) << seat << move << code
                                  << QString::fromLatin1(reason) << values;
    };
    const auto phase = [](const QString &name) { return QJsonObject{{u"phase"_s, name}}; };
    const QString own = ThrowScript::sealOf(1, 0, 0, nonce(1, 0));
    const auto sealing = "1 seals paper";
    add("the seal of another", "0 seals rock", 1, seal(own), "commitment_taken");
    add("a second seal", "0 seals rock", 0, seal(hexOf('7')), waits);
    add("a throw shown before all are sealed", sealing, 0, show(0, hexed(nonce(1, 0))), "wrong_phase",
        phase(u"commit"_s));
    add("a throw shown by who has sealed before all have", sealing, 1, show(2, hexed(nonce(1, 1))), waits);
    add("a seal in capitals", sealing, 0, seal(hexOf('A')), malformed);
    add("a seal that is too short", sealing, 0, seal(hexOf('a').chopped(2)), malformed);
    add("a seal that is too long", sealing, 0, seal(hexOf('a') + u"aa"_s), malformed);
    add("a seal that is a number", sealing, 0, QJsonObject{{u"commit"_s, 1}}, malformed);
    const auto sealed = "all seal rock paper scissors";
    const QString good = hexed(nonce(1, 0));
    add("another gesture than the one sealed", sealed, 0, show(2, good), noThrow);
    add("another nonce", sealed, 0, show(0, hexOf('0')), noThrow);
    add("the nonce of another seat", sealed, 0, show(0, hexed(nonce(1, 1))), noThrow);
    add("the throw of another seat", sealed, 0, show(2, hexed(nonce(1, 1))), noThrow);
    add("the nonce of another round", sealed, 0, show(0, hexed(nonce(2, 0))), noThrow);
    add("a gesture below the first", sealed, 0, show(-1, good), unknownGesture);
    add("a gesture after the last", sealed, 0, show(3, good), unknownGesture);
    add("a gesture of the same last byte", sealed, 0, show(256, good), unknownGesture);
    add("half a gesture", sealed, 0, show(0.5, good), malformed);
    add("a gesture by name", sealed, 0, show(u"rock"_s, good), malformed);
    add("no gesture", sealed, 0, QJsonObject{{u"nonce"_s, good}}, malformed);
    add("no nonce", sealed, 0, QJsonObject{{u"gesture"_s, 0}}, malformed);
    add("a nonce in capitals", sealed, 0, show(0, good.toUpper()), malformed);
    add("a nonce that is too short", sealed, 0, show(0, good.chopped(2)), malformed);
    add("a second seal when all are sealed", sealed, 0, seal(hexOf('7')), "wrong_phase", phase(u"reveal"_s));
    add("a throw shown twice", "all seal rock paper scissors, 0 shows", 0, show(0, good), waits);
    const auto out = "all seal rock paper paper, all show";
    add("a seal by who is out", out, 0, seal(hexOf('7')), isOut);
    add("the throw of the round before", "all seal rock paper scissors, all show, all seal rock paper rock",
        0, show(0, good), noThrow);
    add("a throw shown after being late", "all seal rock paper rock, 0 is late", 0, show(0, good), waits);
    add("no object", sealing, 0, u"rock"_s, malformed);
    add("an empty object", sealing, 0, QJsonObject(), malformed);
}

void RockThrowsTest::refuses()
{
    QFETCH(QString, before);
    QFETCH(Seat, seat);
    QFETCH(QJsonValue, move);
    QFETCH(ErrorCode, code);
    QFETCH(QString, reason);
    QFETCH(QJsonObject, values);
    ThrowScript script(3);
    QCOMPARE(script.run(before), QString());
    const auto views = script.views();
    const QString turn = script.turn();
    const auto refused = script.game().play(seat, script.game().step(), move);
    QVERIFY(refused);
    QCOMPARE(refused->code, code);
    QCOMPARE(QString(refused->why.reason), reason);
    QCOMPARE(refused->why.values, values);
    QVERIFY(!englishText(*refused).isEmpty());
    QCOMPARE(script.views(), views);
    QCOMPARE(script.turn(), turn);
}

// Only those of the same round may not be equal; a seal of another round can simply not be opened.
void RockThrowsTest::takesASealOfAnEarlierRound()
{
    ThrowScript script(3);
    QCOMPARE(script.run(u"all seal rock rock rock, all show"_s), QString());
    const QString old = ThrowScript::sealOf(1, 0, 0, nonce(1, 0));
    QVERIFY(!script.game().play(1, script.game().step(), seal(old)));
    QCOMPARE(script.run(u"0 seals rock, 2 seals rock"_s), QString());
    for (const Seat round : {1, 2}) {
        for (const Seat seat : {0, 1})
            QVERIFY(script.game().play(1, script.game().step(), show(0, hexed(nonce(round, seat)))));
    }
    QCOMPARE(script.run(u"0 shows, 2 shows, 1 is late"_s), QString());
    QCOMPARE(script.in(), u"0 2"_s);
}

void RockThrowsTest::refusesAThrowSealedOutOfTheCircle()
{
    ThrowScript script(2, elimination(5));
    QCOMPARE(script.run(u"0 seals 5, 1 seals rock"_s), QString());
    const auto refused = script.game().play(0, script.game().step(), show(5, hexed(nonce(1, 0))));
    QVERIFY(refused);
    QCOMPARE(QString(refused->why.reason), QString::fromLatin1(unknownGesture));
    QCOMPARE(script.run(u"1 shows, 0 is late"_s), QString());
    QCOMPARE(script.end(), u"won 1: 1 > 0"_s);
}

void RockThrowsTest::takesMovesForAnOlderStep()
{
    ThrowScript script(2);
    for (const Seat seat : {1, 0})
        QVERIFY(!script.game().play(seat, 0, seal(ThrowScript::sealOf(1, seat, seat, nonce(1, seat)))));
    for (const Seat seat : {0, 1})
        QVERIFY(!script.game().play(seat, 0, show(seat, hexed(nonce(1, seat)))));
    QCOMPARE(script.end(), u"won 0: 0 > 1"_s);
}

PARLOR_TEST(RockThrowsTest, testing::NoApplication)
#include "tst_rockthrows.moc"
