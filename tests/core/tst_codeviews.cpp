#include "codescript.h"
#include "fairness/commitment.h"
#include "game/refusal.h"
#include "games/catalog.h"
#include "testclass.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString serverSeal(const QJsonValue &secret)
{
    return commitment({.match = Script::match,
                       .round = 0,
                       .seat = serverSeat,
                       .game = u"bulls_and_cows"_s,
                       .nonce = QByteArray::fromHex(secret["nonce"_L1].toString().toLatin1()),
                       .payload = secret["code"_L1].toString().toUtf8()});
}

QString hexedServerNonce()
{
    return CodeScript::serverSecret()["nonce"_L1].toString();
}

} // namespace

// What is seen of a race and of a co-op, what is refused, and the server's code.
class CodeViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesBadGuesses_data();
    void refusesBadGuesses();
    void showsWhatTheContractSaysOfARace();
    void showsWhatTheContractSaysOfACoOp();
    void hidesOthersGuessesInARace();
    void hidesTheCodeUntilTheEnd_data();
    void hidesTheCodeUntilTheEnd();
    void drawsACodeAndBindsIt_data();
    void drawsACodeAndBindsIt();
    void takesAHundredGuesses_data();
    void takesAHundredGuesses();
    void completesOptions();
};

void CodeViewsTest::refusesBadGuesses_data()
{
    QTest::addColumn<QJsonValue>("move");
    QTest::addColumn<Refusal>("refusal");
    const Refusal noMove{"malformed"_L1};
    const Refusal length{"code_length"_L1, {{u"length"_s, 3}}};
    const Refusal symbols{"code_symbols"_L1, {{u"last"_s, u"5"_s}}};
    const Refusal guessing{"wrong_phase"_L1, {{u"phase"_s, u"guess"_s}}};
    const auto guess = [](const QJsonValue &value) { return QJsonValue(QJsonObject{{u"guess"_s, value}}); };
    QTest::addRow("too short") << guess(u"01"_s) << length;
    QTest::addRow("too long") << guess(u"0123"_s) << length;
    QTest::addRow("empty") << guess(u""_s) << length;
    QTest::addRow("a symbol out of range") << guess(u"016"_s) << symbols;
    QTest::addRow("a letter") << guess(u"01a"_s) << symbols;
    QTest::addRow("a symbol twice") << guess(u"011"_s) << Refusal{"code_has_repeats"_L1};
    QTest::addRow("a number") << guess(123) << noMove;
    QTest::addRow("a list of symbols") << guess(QJsonArray{0, 1, 2}) << noMove;
    QTest::addRow("null") << guess(QJsonValue()) << noMove;
    QTest::addRow("an answer") << QJsonValue(parsed(R"({"answer":{"bulls":1,"cows":0}})")) << guessing;
    QTest::addRow("a seal") << QJsonValue(QJsonObject{{u"commit"_s, hexOf('a')}}) << guessing;
    QTest::addRow("the server's code") << QJsonValue(CodeScript::serverSecret()) << guessing;
    QTest::addRow("nothing") << QJsonValue(QJsonObject()) << noMove;
}

void CodeViewsTest::refusesBadGuesses()
{
    QFETCH(QJsonValue, move);
    QFETCH(Refusal, refusal);
    for (const QJsonObject &options : {race(2), coOp(2)}) {
        CodeScript match(2, options);
        const auto views = match.views();
        const auto refused = match.game().play(0, 0, move);
        QVERIFY(refused);
        QCOMPARE(refused->code, ErrorCode::IllegalMove);
        QCOMPARE(refused->why, refusal);
        QCOMPARE(match.views(), views);
        QCOMPARE(match.run(u"0 guesses 345"_s), QString());
    }
}

void CodeViewsTest::showsWhatTheContractSaysOfARace()
{
    CodeScript match(2, race(2));
    QJsonObject shown = parsed(R"({"mode":"race","length":3,"symbols":6,"repeats":false,"guesses":2,
        "phase":"guess","boards":[{"seat":0,"rows":[],"solved":false},{"seat":1,"rows":[],"solved":false}]})");
    shown["commitment"_L1] = serverSeal(CodeScript::serverSecret());
    QCOMPARE(match.view(), shown);
    QCOMPARE(match.run(u"1 guesses 102, 1 guesses 012"_s), QString());
    shown["boards"_L1] = parsed(R"({"all":[{"seat":0,"rows":[],"solved":false},
        {"seat":1,"rows":[{"guess":"102","bulls":1,"cows":2},{"guess":"012","bulls":3,"cows":0}],
        "solved":true}]})")["all"_L1];
    QCOMPARE(match.view({1}), shown);
    QCOMPARE(match.run(u"0 guesses 340, 0 guesses 345"_s), QString());
    const QJsonObject last = match.view();
    QCOMPARE(last["phase"_L1], u"over"_s);
    QCOMPARE(last["secret"_L1], CodeScript::serverSecret());
    QCOMPARE(match.game().secrets().tree(), (QJsonObject{{u"server"_s, CodeScript::serverSecret()}}));
}

void CodeViewsTest::showsWhatTheContractSaysOfACoOp()
{
    CodeScript match(3, coOp());
    QCOMPARE(match.run(u"0 guesses 340, 1 guesses 021"_s), QString());
    QJsonObject shown = parsed(R"({"mode":"co_op","length":3,"symbols":6,"repeats":false,"guesses":0,
        "phase":"guess","boards":[{"seat":null,"solved":false,"rows":[
        {"seat":0,"guess":"340","bulls":0,"cows":1},{"seat":1,"guess":"021","bulls":1,"cows":2}]}]})");
    shown["commitment"_L1] = serverSeal(CodeScript::serverSecret());
    for (const Viewer viewer : {Viewer{}, Viewer{0}, Viewer{1}, Viewer{2}})
        QCOMPARE(match.view(viewer), shown);
    QCOMPARE(match.run(u"2 guesses 012"_s), QString());
    QCOMPARE(match.view()["boards"_L1][0]["rows"_L1][2],
             parsed(R"({"seat":2,"guess":"012","bulls":3,"cows":0})"));
    QCOMPARE(match.view()["boards"_L1][0]["solved"_L1], true);
    QCOMPARE(match.view()["secret"_L1], CodeScript::serverSecret());
}

