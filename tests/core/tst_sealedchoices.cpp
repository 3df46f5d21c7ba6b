#include "disturbed.h"
#include "games/catalog.h"
#include "sealedchoices.h"
#include "testclass.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject disturbedView(const QJsonObject &view, QRandomGenerator &dice)
{
    static const Disturbance how{.values = {QJsonValue(), true, -1, 0, 1, 2, 1.5, 1e300, u""_s, u"reveal"_s,
                                            u"answer"_s, QJsonArray(), QJsonArray{0}, QJsonArray{1, 1},
                                            QJsonObject(), hexOf('a')},
                                 .wholes = 8,
                                 .removals = 12};
    QJsonObject other = view;
    for (int changes = dice.bounded(1, 4); changes > 0; --changes)
        other = disturbed(other, how, dice).toObject();
    return other;
}

bool opens(const AutoAction &act)
{
    const auto *move = std::get_if<AutoMove>(&act);
    return move && move->move.contains("nonce"_L1);
}

// Whether a view says that a throw of seat 0 is to be shown: all are sealed, its own as it was.
bool asksForTheThrow(const QJsonObject &view, const SealedChoice &sealed)
{
    const QJsonObject seals = view["committed"_L1].toObject();
    const QJsonArray in = view["in"_L1].toArray();
    const auto isSealed = [&](const QJsonValue &seat) {
        return !seals[QString::number(seat.toInt(-1))].toString().isEmpty();
    };
    const auto isAnother = [](const QJsonValue &seat) { return seat != 0; };
    return view["phase"_L1] == "reveal"_L1 && view["round"_L1] == sealed.round
           && seals[u"0"_s] == sealed.commitment && in.contains(0) && std::ranges::any_of(in, isAnother)
           && std::ranges::all_of(in, isSealed);
}

// Whether a view says that the code of seat 0 is to be shown: equally many guesses, and some reason to end.
bool asksForTheCode(const QJsonObject &view, const SealedChoice &sealed)
{
    const QJsonArray first = view["boards"_L1][0]["rows"_L1].toArray();
    const QJsonArray second = view["boards"_L1][1]["rows"_L1].toArray();
    const auto isSolving = [](const QJsonValue &row) { return row["bulls"_L1].toInt() >= 3; };
    return view["phase"_L1] == "reveal"_L1 && view["commitments"_L1]["0"_L1] == sealed.commitment
           && first.size() == second.size()
           && (std::ranges::any_of(first, isSolving) || std::ranges::any_of(second, isSolving)
               || first.size() == view["guesses"_L1].toInt());
}

} // namespace

// Choices that a player's own program keeps: how they are sealed and stored, and that no view opens them
// early.
class SealedChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void sealsWhatTheContractSays();
    void refusesToSeal_data();
    void refusesToSeal();
    void noViewOpensAThrowEarly();
    void noViewOpensACodeEarly();
    void goesToDiskAndBack();
    void readsNothingElseFromDisk_data();
    void readsNothingElseFromDisk();
};

void SealedChoicesTest::sealsWhatTheContractSays()
{
    ThrowScript match(3, elimination(5));
    QCOMPARE(match.run(u"all seal 1 1 1, all show, 1 seals 2"_s), QString());
    const SealedChoice sealed = sealedChoiceBy(match, throwing(), 2, gesture(4));
    QCOMPARE(sealed.game, u"rock_paper_scissors"_s);
    QCOMPARE(sealed.match, Script::match);
    QCOMPARE(sealed.seat, 2);
    QCOMPARE(sealed.round, 2);
    QCOMPARE(sealed.choice, gesture(4));
    QCOMPARE(sealed.nonce, CodeScript::nonceOf(2));
    QCOMPARE(sealed.commitment, ThrowScript::sealOf(2, 2, 4, CodeScript::nonceOf(2)));
    CodeScript codes(2, duel());
    const SealedChoice keptCode = sealedChoiceBy(codes, coding(), 1, code(u"405"_s));
    QCOMPARE(keptCode.round, 0);
    QCOMPARE(keptCode.commitment, CodeScript::sealOf(1, u"405"_s));
}