void CodeViewsTest::hidesOthersGuessesInARace()
{
    CodeScript match(3, race(3));
    QCOMPARE(match.run(u"0 guesses 435, 1 guesses 120, 0 guesses 012"_s), QString());
    const QString hidden = u"??? 0+0, ??? 3+0 solved"_s;
    QCOMPARE(match.board(0, {0}), u"435 0+0, 012 3+0 solved"_s);
    QCOMPARE(match.board(0, {1}), hidden);
    QCOMPARE(match.board(0, {2}), hidden);
    QCOMPARE(match.board(0), hidden);
    QCOMPARE(match.board(1, {1}), u"120 0+3"_s);
    QCOMPARE(match.board(1, {0}), u"??? 0+3"_s);
    QCOMPARE(match.run(u"2 leaves, 1 guesses 345"_s), QString());
    QVERIFY(match.game().outcome());
    for (const Viewer viewer : {Viewer{}, Viewer{0}, Viewer{1}, Viewer{2}}) {
        QCOMPARE(match.board(0, viewer), u"435 0+0, 012 3+0 solved"_s);
        QCOMPARE(match.board(1, viewer), u"120 0+3, 345 0+0"_s);
    }
}

void CodeViewsTest::hidesTheCodeUntilTheEnd_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("script");
    QTest::addRow("a race") << race(2)
                            << u"0 guesses 345, 1 guesses 354, 2 guesses 120, 1 leaves, 0 guesses 435,"
                               " 2 guesses 021"_s;
    QTest::addRow("a co-op") << coOp(4)
                             << u"0 guesses 345, 1 guesses 354, 2 guesses 120, 1 leaves,"
                                " 0 guesses 021"_s;
}

void CodeViewsTest::hidesTheCodeUntilTheEnd()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, script);
    CodeScript match(3, options);
    const auto isHidden = [&] {
        const auto views = match.views();
        return std::ranges::none_of(views, [](const QByteArray &view) {
            return view.contains("\"012\"") || view.contains("secret")
                   || view.contains(hexedServerNonce().toLatin1());
        });
    };
    const QStringList steps = script.split(u", "_s);
    for (const QString &step : steps) {
        QVERIFY(isHidden());
        QCOMPARE(match.run(step), QString());
    }
    QVERIFY(match.game().outcome());
    for (const QByteArray &view : match.views())
        QVERIFY(view.contains("\"012\"") && view.contains(hexedServerNonce().toLatin1()));
}

void CodeViewsTest::drawsACodeAndBindsIt_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addRow("a race") << race(1);
    QTest::addRow("a co-op") << coOp(1);
    QJsonObject large = race(1);
    large["length"_L1] = 8;
    large["symbols"_L1] = 16;
    large["repeats"_L1] = true;
    QTest::addRow("a race for a long code") << large;
}

// Without a transcript's secrets the code comes from the random bytes, and other bytes give other secrets.
void CodeViewsTest::drawsACodeAndBindsIt()
{
    QFETCH(QJsonObject, options);
    const GameKind *kind = findGame(u"bulls_and_cows");
    options = std::get<QJsonObject>(kind->checkedOptions(options));
    QSet<QString> seals;
    QSet<QString> codes;
    for (char seed = 0; seed < 20; ++seed) {
        const auto game = kind->start(options, {1, 0, Script::match, QByteArray(64, seed)});
        const QString seal = game->view({})["commitment"_L1].toString();
        game->depart(0, Departure::Left);
        const QJsonObject secrets = game->secrets().tree();
        QCOMPARE(kind->validateSecrets(options, secrets), std::nullopt);
        QCOMPARE(game->view({})["secret"_L1], secrets["server"_L1]);
        QCOMPARE(serverSeal(secrets["server"_L1]), seal);
        seals.insert(seal);
        codes.insert(secrets["server"_L1]["code"_L1].toString());
    }
    QCOMPARE(seals.size(), 20);
    QVERIFY(codes.size() > 10);
}

void CodeViewsTest::takesAHundredGuesses_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("end");
    QTest::addRow("a race") << race() << u"draw nobody: 0"_s;
    QTest::addRow("a co-op") << coOp() << u"lost nobody: 0"_s;
    QTest::addRow("a race for a hundred") << race(100) << u"draw nobody: 0"_s;
}

void CodeViewsTest::takesAHundredGuesses()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, end);
    CodeScript match(1, options);
    for (int guess = 1; guess <= 100; ++guess) {
        QCOMPARE(match.end(), QString());
        QCOMPARE(match.run(u"0 guesses 345"_s), QString());
    }
    QCOMPARE(match.end(), end);
}

void CodeViewsTest::completesOptions()
{
    const QJsonObject view = CodeScript(1, {}).view();
    QCOMPARE(view["mode"_L1], u"race"_s);
    QCOMPARE(view["length"_L1], 4);
    QCOMPARE(view["symbols"_L1], 10);
    QCOMPARE(view["repeats"_L1], false);
    QCOMPARE(view["guesses"_L1], 0);
}

PARLOR_TEST(CodeViewsTest, testing::NoApplication)
#include "tst_codeviews.moc"