void SealedChoicesTest::refusesToSeal_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QJsonObject>("choice");
    QTest::addColumn<QString>("why");
    const QString nothing = u"malformed"_s;
    const QString noGesture = u"no_such_gesture"_s;
    const auto add = [](const char *name, const char *before, Seat seat, const QJsonObject &options,
                        const QJsonObject &choice, const QString &why) {
        QTest::addRow("%s", name) << QString::fromLatin1(before) << seat << options << choice << why;
    };
    add("a throw that is sealed already", "0 seals rock", 0, elimination(), gesture(1), nothing);
    add("a throw when all are sealed", "all seal 0 0", 0, elimination(), gesture(1), nothing);
    add("a throw after the end", "all seal 0 1, all show", 0, elimination(), gesture(1), nothing);
    add("a throw of a seat that there is not", "", 2, elimination(), gesture(1), nothing);
    add("a gesture after the last", "", 0, elimination(5), gesture(5), noGesture);
    add("a gesture before the first", "", 0, elimination(5), gesture(-1), noGesture);
    add("a gesture of the same last byte", "", 0, elimination(5), gesture(257), noGesture);
    add("half a gesture", "", 0, elimination(5), gesture(0.5), noGesture);
    add("a gesture by name", "", 0, elimination(5), gesture(u"rock"_s), noGesture);
    add("no gesture", "", 0, elimination(5), {}, noGesture);
    add("a throw of a seat before the first", "", -1, elimination(), gesture(1), nothing);
    add("a code of a seat before the first", "", -1, duel(), code(u"012"_s), nothing);
    add("a code in a race", "", 0, race(), code(u"012"_s), nothing);
    add("a code in a co-op", "", 0, coOp(), code(u"012"_s), nothing);
    add("a code that is sealed already", "0 seals 012", 0, duel(), code(u"013"_s), nothing);
    add("a code when the guessing has begun", "0 seals 012, 1 seals 012", 0, duel(), code(u"013"_s), nothing);
    add("a code that is too short", "", 0, duel(), code(u"01"_s), u"code_length"_s);
    add("a code with a symbol twice", "", 0, duel(), code(u"011"_s), u"code_has_repeats"_s);
    add("a code with a symbol too high", "", 0, duel(), code(u"016"_s), u"code_symbols"_s);
    add("a code that is a number", "", 0, duel(), code(123), u"code_length"_s);
    add("no code", "", 0, duel(), {}, u"code_length"_s);
}

void SealedChoicesTest::refusesToSeal()
{
    QFETCH(QString, before);
    QFETCH(Seat, seat);
    QFETCH(QJsonObject, options);
    QFETCH(QJsonObject, choice);
    QFETCH(QString, why);
    const bool isThrow = options.contains("gestures"_L1);
    const std::unique_ptr<Script> script = isThrow ? std::unique_ptr<Script>(new ThrowScript(2, options))
                                                   : std::make_unique<CodeScript>(2, options);
    QCOMPARE(script->run(before), QString());
    const auto refused = sealedBy(*script, isThrow ? throwing() : coding(), seat, choice);
    QVERIFY(std::holds_alternative<Refusal>(refused));
    QCOMPARE(std::get<Refusal>(refused).reason, why);
    const auto line = sealedBy(*script, *findGame(u"gomoku"), seat, choice);
    QCOMPARE(std::get<Refusal>(line).reason, "malformed"_L1);
}

void SealedChoicesTest::noViewOpensAThrowEarly()
{
    ThrowScript match(3);
    const SealedChoice sealed = sealedChoiceBy(match, throwing(), 0, gesture(2));
    QVERIFY(!match.game().play(0, 0, sealing(sealed)));
    std::vector<QJsonObject> views{match.view({0})};
    QCOMPARE(match.run(u"1 seals rock, 2 seals rock"_s), QString());
    views.push_back(match.view({0}));
    QRandomGenerator dice(7);
    int opened = 0;
    for (int n = 0; n < 20000; ++n) {
        const QJsonObject view = disturbedView(views[static_cast<std::size_t>(n % 2)], dice);
        const bool isOpen = opens(throwing().commitmentScheme()->act(view, sealed));
        QVERIFY2(!isOpen || asksForTheThrow(view, sealed), QJsonDocument(view).toJson());
        std::ignore = sealChoice(throwing(), Script::match, n % 4, view, gesture(n % 3), sealed.nonce);
        opened += isOpen;
    }
    QVERIFY(opened > 100);
}

void SealedChoicesTest::noViewOpensACodeEarly()
{
    CodeScript match(2, duel(1));
    const SealedChoice sealed = sealedChoiceBy(match, coding(), 0, code(u"012"_s));
    std::vector<QJsonObject> views{match.view({0})};
    QCOMPARE(match.run(u"0 seals 012"_s), QString());
    for (const auto &step :
         {u"1 seals 345"_s, u"0 guesses 034"_s, u"1 answers"_s, u"1 guesses 034"_s, u"0 answers"_s}) {
        QCOMPARE(match.run(step), QString());
        views.push_back(match.view({0}));
    }
    QRandomGenerator dice(8);
    int opened = 0;
    for (std::size_t n = 0; n < 30000; ++n) {
        const QJsonObject view = disturbedView(views[n % views.size()], dice);
        const bool isOpen = opens(coding().commitmentScheme()->act(view, sealed));
        QVERIFY2(!isOpen || asksForTheCode(view, sealed), QJsonDocument(view).toJson());
        std::ignore = sealChoice(coding(), Script::match, static_cast<Seat>(n % 3), view, code(u"543"_s),
                                 sealed.nonce);
        opened += isOpen;
    }
    QVERIFY(opened > 100);
}

void SealedChoicesTest::goesToDiskAndBack()
{
    for (const SealedChoice &sealed : {sealedChoiceBy(ThrowScript(3), throwing(), 2, gesture(1)),
                                       sealedChoiceBy(CodeScript(2, duel()), coding(), 1, code(u"345"_s))}) {
        const QByteArray bytes = QJsonDocument(toJson(sealed)).toJson();
        const auto back = sealedChoiceFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(sealed));
        QCOMPARE(back->game, sealed.game);
        QCOMPARE(back->match, sealed.match);
        QCOMPARE(back->seat, sealed.seat);
        QCOMPARE(back->round, sealed.round);
        QCOMPARE(back->choice, sealed.choice);
        QCOMPARE(back->nonce, sealed.nonce);
        QCOMPARE(back->commitment, sealed.commitment);
    }
}

void SealedChoicesTest::readsNothingElseFromDisk_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto add = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::addRow("%s", name) << key << value;
    };
    for (const char *key : {"game", "match", "seat", "round", "choice", "nonce", "commitment"}) {
        QTest::addRow("no %s", key) << QString::fromLatin1(key) << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("a list as %s", key) << QString::fromLatin1(key) << QJsonValue(QJsonArray{1});
        QTest::addRow("null as %s", key) << QString::fromLatin1(key) << QJsonValue();
    }
    add("a seat below the first", u"seat"_s, -1);
    add("half a seat", u"seat"_s, 0.5);
    add("a seat beyond 32 bits", u"seat"_s, 4294967296.0);
    add("a round in words", u"round"_s, u"1"_s);
    add("a nonce that is too short", u"nonce"_s, hexOf('a').chopped(2));
    add("a nonce in capitals", u"nonce"_s, hexOf('A'));
    add("an empty nonce", u"nonce"_s, u""_s);
    add("a choice in words", u"choice"_s, u"rock"_s);
}

void SealedChoicesTest::readsNothingElseFromDisk()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(sealedChoiceBy(ThrowScript(3), throwing(), 2, gesture(1)));
    QVERIFY(sealedChoiceFromJson(json));
    json[key] = value;
    QVERIFY(!sealedChoiceFromJson(json));
}

PARLOR_TEST(SealedChoicesTest, testing::NoApplication)
#include "tst_sealedchoices.moc"
